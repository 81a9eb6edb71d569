package org.talentchain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.talentchain.json.ModelJson;
import org.talentchain.json.ModelJsonException;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.Challenge;
import org.talentchain.model.ChallengeId;
import org.talentchain.model.City;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.EmployerKind;
import org.talentchain.model.Employment;
import org.talentchain.model.Headcount;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Necessity;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.Outlook;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Period;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.StudyMode;
import org.talentchain.model.Tie;
import org.talentchain.model.TieKind;
import org.talentchain.model.Tier;
import org.talentchain.model.TitleLevel;
import org.talentchain.tier.Outcome;
import org.talentchain.tier.TierCatalogue;

class PolicyCatalogueTest {

  private static final PolicyCatalogue SAMPLE = PolicyCatalogue.sample();
  private static final City CITY = city();

  private static City city() {
    List<IndustryChain> chains =
        List.of(
            new IndustryChain(
                "energy", "清洁能源", null, List.of(segment("nuclear", "核电"), segment("solar", "光伏"))),
            new IndustryChain("space", "航空航天", null, List.of(segment("rockets", "火箭产研"))));
    List<Organization> organizations =
        List.of(
            organization("甲链主", OrganizationKind.CHAIN_LEADER, EmployerKind.STATE_OWNED, "海阳港", "nuclear"),
            organization("乙骨干", OrganizationKind.BACKBONE, EmployerKind.PRIVATE, "海阳市方圆街道", "solar"),
            organization("丙配套", OrganizationKind.SUPPLIER, EmployerKind.FOREIGN, "莱阳市", "solar"),
            organization("丁学院", OrganizationKind.SCHOOL, EmployerKind.PUBLIC_INSTITUTION, "海阳市", "nuclear"),
            organization("戊未详", OrganizationKind.BACKBONE, null, null, null),
            organization("己市域", OrganizationKind.BACKBONE, EmployerKind.PRIVATE, "烟台市", "solar"),
            organization("庚火箭", OrganizationKind.BACKBONE, EmployerKind.PRIVATE, "海阳市", "rockets"));
    List<Position> positions =
        List.of(
            position("P1", "甲链主", Tier.SKILLED, 20),
            position(
                "P2",
                "乙骨干",
                Tier.HIGHLY_EDUCATED,
                17,
                new Requirement.EducationAtLeast(EducationLevel.MASTER, true, Necessity.MUST, 2)),
            position("P3", "甲链主", Tier.LEADING_TALENT, 1),
            position("P4", "丙配套", null, 5, Requirement.SkillGrade.must(SkillLevel.TECHNICIAN)),
            new Position(
                new PositionId("P5"),
                new OrganizationId("庚火箭"),
                "总装工",
                null,
                null,
                List.of(),
                new Headcount(10, true),
                null,
                null,
                null));
    List<Challenge> challenges =
        List.of(
            challenge("N1", "甲链主", 800_000), challenge("N2", "乙骨干", 300_000), challenge("N3", "庚火箭", null));
    return new City(
        new ChainDescription(chains, organizations, List.of(new Tie(TieKind.TRAINS_FOR, "丁学院", "乙骨干"))),
        List.of(),
        positions,
        List.of(),
        new Outlook(List.of(), challenges, List.of(), List.of()));
  }

  private static Segment segment(String id, String name) {
    return new Segment(new SegmentId(id), name, null, List.of());
  }

  private static Organization organization(
      String name,
      OrganizationKind kind,
      @Nullable EmployerKind employer,
      @Nullable String place,
      @Nullable String segment) {
    List<SegmentId> segments = segment == null ? List.of() : List.of(new SegmentId(segment));
    return new Organization(new OrganizationId(name), name, List.of(), kind, segments, employer, place, null);
  }

  private static Position position(
      String id, String employer, @Nullable Tier tier, int places, Requirement... requirements) {
    return new Position(
        new PositionId(id),
        new OrganizationId(employer),
        "某岗位",
        null,
        tier,
        List.of(requirements),
        Headcount.of(places),
        null,
        null,
        null);
  }

