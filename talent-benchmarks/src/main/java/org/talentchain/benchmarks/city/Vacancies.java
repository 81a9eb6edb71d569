package org.talentchain.benchmarks.city;

import static org.talentchain.model.Requirement.usualWeight;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.talentchain.benchmarks.city.Ingredients.Firm;
import org.talentchain.benchmarks.city.Ingredients.Trade;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Headcount;
import org.talentchain.model.Necessity;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Requirement;
import org.talentchain.model.Salary;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.Tier;
import org.talentchain.model.TitleLevel;

/** Makes up positions: more than half with enterprises on the chain, the rest with others. */
final class Vacancies {

  private final Ingredients city;
  private final List<SkillFamily> families;
  private final List<String> places;
  private final Map<String, OrganizationId> organizations;
  private final Map<String, SegmentId> segments;

  /**
   * @param families the largest first
   * @param places the nearest first
   */
  Vacancies(Ingredients city, List<SkillFamily> families, List<String> places, ChainDescription chain) {
    this.city = city;
    this.families = families;
    this.places = places;
    this.organizations =
        chain.organizations().stream().collect(Collectors.toMap(Organization::name, Organization::id));
    this.segments =
        chain.chains().stream()
            .flatMap(each -> each.segments().stream())
            .collect(Collectors.toMap(Segment::name, Segment::id));
  }

  Position position(String id, Dice dice) {
    SkillFamily family = dice.usual(families);
    boolean skilled = dice.chance(0.75);
    Trade trade = dice.one(skilled ? family.skilled() : family.educated());
    Firm firm = firm(trade, dice);
    return position(id, dice, firm, family, trade, new Demands(dice, family, trade, skilled)::requirements);
  }

  /** One that cannot do without something a class teaches. */
  Position taught(String id, ClassTemplate template, Dice dice) {
    SkillFamily family = familyOf(template);
    Trade trade = dice.one(family.skilled());
    Demands demands = new Demands(dice, family, trade, true);
    return position(id, dice, firm(trade, dice), family, trade, () -> demands.taughtBy(template));
  }

  private SkillFamily familyOf(ClassTemplate template) {
    String skill = template.curriculum().get(0).phrase();
    return families.stream()
        .filter(family -> family.skills().stream().anyMatch(each -> each.name().equals(skill)))
        .findFirst()
        .orElseThrow();
  }

  private Position position(
      String id, Dice dice, Firm firm, SkillFamily family, Trade trade, Supplier<List<Requirement>> requirements) {
    boolean skilled = trade.degree() == 0;
    boolean onChain = dice.chance(0.6);
    return new Position(
        new PositionId(id),
        onChain ? organizations.get(firm.name()) : new OrganizationId(dice.one(People.OTHER_EMPLOYERS)),
        dice.chance(0.6) ? dice.usual(family.occupations()) : dice.one(trade.titles()),
        onChain ? segments.get(dice.one(firm.segments())) : null,
        skilled ? Tier.SKILLED : Tier.HIGHLY_EDUCATED,
        requirements.get(),
        Headcount.of(skilled ? dice.between(1, 9) : dice.between(1, 3)),
        onChain ? firm.place() : dice.usual(places),
        Salary.monthly(trade.wage(), trade.wage() * 5 / 4),
        dice.chance(0.6) ? PartialDate.of(2027, dice.between(1, 9)) : null);
  }

  private Firm firm(Trade trade, Dice dice) {
    List<Firm> recruiting =
        city.employers().stream().filter(each -> each.trades().contains(trade.id())).toList();
    return dice.one(recruiting.isEmpty() ? city.employers() : recruiting);
  }

  /** What one position asks for. */
  private record Demands(Dice dice, SkillFamily family, Trade trade, boolean skilled) {

    List<Requirement> requirements() {
      List<Requirement> all = new ArrayList<>(skills());
      all.add(education());
      if (dice.chance(0.7)) {
        all.add(Requirement.Major.wish(dice.some(trade.majors(), 2).toArray(String[]::new)));
      }
      if (!trade.licences().isEmpty() && dice.chance(0.4)) {
        all.add(licence());
      }
      if (dice.chance(0.6)) {
        all.add(experience(12 * dice.between(1, 5)));
      }
      if (dice.chance(0.3)) {
        all.add(skilled ? grade() : title());
      }
      return all;
    }

    /** Two or three skills of a class, and now and then its certificate, beside what is usual. */
    List<Requirement> taughtBy(ClassTemplate template) {
      List<Requirement> all = new ArrayList<>();
      int must = usualWeight(Necessity.MUST);
      dice.some(template.curriculum(), dice.between(2, 3))
          .forEach(claim -> all.add(new Requirement.Skill(claim.phrase(), null, Necessity.MUST, must)));
      if (!template.credentials().isEmpty() && dice.chance(0.5)) {
        all.add(new Requirement.Licence(List.of(template.credentials().get(0).name()), Necessity.MUST, must));
      }
      all.addAll(skills().stream().filter(each -> each.necessity() == Necessity.WISH).limit(2).toList());
      all.add(education());
      return all;
    }

    private List<Requirement> skills() {
      Set<String> phrases = new LinkedHashSet<>(dice.some(trade.core(), dice.between(0, 2)));
      int more = dice.between(2, 5);
      for (int i = 0; i < more; i++) {
        phrases.add(dice.usual(family.skills()).name());
      }
      List<Requirement> wanted = new ArrayList<>();
      for (String phrase : phrases) {
        Necessity necessity = wanted.isEmpty() && dice.chance(0.5) ? Necessity.MUST : Necessity.WISH;
        Proficiency level =
            dice.chance(0.4) ? dice.one(List.of(Proficiency.BASIC, Proficiency.SKILLED)) : null;
        wanted.add(new Requirement.Skill(phrase, level, necessity, usualWeight(necessity)));
      }
      return wanted;
    }

    private Requirement education() {
      EducationLevel least =
          skilled
              ? dice.one(List.of(EducationLevel.SENIOR_SECONDARY, EducationLevel.JUNIOR_COLLEGE))
              : dice.one(List.of(EducationLevel.BACHELOR, EducationLevel.BACHELOR, EducationLevel.MASTER));
      Necessity necessity = necessity(0.7);
      boolean fullTime = dice.chance(0.1);
      return new Requirement.EducationAtLeast(least, fullTime, necessity, usualWeight(necessity));
    }

    private Requirement licence() {
      List<String> anyOf = List.of(dice.one(trade.licences()));
      Necessity necessity = necessity(0.5);
      return new Requirement.Licence(anyOf, necessity, usualWeight(necessity));
    }

    private Requirement experience(int months) {
      Necessity necessity = necessity(0.3);
      return new Requirement.Experience(months, necessity, usualWeight(necessity));
    }

    private Requirement grade() {
      SkillLevel least = dice.one(List.of(SkillLevel.INTERMEDIATE, SkillLevel.SENIOR));
      Necessity necessity = necessity(0.3);
      return new Requirement.SkillGrade(least, trade.occupation(), necessity, usualWeight(necessity));
    }

    private Requirement title() {
      TitleLevel least = dice.one(List.of(TitleLevel.INTERMEDIATE, TitleLevel.DEPUTY_SENIOR));
      Necessity necessity = necessity(0.3);
      return new Requirement.Title(least, necessity, usualWeight(necessity));
    }

    private Necessity necessity(double must) {
      return dice.chance(must) ? Necessity.MUST : Necessity.WISH;
    }
  }
}
