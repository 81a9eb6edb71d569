package org.talentchain.benchmarks.city;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.talentchain.benchmarks.city.Ingredients.Firm;
import org.talentchain.benchmarks.city.Ingredients.Trade;
import org.talentchain.knowledge.Concept;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Employment;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Period;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Profile;
import org.talentchain.model.Salary;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.StudyMode;
import org.talentchain.model.Tier;
import org.talentchain.model.TitleLevel;
import org.talentchain.model.Wish;

/** Makes up profiles of all four tiers; in each, schooling, years, grades and skills go together. */
final class Applicants {

  private static final YearMonth NOW = YearMonth.of(2026, 11);
  private static final double SECOND_FAMILY = 0.3;

  private final List<SkillFamily> families;
  private final List<String> places;
  private final List<String> employers;

  /**
   * @param families the largest first
   * @param places the nearest first
   */
  Applicants(Ingredients city, List<SkillFamily> families, List<String> places) {
    this.families = families;
    this.places = places;
    this.employers = city.employers().stream().map(Firm::name).toList();
  }

  Profile profile(Dice dice) {
    return new Life(dice, dice.usual(families)).profile();
  }

  /** One person while being made up. */
  private final class Life {

    private final Dice dice;
    private final SkillFamily family;
    private final Tier tier;
    private final Trade trade;
    private final int years;
    private final String title;

    Life(Dice dice, SkillFamily family) {
      this.dice = dice;
      this.family = family;
      this.tier = tier();
      this.trade = dice.one(tier == Tier.SKILLED ? family.skilled() : family.educated());
      this.years = years();
      this.title = dice.chance(0.6) ? dice.usual(family.occupations()) : dice.one(trade.titles());
    }

    private Tier tier() {
      int lot = dice.between(1, 1000);
      if (lot <= 2) {
        return Tier.ACADEMICIAN_TEAM;
      }
      return lot <= 20 ? Tier.LEADING_TALENT : lot <= 250 ? Tier.HIGHLY_EDUCATED : Tier.SKILLED;
    }

    private int years() {
      return switch (tier) {
        case ACADEMICIAN_TEAM -> dice.between(20, 38);
        case LEADING_TALENT -> dice.between(10, 28);
        default -> Math.max(0, dice.between(-2, 22) - dice.between(0, 6));
      };
    }

    Profile profile() {
      YearMonth graduated = NOW.minusMonths(12L * years + dice.between(3, 9));
      Profile.Builder profile =
          Profile.builder()
              .education(education(graduated))
              .skills(skills())
              .credentialsStated(dice.chance(0.8))
              .credentials(credentials())
              .employments(employments(graduated))
              .place(dice.usual(places))
              .wish(wish());
      if (tier.ordinal() <= Tier.LEADING_TALENT.ordinal()) {
        profile.statedTier(tier).honour(tier == Tier.LEADING_TALENT ? "泰山产业领军人才" : "中国工程院院士");
      }
      if (dice.chance(0.6)) {
        profile.availableFrom(month(NOW.plusMonths(dice.between(1, 8))));
      }
      return profile.build();
    }

    private Education education(YearMonth graduated) {
      return new Education(
          level(),
          dice.chance(0.7) ? StudyMode.FULL_TIME : dice.chance(0.5) ? StudyMode.PART_TIME : null,
          dice.one(trade.majors()),
          dice.one(tier == Tier.SKILLED ? People.TRADE_SCHOOLS : People.UNIVERSITIES),
          month(graduated),
          false);
    }

    private EducationLevel level() {
      return switch (tier) {
        case SKILLED ->
            dice.usual(
                List.of(
                    EducationLevel.JUNIOR_COLLEGE,
                    EducationLevel.SECONDARY_VOCATIONAL,
                    EducationLevel.TECHNICAL_SCHOOL,
                    EducationLevel.SENIOR_SECONDARY,
                    EducationLevel.SENIOR_TECHNICAL,
                    EducationLevel.JUNIOR_SECONDARY));
        case HIGHLY_EDUCATED ->
            dice.usual(List.of(EducationLevel.BACHELOR, EducationLevel.MASTER, EducationLevel.DOCTOR));
        default -> dice.usual(List.of(EducationLevel.DOCTOR, EducationLevel.MASTER));
      };
    }

