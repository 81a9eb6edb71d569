package org.talentchain.matching.features;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.ConceptId;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.Employment;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Period;
import org.talentchain.model.Profile;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.StudyMode;
import org.talentchain.model.TitleLevel;
import org.talentchain.model.TrainingClass;

/** Turns profiles into features. Safe for use by many threads. */
public final class ProfileCompiler {

  /**
   * A degree still under way counts as reached when it ends within this time: graduates come to the fair
   * early.
   */
  private static final int MONTHS_TO_GRADUATION = 12;

  /** Stands in the column of full-time education where it is known that there is none. */
  private static final int NO_FULL_TIME = 1;

  private final Meanings meanings;
  private final LocalDate asOf;

  public ProfileCompiler(Knowledge knowledge, LocalDate asOf) {
    this.meanings = new Meanings(knowledge, null);
    this.asOf = asOf;
  }

  public CandidateFeatures compile(Profile profile) {
    CandidateFeatures.Builder features = new CandidateFeatures.Builder();
    addSkills(features, profile.skills());
    addEducations(features, profile.educations());
    addCredentials(features, profile);
    addEmployments(features, profile);
    addPlaces(features, profile);
    addAvailability(features, profile);
    features.flags(Flag.when(profile.isBlank(), Flag.BLANK));
    return features.build();
  }

  /** What a graduate of a class has from it alone: the curriculum and the certificates. */
  public CandidateFeatures compile(TrainingClass trainingClass) {
    return compile(trainingClass.curriculum(), trainingClass.credentials());
  }

  /** What skills and certificates alone give. */
  public CandidateFeatures compile(List<SkillClaim> curriculum, List<Credential> credentials) {
    return compile(Profile.builder().skills(curriculum).credentials(credentials).build());
  }

  private void addSkills(CandidateFeatures.Builder features, List<SkillClaim> skills) {
    for (SkillClaim skill : skills) {
      int code = SkillCode.of(skill.level(), skill.lastUsed(), asOf);
      List<ConceptId> concepts = meanings.of(ConceptKind.SKILL, skill.phrase());
      concepts.forEach(concept -> features.skill(TermKind.SKILL.of(concept), code, skill.phrase()));
      features.skill(TermKind.SKILL.ofWords(skill.phrase()), code, skill.phrase());
      addOtherThanSkill(features, skill.phrase(), concepts.isEmpty());
    }
    features.flags(Flag.when(!skills.isEmpty(), Flag.SKILLS_STATED));
  }

  /** Rosters put licences and trades (低压电工证, 焊工) into the column of skills as well. */
  private void addOtherThanSkill(CandidateFeatures.Builder features, String phrase, boolean noSkill) {
    meanings
        .of(ConceptKind.LICENCE, phrase)
        .forEach(licence -> features.term(TermKind.LICENCE.of(licence), phrase));
    if (noSkill) {
      meanings
          .of(ConceptKind.OCCUPATION, phrase)
          .forEach(trade -> features.term(TermKind.OCCUPATION.of(trade), phrase));
    }
  }

  private void addEducations(CandidateFeatures.Builder features, List<Education> educations) {
    List<Education> counted = new ArrayList<>();
    for (Education education : educations) {
      if (education.school() != null) {
        features.term(TermKind.HISTORY.ofWords(education.school()), education.school());
        features.flags(Flag.HISTORY_STATED);
      }
      if (education.level() != null && counts(education)) {
        counted.add(education);
        features.column(Column.EDUCATION, education.level().rank(), education.level().zh());
      }
    }
    addFullTime(features, counted);
    addMajors(features, educations.stream().map(Education::major).filter(Objects::nonNull).toList());
  }

  private boolean counts(Education education) {
    PartialDate graduation = education.graduation();
    return !education.inProgress()
        || graduation == null
        || !graduation.firstDay().isAfter(asOf.plusMonths(MONTHS_TO_GRADUATION));
  }

  /** Unknown while a degree that does not state its mode is higher than every full-time one. */
  private static void addFullTime(CandidateFeatures.Builder features, List<Education> counted) {
    int unknown = 0;
    int fullTime = 0;
    for (Education education : counted) {
      int rank = education.level().rank();
      if (education.mode() == null) {
        unknown = Math.max(unknown, rank);
      } else if (education.mode() == StudyMode.FULL_TIME) {
        fullTime = Math.max(fullTime, rank);
      }
    }
    if (counted.isEmpty() || unknown > fullTime) {
      return;
    }
    String words =
        fullTime == 0 ? StudyMode.PART_TIME.zh() : StudyMode.FULL_TIME.zh() + levelOf(fullTime, counted);
    features.column(Column.EDUCATION_FULL_TIME, Math.max(fullTime, NO_FULL_TIME), words);
  }

