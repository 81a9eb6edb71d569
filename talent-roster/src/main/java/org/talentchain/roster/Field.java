package org.talentchain.roster;

import static org.talentchain.roster.RosterKind.CANDIDATES;
import static org.talentchain.roster.RosterKind.CAPACITIES;
import static org.talentchain.roster.RosterKind.CHALLENGES;
import static org.talentchain.roster.RosterKind.CLASSES;
import static org.talentchain.roster.RosterKind.FORECASTS;
import static org.talentchain.roster.RosterKind.ORGANIZATIONS;
import static org.talentchain.roster.RosterKind.POSITIONS;
import static org.talentchain.roster.RosterKind.SEGMENTS;
import static org.talentchain.roster.RosterKind.TEAMS;
import static org.talentchain.roster.RosterKind.TEMPLATES;
import static org.talentchain.roster.RosterKind.TIES;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a column of a roster can say. The headers it goes by are in {@code headers.csv}. */
enum Field {
  CANDIDATE_NUMBER(CANDIDATES, "candidate.number"),
  CANDIDATE_ID(CANDIDATES, "candidate.id"),
  CANDIDATE_NAME(CANDIDATES, "candidate.name"),
  CANDIDATE_PHONE(CANDIDATES, "candidate.phone"),
  CANDIDATE_EMAIL(CANDIDATES, "candidate.email"),
  CANDIDATE_ID_NUMBER(CANDIDATES, "candidate.idNumber"),
  CANDIDATE_GENDER(CANDIDATES, "candidate.gender"),
  CANDIDATE_BIRTH_DATE(CANDIDATES, "candidate.birthDate"),
  CANDIDATE_AGE(CANDIDATES, "candidate.age"),
  CANDIDATE_ETHNICITY(CANDIDATES, "candidate.ethnicity"),
  CANDIDATE_HUKOU(CANDIDATES, "candidate.hukou"),
  CANDIDATE_MARITAL_STATUS(CANDIDATES, "candidate.maritalStatus"),
  CANDIDATE_PHOTO(CANDIDATES, "candidate.photo"),
  CANDIDATE_EDUCATION(CANDIDATES, "candidate.education"),
  CANDIDATE_DEGREE(CANDIDATES, "candidate.degree"),
  CANDIDATE_STUDY_MODE(CANDIDATES, "candidate.studyMode"),
  CANDIDATE_MAJOR(CANDIDATES, "candidate.major"),
  CANDIDATE_SCHOOL(CANDIDATES, "candidate.school"),
  CANDIDATE_GRADUATION(CANDIDATES, "candidate.graduation"),
  CANDIDATE_SKILLS(CANDIDATES, "candidate.skills"),
  CANDIDATE_SKILL_LEVEL(CANDIDATES, "candidate.skillLevel"),
  CANDIDATE_TITLE(CANDIDATES, "candidate.title"),
  CANDIDATE_CREDENTIALS(CANDIDATES, "candidate.credentials"),
  CANDIDATE_EMPLOYER(CANDIDATES, "candidate.employer"),
  CANDIDATE_JOB(CANDIDATES, "candidate.job"),
  CANDIDATE_JOB_PERIOD(CANDIDATES, "candidate.jobPeriod"),
  CANDIDATE_WORK(CANDIDATES, "candidate.work"),
  CANDIDATE_EXPERIENCE(CANDIDATES, "candidate.experience"),
  CANDIDATE_TIER(CANDIDATES, "candidate.tier"),
  CANDIDATE_HONOURS(CANDIDATES, "candidate.honours"),
  CANDIDATE_PLACE(CANDIDATES, "candidate.place"),
  CANDIDATE_WISH_ROLES(CANDIDATES, "candidate.wish.roles"),
  CANDIDATE_WISH_PLACES(CANDIDATES, "candidate.wish.places"),
  CANDIDATE_WISH_SALARY(CANDIDATES, "candidate.wish.salary"),
  CANDIDATE_WISH_SEGMENTS(CANDIDATES, "candidate.wish.segments"),
  CANDIDATE_WISH_EMPLOYER_KINDS(CANDIDATES, "candidate.wish.employerKinds"),
  CANDIDATE_AVAILABLE(CANDIDATES, "candidate.availableFrom"),