    private List<SkillClaim> skills() {
      Map<String, SkillClaim> claims = new LinkedHashMap<>();
      int most = dice.between(4, 8) + Math.min(years, 12) / 2;
      for (int i = 0; i < most; i++) {
        claim(dice.usual(family.skills()), claims);
      }
      dice.some(trade.core(), 0.4).forEach(phrase -> claims.putIfAbsent(phrase, claim(phrase)));
      if (dice.chance(SECOND_FAMILY)) {
        SkillFamily second = dice.usual(families);
        for (int i = 0; i < 3; i++) {
          claim(dice.usual(second.skills()), claims);
        }
      }
      return List.copyOf(claims.values());
    }

    private void claim(Concept skill, Map<String, SkillClaim> claims) {
      boolean plain = skill.aliases().isEmpty() || dice.chance(0.6);
      String phrase = plain ? skill.name() : dice.usual(skill.aliases());
      claims.putIfAbsent(phrase, claim(phrase));
    }

    private SkillClaim claim(String phrase) {
      PartialDate lastUsed =
          dice.chance(0.3) ? PartialDate.of(NOW.getYear() - dice.between(0, Math.min(years, 9))) : null;
      return new SkillClaim(phrase, proficiency(), lastUsed);
    }

    private Proficiency proficiency() {
      if (dice.chance(0.4)) {
        return null;
      }
      int usual = years < 2 ? 1 : years < 8 ? 2 : 3;
      return ladder(Proficiency.values(), usual);
    }

    /** The usual step, or one beside it. */
    private <T> T ladder(T[] steps, int usual) {
      int step = usual + (dice.chance(0.25) ? 1 : dice.chance(0.3) ? -1 : 0);
      return steps[Math.max(0, Math.min(step, steps.length - 1))];
    }

    private List<Credential> credentials() {
      List<Credential> held = new ArrayList<>();
      if (tier == Tier.SKILLED && dice.chance(0.65)) {
        SkillLevel grade = ladder(SkillLevel.values(), years < 3 ? 1 : years < 7 ? 2 : years < 14 ? 3 : 4);
        held.add(new Credential(trade.occupation(), grade, null, null));
      } else if (tier != Tier.SKILLED && years > 0) {
        TitleLevel level = ladder(TitleLevel.values(), years < 5 ? 1 : years < 11 ? 2 : years < 18 ? 3 : 4);
        held.add(new Credential(level.zh(), null, level, null));
      }
      dice.some(trade.licences(), 0.5).forEach(name -> held.add(Credential.named(name)));
      return held;
    }

    private List<Employment> employments(YearMonth graduated) {
      List<Employment> jobs = new ArrayList<>();
      YearMonth start = graduated.plusMonths(dice.between(1, 4));
      while (start.isBefore(NOW) && jobs.size() < 4) {
        YearMonth end = start.plusMonths(dice.between(10, 90));
        boolean last = !end.isBefore(NOW) || jobs.size() == 3;
        Period period =
            last ? Period.since(month(start)) : Period.of(month(start), month(end));
        jobs.add(new Employment(employer(), title, period));
        start = last ? NOW : end.plusMonths(dice.between(1, 4));
      }
      return jobs;
    }

    private String employer() {
      return dice.chance(0.3) ? dice.usual(employers) : dice.one(People.OTHER_EMPLOYERS);
    }

    private Wish wish() {
      int wage = (int) (trade.wage() * (0.85 + 0.025 * Math.min(years, 16))) / 100 * 100;
      return new Wish(
          List.of(title),
          Stream.generate(() -> dice.usual(places)).limit(dice.between(0, 2)).distinct().toList(),
          dice.chance(0.85) ? Salary.monthly(wage, wage * 5 / 4) : null,
          dice.some(trade.segments(), 0.4),
          List.of());
    }
  }

  private static PartialDate month(YearMonth month) {
    return PartialDate.of(month.getYear(), month.getMonthValue());
  }
}