  private static String levelOf(int rank, List<Education> counted) {
    return counted.stream()
        .filter(education -> education.mode() == StudyMode.FULL_TIME && education.level().rank() == rank)
        .map(education -> education.level().zh())
        .findFirst()
        .orElseThrow();
  }

  private void addMajors(CandidateFeatures.Builder features, List<String> majors) {
    long known = majors.stream().filter(major -> addMajor(features, major)).count();
    features.flags(Flag.when(!majors.isEmpty(), Flag.MAJORS_STATED));
    features.flags(Flag.when(!majors.isEmpty() && known == majors.size(), Flag.MAJORS_KNOWN));
  }

  /** True when the knowledge base knows the major. */
  private boolean addMajor(CandidateFeatures.Builder features, String major) {
    List<ConceptId> concepts = meanings.of(ConceptKind.MAJOR, major);
    concepts.forEach(concept -> features.term(TermKind.MAJOR.of(concept), major));
    if (concepts.isEmpty()) {
      features.term(TermKind.MAJOR.ofWords(major), major);
    }
    return !concepts.isEmpty();
  }

  private void addCredentials(CandidateFeatures.Builder features, Profile profile) {
    for (Credential credential : profile.credentials()) {
      addLicence(features, credential.name());
      SkillLevel grade = credential.skillLevel();
      if (grade != null) {
        addGrade(features, credential.name(), grade);
      }
      TitleLevel title = credential.titleLevel();
      if (title != null) {
        features.column(Column.TITLE, title.ordinal() + 1, title.zh());
      }
    }
    features.flags(Flag.when(profile.credentialsStated(), Flag.CREDENTIALS_STATED));
  }

  private void addLicence(CandidateFeatures.Builder features, String name) {
    meanings
        .of(ConceptKind.LICENCE, name)
        .forEach(licence -> features.term(TermKind.LICENCE.of(licence), name));
    features.term(TermKind.LICENCE.ofWords(name), name);
  }

  private void addGrade(CandidateFeatures.Builder features, String occupation, SkillLevel grade) {
    int code = grade.ordinal() + 1;
    String words = occupation.contains(grade.zh()) ? occupation : occupation + grade.zh();
    features.column(Column.SKILL_GRADE, code, words);
    List<ConceptId> concepts = meanings.of(ConceptKind.OCCUPATION, occupation);
    for (ConceptId concept : concepts) {
      features.grade(TermKind.GRADE.of(concept), code, words);
      features.term(TermKind.OCCUPATION.of(concept), words);
      features.flags(Flag.OCCUPATION_STATED);
    }
    if (concepts.isEmpty()) {
      features.grade(TermKind.GRADE.any(), code, words);
      features.grade(TermKind.GRADE.ofWords(occupation), code, words);
    }
  }

  private void addEmployments(CandidateFeatures.Builder features, Profile profile) {
    List<Period> periods = new ArrayList<>();
    for (Employment employment : profile.employments()) {
      periods.add(employment.period());
      if (employment.employer() != null) {
        features.term(TermKind.HISTORY.ofWords(employment.employer()), employment.employer());
        features.flags(Flag.HISTORY_STATED);
      }
      if (employment.title() != null) {
        addOccupation(features, employment.title());
      }
    }
    addExperience(features, Period.months(periods, asOf), profile.statedExperienceMonths());
  }

  private void addOccupation(CandidateFeatures.Builder features, String title) {
    List<ConceptId> concepts = meanings.of(ConceptKind.OCCUPATION, title);
    concepts.forEach(concept -> features.term(TermKind.OCCUPATION.of(concept), title));
    if (concepts.isEmpty()) {
      features.term(TermKind.OCCUPATION.ofWords(title), title);
    }
    features.flags(Flag.OCCUPATION_STATED);
  }

  private static void addExperience(
      CandidateFeatures.Builder features, int fromPeriods, @Nullable Integer stated) {
    if (fromPeriods > 0 || stated != null) {
      int months = Math.max(fromPeriods, stated == null ? 0 : stated);
      features.column(Column.EXPERIENCE, months + 1, Words.months(months));
    }
  }

  private void addPlaces(CandidateFeatures.Builder features, Profile profile) {
    if (profile.place() != null) {
      addPlace(features, profile.place());
    }
    profile.wish().places().forEach(place -> addPlace(features, place));
  }

  private void addPlace(CandidateFeatures.Builder features, String place) {
    List<ConceptId> concepts = meanings.of(ConceptKind.PLACE, place);
    concepts.forEach(concept -> features.term(TermKind.PLACE.of(concept), place));
    if (concepts.isEmpty()) {
      features.term(TermKind.PLACE.ofWords(place), place);
    }
    features.flags(Flag.PLACE_STATED);
  }

  private static void addAvailability(CandidateFeatures.Builder features, Profile profile) {
    profile
        .freeFrom()
        .ifPresent(
            date -> features.column(Column.AVAILABLE, Words.dayNumber(date.lastDay()), date.toString()));
  }
}