  POSITION_NUMBER(POSITIONS, "position.number"),
  POSITION_ID(POSITIONS, "position.id"),
  POSITION_EMPLOYER(POSITIONS, "position.employer"),
  POSITION_EMPLOYER_KIND(POSITIONS, "position.employerKind"),
  POSITION_BOOTH(POSITIONS, "position.booth"),
  POSITION_TITLE(POSITIONS, "position.title"),
  POSITION_SEGMENT(POSITIONS, "position.segment"),
  POSITION_TIER(POSITIONS, "position.tier"),
  POSITION_EDUCATION(POSITIONS, "position.education"),
  POSITION_MAJOR(POSITIONS, "position.major"),
  POSITION_MUST_SKILLS(POSITIONS, "position.mustSkills"),
  POSITION_WISH_SKILLS(POSITIONS, "position.wishSkills"),
  POSITION_SKILL_LEVEL(POSITIONS, "position.skillLevel"),
  POSITION_TITLE_LEVEL(POSITIONS, "position.titleLevel"),
  POSITION_LICENCES(POSITIONS, "position.licences"),
  POSITION_EXPERIENCE(POSITIONS, "position.experience"),
  POSITION_REQUIREMENTS(POSITIONS, "position.requirements"),
  POSITION_HEADCOUNT(POSITIONS, "position.headcount"),
  POSITION_PLACE(POSITIONS, "position.place"),
  POSITION_SALARY(POSITIONS, "position.salary"),
  POSITION_START(POSITIONS, "position.start"),
  POSITION_LIMIT(POSITIONS, "position.limit"),
  POSITION_CONTACT(POSITIONS, "position.contact"),

  CLASS_NUMBER(CLASSES, "class.number"),
  CLASS_ID(CLASSES, "class.id"),
  CLASS_TITLE(CLASSES, "class.title"),
  CLASS_PROVIDER(CLASSES, "class.provider"),
  CLASS_SEGMENT(CLASSES, "class.segment"),
  CLASS_PARTNERS(CLASSES, "class.partners"),
  CLASS_CURRICULUM(CLASSES, "class.curriculum"),
  CLASS_CREDENTIALS(CLASSES, "class.credentials"),
  CLASS_EDUCATION(CLASSES, "class.education"),
  CLASS_PREREQUISITES(CLASSES, "class.prerequisites"),
  CLASS_SEATS(CLASSES, "class.seats"),
  CLASS_START(CLASSES, "class.start"),
  CLASS_END(CLASSES, "class.end"),
  CLASS_COST(CLASSES, "class.cost"),

  ORGANIZATION_NUMBER(ORGANIZATIONS, "organization.number"),
  ORGANIZATION_ID(ORGANIZATIONS, "organization.id"),
  ORGANIZATION_NAME(ORGANIZATIONS, "organization.name"),
  ORGANIZATION_ALIASES(ORGANIZATIONS, "organization.aliases"),
  ORGANIZATION_KIND(ORGANIZATIONS, "organization.kind"),
  ORGANIZATION_SEGMENTS(ORGANIZATIONS, "organization.segments"),
  ORGANIZATION_EMPLOYER_KIND(ORGANIZATIONS, "organization.employerKind"),
  ORGANIZATION_PLACE(ORGANIZATIONS, "organization.place"),
  ORGANIZATION_BOOTH(ORGANIZATIONS, "organization.booth"),

  SEGMENT_NUMBER(SEGMENTS, "segment.number"),
  SEGMENT_ID(SEGMENTS, "segment.id"),
  SEGMENT_NAME(SEGMENTS, "segment.name"),
  SEGMENT_ENGLISH_NAME(SEGMENTS, "segment.englishName"),
  SEGMENT_CHAIN(SEGMENTS, "segment.chain"),
  SEGMENT_CHAIN_ID(SEGMENTS, "segment.chainId"),
  SEGMENT_CHAIN_ENGLISH_NAME(SEGMENTS, "segment.chainEnglishName"),
  SEGMENT_FEEDS(SEGMENTS, "segment.feeds"),

  TIE_NUMBER(TIES, "tie.number"),
  TIE_KIND(TIES, "tie.kind"),
  TIE_FROM(TIES, "tie.from"),
  TIE_TO(TIES, "tie.to"),

  TEAM_NUMBER(TEAMS, "team.number"),
  TEAM_ID(TEAMS, "team.id"),
  TEAM_NAME(TEAMS, "team.name"),
  TEAM_HOME(TEAMS, "team.home"),
  TEAM_SEGMENTS(TEAMS, "team.segments"),
  TEAM_FIELDS(TEAMS, "team.fields"),
  TEAM_SUMMARY(TEAMS, "team.summary"),
  TEAM_CAPACITY(TEAMS, "team.capacity"),
  TEAM_CONTACT(TEAMS, "team.contact"),

  CHALLENGE_NUMBER(CHALLENGES, "challenge.number"),
  CHALLENGE_ID(CHALLENGES, "challenge.id"),
  CHALLENGE_TITLE(CHALLENGES, "challenge.title"),
  CHALLENGE_ENTERPRISE(CHALLENGES, "challenge.enterprise"),
  CHALLENGE_SEGMENT(CHALLENGES, "challenge.segment"),
  CHALLENGE_TOPICS(CHALLENGES, "challenge.topics"),
  CHALLENGE_DESCRIPTION(CHALLENGES, "challenge.description"),
  CHALLENGE_FUNDING(CHALLENGES, "challenge.funding"),
  CHALLENGE_DEADLINE(CHALLENGES, "challenge.deadline"),
  CHALLENGE_CONTACT(CHALLENGES, "challenge.contact"),

