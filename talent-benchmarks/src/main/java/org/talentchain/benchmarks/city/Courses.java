package org.talentchain.benchmarks.city;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.talentchain.benchmarks.city.Ingredients.Trade;
import org.talentchain.knowledge.Concept;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.Credential;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Necessity;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.TemplateId;
import org.talentchain.model.TrainingCapacity;

/**
 * Makes up what classes could teach, each within one family of skills and mostly what few of its people know yet,
 * and the schools that could give them.
 */
final class Courses {

  private static final int TEMPLATES_A_SCHOOL = 10;

  private final List<SkillFamily> families;

  /**
   * @param families the largest first
   */
  Courses(List<SkillFamily> families) {
    this.families = families;
  }

  ClassTemplate template(TemplateId id, Dice dice) {
    SkillFamily family = dice.usual(families);
    Trade trade = dice.one(family.skilled());
    List<SkillClaim> curriculum =
        Stream.generate(() -> dice.chance(0.3) ? dice.usual(family.skills()) : dice.one(family.skills()))
            .limit(dice.between(2, 5))
            .map(Concept::name)
            .distinct()
            .map(name -> new SkillClaim(name, Proficiency.SKILLED, null))
            .toList();
    boolean licensed = !trade.licences().isEmpty() && dice.chance(0.4);
    int minimum = dice.between(8, 15);
    return new ClassTemplate(
        id,
        curriculum.get(0).phrase() + "定制班",
        null,
        curriculum,
        licensed ? List.of(Credential.named(dice.one(trade.licences()))) : List.of(),
        dice.chance(0.6) ? List.of(schooling()) : List.of(),
        minimum,
        minimum + dice.between(10, 25),
        15 * dice.between(2, 8),
        null,
        BigDecimal.valueOf(1_000L * dice.between(15, 60)),
        BigDecimal.valueOf(100L * dice.between(8, 40)));
  }

  private static Requirement schooling() {
    return new Requirement.EducationAtLeast(
        EducationLevel.SENIOR_SECONDARY, false, Necessity.MUST, Requirement.usualWeight(Necessity.MUST));
  }

  /** Two schools for each template, each school with templates next to each other. */
  List<TrainingCapacity> capacities(List<ClassTemplate> templates, Dice dice) {
    List<TrainingCapacity> capacities = new ArrayList<>();
    for (int first = 0; first < templates.size(); first += TEMPLATES_A_SCHOOL / 2) {
      int from = first;
      List<TemplateId> given =
          IntStream.range(0, Math.min(TEMPLATES_A_SCHOOL, templates.size()))
              .mapToObj(next -> templates.get((from + next) % templates.size()).id())
              .toList();
      int rooms = dice.between(2, 6);
      capacities.add(
          new TrainingCapacity(
              new OrganizationId("S" + (100 + capacities.size())),
              given,
              rooms,
              rooms + dice.between(0, 3) - 1,
              30 * rooms + 10 * dice.between(0, 4),
              null,
              null));
    }
    return capacities;
  }
}