  private static Challenge challenge(String id, String enterprise, @Nullable Integer funding) {
    return new Challenge(
        new ChallengeId(id),
        new OrganizationId(enterprise),
        "某难题",
        null,
        List.of(),
        null,
        funding == null ? null : BigDecimal.valueOf(funding),
        null);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "cases.csv", numLinesToSkip = 1)
  void aPolicyIsMetUnknownOrMissedForWhatItAsks(
      String policy,
      @Nullable String education,
      @Nullable String mode,
      @Nullable String graduation,
      @Nullable String title,
      @Nullable String skillLevel,
      @Nullable Integer months,
      @Nullable String employer,
      @Nullable Integer contract,
      @Nullable String honour,
      @Nullable String position,
      LocalDate asOf,
      String outcome,
      @Nullable String near,
      @Nullable String open) {
    Profile profile =
        profile(
            education,
            mode,
            graduation,
            title,
            skillLevel,
            months,
            position == null ? employer : null,
            honour);
    Applicant applicant = applicant(policy, profile, employer, position);
    if (contract != null) {
      applicant = applicant.contract(contract);
    }
    PolicyContext context = PolicyContext.of(CITY, TierCatalogue.shandong(), Knowledge.bundled(), asOf);

    PolicyReading reading = reading(policy, applicant, context);

    assertThat(open(reading)).isEqualTo(open == null ? "" : open);
    assertThat(reading.outcome()).isEqualTo(Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
    assertThat(reading.isNear()).isEqualTo(near != null);
  }

  private static Applicant applicant(
      String policy, Profile profile, @Nullable String employer, @Nullable String position) {
    PolicyAudience audience =
        SAMPLE.policies().stream()
            .filter(one -> one.id().equals(policy))
            .findFirst()
            .orElseThrow()
            .audience();
    if (audience == PolicyAudience.ENTERPRISE) {
      return Applicant.enterprise(
          CITY.chain().organizations().stream()
              .filter(one -> one.name().equals(employer))
              .findFirst()
              .orElseThrow());
    }
    if (position == null) {
      return Applicant.person(profile);
    }
    Position post =
        CITY.positions().stream().filter(one -> one.id().value().equals(position)).findFirst().orElseThrow();
    return profile.isBlank() ? Applicant.anyoneIn(post) : Applicant.hired(profile, post);
  }

  private static PolicyReading reading(String policy, Applicant applicant, PolicyContext context) {
    return SAMPLE.read(applicant, context).stream()
        .filter(one -> one.policy().id().equals(policy))
        .findFirst()
        .orElseThrow();
  }

  private static Profile profile(
      @Nullable String education,
      @Nullable String mode,
      @Nullable String graduation,
      @Nullable String title,
      @Nullable String skillLevel,
      @Nullable Integer months,
      @Nullable String employer,
      @Nullable String honour) {
    Profile.Builder profile = Profile.builder().statedExperienceMonths(months);
    if (education != null) {
      boolean begun = education.endsWith("在读");
      profile.education(
          new Education(
              named(EducationLevel.values(), EducationLevel::zh, education.replace("在读", "")),
              mode == null ? null : named(StudyMode.values(), StudyMode::zh, mode),
              null,
              null,
              graduation == null ? null : PartialDate.parse(graduation),
              begun));
    }
    if (title != null) {
      profile.credential(
          new Credential(title, null, named(TitleLevel.values(), TitleLevel::zh, title), null));
    }
    if (skillLevel != null) {
      profile.credential(
          new Credential(skillLevel, named(SkillLevel.values(), SkillLevel::zh, skillLevel), null, null));
    }
    if (employer != null) {
      profile.employment(new Employment(employer, null, Period.since(PartialDate.of(2026, 1))));
    }
    if (honour != null) {
      profile.honour(honour);
    }
    return profile.build();
  }

  private static <T> T named(T[] all, Function<T, String> name, String wanted) {
    return Arrays.stream(all).filter(one -> name.apply(one).equals(wanted)).findFirst().orElseThrow();
  }

  /**
   * The kinds of the conditions that are not met, with what is wrong: {@code contract?} unknown, {@code
   * place!} not.
   */
  private static String open(PolicyReading reading) {
    return reading.checks().stream()
        .filter(check -> check.outcome() != Outcome.MET)
        .map(check -> kind(check.condition()) + (check.outcome() == Outcome.UNKNOWN ? "?" : "!"))
        .collect(Collectors.joining("|"));
  }

  private static String kind(PolicyCondition condition) {
    return Stream.of(PolicyCondition.class.getAnnotation(JsonSubTypes.class).value())
        .filter(type -> type.value() == condition.getClass())
        .findFirst()
        .orElseThrow()
        .name();
  }

  @Test
  void theSampleSaysThatItIsMadeUp() {
    assertThat(SAMPLE.fictional()).isTrue();
    assertThat(SAMPLE.name()).contains("虚构");
    assertThat(SAMPLE.policies()).extracting(Policy::source).allMatch(source -> source.startsWith("示例政策"));
    assertThat(SAMPLE.policies()).extracting(Policy::stage).contains(PolicyStage.values());
  }

  @Test
  void aCatalogueIsReadBackAsItWasWritten() throws Exception {
    byte[] json = ModelJson.write(SAMPLE).getBytes(StandardCharsets.UTF_8);
    assertThat(PolicyCatalogue.read(new ByteArrayInputStream(json))).isEqualTo(SAMPLE);
  }

  @Test
  void anErrorNamesItsLineAndPlace() {
    String json =
        """
        {"name": "某市", "source": "某文件", "policies": [
          {"id": "a", "audience": "person", "stage": "attract", "zh": "甲", "en": "a",
           "all": [{"kind": "education", "atLeast": "博士"}],
           "benefit": {"zh": "一万元", "en": "10,000 yuan"}, "source": "第一条"}]}
        """;
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            ModelJsonException.class,
            problem -> {
              assertThat(problem.line()).isEqualTo(3);
              assertThat(problem.path()).isEqualTo("policies[0].all[0].atLeast");
              assertThat(problem.problem()).startsWith("\"博士\" is not one of ").contains("doctor");
            });
  }

  @Test
  void whatOnlyAnEnterpriseCanHaveDoneIsNotAskedOfAPerson() {
    String json =
        """
        {"name": "某市", "source": "某文件", "policies": [
          {"id": "a", "audience": "person", "stage": "attract", "zh": "甲", "en": "a",
           "all": [{"kind": "openings", "atLeast": 3}],
           "benefit": {"zh": "一万元", "en": "10,000 yuan"}, "source": "第一条"}]}
        """;
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(ModelJsonException.class)
        .hasMessageContaining("policy a is for");
  }

  @Test
  void twoPoliciesOfOneIdAreRefused() {
    Policy policy = SAMPLE.policies().get(0);
    assertThatThrownBy(() -> new PolicyCatalogue("某市", "某文件", false, List.of(policy, policy)))
        .hasMessageContaining("share an id");
  }

  private static PolicyCatalogue read(String json) throws Exception {
    return PolicyCatalogue.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