  FORECAST_NUMBER(FORECASTS, "forecast.number"),
  FORECAST_EMPLOYER(FORECASTS, "forecast.employer"),
  FORECAST_TITLE(FORECASTS, "forecast.title"),
  FORECAST_SEGMENT(FORECASTS, "forecast.segment"),
  FORECAST_TIER(FORECASTS, "forecast.tier"),
  FORECAST_EDUCATION(FORECASTS, "forecast.education"),
  FORECAST_MAJOR(FORECASTS, "forecast.major"),
  FORECAST_MUST_SKILLS(FORECASTS, "forecast.mustSkills"),
  FORECAST_WISH_SKILLS(FORECASTS, "forecast.wishSkills"),
  FORECAST_SKILL_LEVEL(FORECASTS, "forecast.skillLevel"),
  FORECAST_TITLE_LEVEL(FORECASTS, "forecast.titleLevel"),
  FORECAST_LICENCES(FORECASTS, "forecast.licences"),
  FORECAST_EXPERIENCE(FORECASTS, "forecast.experience"),
  FORECAST_REQUIREMENTS(FORECASTS, "forecast.requirements"),
  FORECAST_HEADCOUNT(FORECASTS, "forecast.headcount"),
  FORECAST_QUARTER(FORECASTS, "forecast.quarter"),
  FORECAST_CONTACT(FORECASTS, "forecast.contact"),

  TEMPLATE_NUMBER(TEMPLATES, "template.number"),
  TEMPLATE_ID(TEMPLATES, "template.id"),
  TEMPLATE_TITLE(TEMPLATES, "template.title"),
  TEMPLATE_SEGMENT(TEMPLATES, "template.segment"),
  TEMPLATE_CURRICULUM(TEMPLATES, "template.curriculum"),
  TEMPLATE_CREDENTIALS(TEMPLATES, "template.credentials"),
  TEMPLATE_EDUCATION(TEMPLATES, "template.education"),
  TEMPLATE_PREREQUISITES(TEMPLATES, "template.prerequisites"),
  TEMPLATE_MINIMUM(TEMPLATES, "template.minimum"),
  TEMPLATE_SEATS(TEMPLATES, "template.seats"),
  TEMPLATE_DURATION(TEMPLATES, "template.duration"),
  TEMPLATE_HOURS(TEMPLATES, "template.hours"),
  TEMPLATE_FIXED_COST(TEMPLATES, "template.fixedCost"),
  TEMPLATE_COST_PER_STUDENT(TEMPLATES, "template.costPerStudent"),

  CAPACITY_NUMBER(CAPACITIES, "capacity.number"),
  CAPACITY_PROVIDER(CAPACITIES, "capacity.provider"),
  CAPACITY_TEMPLATES(CAPACITIES, "capacity.templates"),
  CAPACITY_ROOMS(CAPACITIES, "capacity.rooms"),
  CAPACITY_INSTRUCTORS(CAPACITIES, "capacity.instructors"),
  CAPACITY_SEATS(CAPACITIES, "capacity.seats"),
  CAPACITY_FROM(CAPACITIES, "capacity.from"),
  CAPACITY_UNTIL(CAPACITIES, "capacity.until"),
  CAPACITY_PERIOD(CAPACITIES, "capacity.period"),
  CAPACITY_CONTACT(CAPACITIES, "capacity.contact");

  private static final Map<String, Field> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toMap(Field::key, Function.identity()));

  private final RosterKind kind;
  private final String key;

  Field(RosterKind kind, String key) {
    this.kind = kind;
    this.key = key;
  }

  /** The field a key such as {@code candidate.phone} names. */
  static Optional<Field> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  RosterKind kind() {
    return kind;
  }

  /** Its name in reports and options. */
  String key() {
    return key;
  }

  /**
   * True for what says who someone is rather than what they can do, and is not needed to reach
   * them.
   */
  boolean isSensitive() {
    return switch (this) {
      case CANDIDATE_ID_NUMBER,
          CANDIDATE_GENDER,
          CANDIDATE_BIRTH_DATE,
          CANDIDATE_AGE,
          CANDIDATE_ETHNICITY,
          CANDIDATE_HUKOU,
          CANDIDATE_MARITAL_STATUS,
          CANDIDATE_PHOTO ->
          true;
      default -> false;
    };
  }

  /** True for what may name a person, so that no finding shows it. */
  boolean isPersonal() {
    return isSensitive()
        || this == CANDIDATE_NAME
        || this == CANDIDATE_PHONE
        || this == CANDIDATE_EMAIL
        || isContact();
  }

  /** True for what stands in a roster for people and has no place in the model. */
  boolean isKnownButUnused() {
    return key.endsWith(".number") || isContact();
  }

  private boolean isContact() {
    return key.endsWith(".contact");
  }
}
