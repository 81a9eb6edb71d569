package org.talentchain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.knowledge.Practice;
import org.talentchain.matching.city.SmallCities;
import org.talentchain.matching.city.SmallKnowledge;
import org.talentchain.matching.training.ClassProposal;
import org.talentchain.matching.training.Remainder;
import org.talentchain.matching.training.Topic;
import org.talentchain.matching.training.Trainee;
import org.talentchain.matching.training.propose.ProposalRequest;
import org.talentchain.matching.training.propose.ProposalResult;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.ConceptId;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Headcount;
import org.talentchain.model.Necessity;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Outlook;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.TemplateId;
import org.talentchain.model.TrainingCapacity;

class ProposalTest {

  private static final Requirement JUNIOR_COLLEGE =
      Requirement.EducationAtLeast.must(EducationLevel.JUNIOR_COLLEGE);

  private static final Knowledge KNOWLEDGE =
      SmallKnowledge.of().extendedBy(List.of(taught("tig", "氩弧焊", 120), taught("plc", "PLC编程", 160)));

  private static Concept taught(String id, String name, int hours) {
    return Concept.of(new ConceptId(id), ConceptKind.SKILL, name, id, List.of(), List.of(), List.of())
        .practice(new Practice(List.of(), Proficiency.SKILLED, hours));
  }

  @Test
  void teachesWhatIsAskedForAndLacking() {
    ClassProposal proposal = only(propose(city(twoWhoKnowNothing(), position("P1", 2, "氩弧焊")), 320));

    assertThat(proposal.topics())
        .containsExactly(
            new Topic(skill("氩弧焊", Proficiency.SKILLED), 120, Topic.Basis.KNOWN, 1, 2));
    assertThat(proposal.template().curriculum())
        .containsExactly(SkillClaim.of("氩弧焊", Proficiency.SKILLED));
    assertThat(proposal.template().hours()).isEqualTo(120);
    assertThat(proposal.cohort()).extracting(Trainee::candidate).containsExactly(id("C1"), id("C2"));
    assertThat(proposal.isProven()).isTrue();
  }

  @Test
  void whatOpeningsAskForAndCannotBeTaughtIsAPrerequisite() {
    List<Candidate> people =
        List.of(
            educated("C1", EducationLevel.JUNIOR_COLLEGE), educated("C2", EducationLevel.SENIOR_SECONDARY));

    ClassProposal proposal = only(propose(city(people, position("P1", 2, "氩弧焊")), 320));

    assertThat(proposal.template().prerequisites()).containsExactly(JUNIOR_COLLEGE);
    assertThat(proposal.cohort()).extracting(Trainee::candidate).containsExactly(id("C1"));
  }

  @Test
  void whoFillsAnOpeningAsTheyAreNeedsNoClass() {
    Profile welder = profile(EducationLevel.JUNIOR_COLLEGE).skill("氩弧焊", Proficiency.SKILLED).build();
    List<Candidate> people =
        List.of(Candidate.of("C1", welder), educated("C2", EducationLevel.JUNIOR_COLLEGE));

    ProposalResult result = propose(city(people, position("P1", 2, "氩弧焊")), 320);

    assertThat(result.open()).isEqualTo(1);
    assertThat(only(result).cohort()).extracting(Trainee::candidate).containsExactly(id("C2"));
  }

  @Test
  void whatTakesLongerThanTheLimitIsToldWithItsHours() {
    ProposalResult result = propose(city(twoWhoKnowNothing(), position("P1", 2, "氩弧焊", "PLC编程")), 200);

    assertThat(result.proposals()).isEmpty();
    assertThat(result.remainders())
        .extracting(Remainder::reason, Remainder::places, Remainder::hours)
        .containsExactly(tuple(Remainder.Reason.TOO_LONG, 2, 280));
  }

  @Test
  void withoutAnybodyNearNothingIsProposed() {
    List<Candidate> people = List.of(educated("C1", EducationLevel.SENIOR_SECONDARY));

    ProposalResult result = propose(city(people, position("P1", 1, "氩弧焊")), 320);

    assertThat(result.proposals()).isEmpty();
    assertThat(result.remainders())
        .extracting(Remainder::reason)
        .containsExactly(Remainder.Reason.NOBODY_NEAR);
  }

  @Test
  void unknownHoursAreAssumedAndSaidToBe() {
    ClassProposal proposal = only(propose(city(twoWhoKnowNothing(), position("P1", 2, "某种新工艺")), 320));

    assertThat(proposal.topics())
        .extracting(Topic::hours, Topic::basis)
        .containsExactly(tuple(80, Topic.Basis.ASSUMED));
  }

  @Test
  void openingsThatAskForDifferentThingsGetClassesOfTheirOwn() {
    ProposalResult result =
        propose(city(twoWhoKnowNothing(), position("P1", 1, "氩弧焊"), titled("P2", "电工", "PLC编程")), 320);

    assertThat(result.proposals())
        .extracting(proposal -> proposal.template().title())
        .containsExactly("焊工", "电工");
  }

  @Test
  void itMustBeginEarlyEnoughToEndInTime() {
    Position position = starting(position("P1", 1, "氩弧焊"), PartialDate.of(2027, 3, 31));

    ClassProposal proposal = only(propose(city(twoWhoKnowNothing(), position), 320));

    assertThat(proposal.schedule().weeks()).isEqualTo(3);
    assertThat(proposal.schedule().startBy()).hasToString("2027-03-11");
  }

  @Test
  void theNearestTemplateIsNamedWithWhatItLacks() {
    ClassTemplate template =
        new ClassTemplate(
            new TemplateId("T1"), "焊接班", null, List.of(SkillClaim.of("氩弧焊", Proficiency.SKILLED)), List.of(),
            List.of(), 1, 20, 30, 120, null, null);
    TrainingCapacity school =
        new TrainingCapacity(new OrganizationId("school"), List.of(template.id()), 1, null, null, null, null);
    Outlook outlook = new Outlook(List.of(), List.of(), List.of(template), List.of(school));
    City plain = city(twoWhoKnowNothing(), position("P1", 2, "氩弧焊", "PLC编程"));
    City city = new City(plain.chain(), plain.candidates(), plain.positions(), List.of(), outlook);

    ClassProposal proposal = only(propose(city, 320));

    assertThat(proposal.kin()).isNotNull();
    assertThat(proposal.kin().id()).isEqualTo("T1");
    assertThat(proposal.kin().lacks()).containsExactly(skill("PLC编程", Proficiency.SKILLED));
    assertThat(proposal.providers())
        .extracting(hint -> hint.provider().value(), hint -> hint.teaches().size())
        .containsExactly(tuple("school", 1));
  }

  @Test
  void thePlannersTemplatesAreThoseOfTheProposals() {
    ProposalResult result = propose(city(twoWhoKnowNothing(), position("P1", 2, "氩弧焊")), 320);

    assertThat(result.outlook().templates()).containsExactly(only(result).template());
  }

  /**
   * The cohort, taught what is proposed, is held against the openings by an engine that knows nothing of
   * classes.
   */
  @Test
  void whoHasLearntWhatIsProposedIsWithinReachOfTheOpening() {
    List<String> skills = List.of("氩弧焊", "PLC编程", "无损检测", "电气安装");
    for (long seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      List<Candidate> people = new ArrayList<>();
      for (int person = 0; person < 6; person++) {
        Profile.Builder profile = profile(EducationLevel.values()[2 + random.nextInt(5)]);
        skills.stream().filter(skill -> random.nextInt(3) == 0).forEach(profile::skill);
        people.add(Candidate.of("C" + person, profile.build()));
      }
      Position[] positions = new Position[3];
      for (int at = 0; at < positions.length; at++) {
        String[] asked = skills.stream().filter(skill -> random.nextBoolean()).toArray(String[]::new);
        positions[at] = position("P" + at, 1 + random.nextInt(3), asked);
      }
      City city = city(people, positions);
      for (ClassProposal proposal : propose(city, 240).proposals()) {
        assertThat(proposal.cohort())
            .as("seed %d", seed)
            .allSatisfy(trainee -> isWithinReach(city, proposal, trainee));
      }
    }
  }

  private static void isWithinReach(City city, ClassProposal proposal, Trainee trainee) {
    Profile before =
        city.candidates().stream()
            .filter(one -> one.id().equals(trainee.candidate()))
            .findFirst()
            .orElseThrow()
            .profile();
    ClassTemplate template = proposal.template();
    Profile after = before.toBuilder().skills(template.curriculum()).build();
    for (Credential credential : template.credentials()) {
      after = after.toBuilder().credential(credential).build();
    }
    City taught =
        new City(city.chain(), List.of(Candidate.of("graduate", after)), city.positions(), List.of());
    PositionId opening = proposal.reached().get(trainee.opening()).position();
    try (TalentEngine engine = engine(taught)) {
      MatchResult result = engine.match(MatchRequest.forPosition(String.valueOf(opening)));
      assertThat(result.matches()).hasSize(1);
      assertThat(result.matches().get(0).fit().perTenThousand()).isEqualTo(trainee.after());
    }
  }

  private static ClassProposal only(ProposalResult result) {
    assertThat(result.proposals()).hasSize(1);
    return result.proposals().get(0);
  }

  private static ProposalResult propose(City city, int hours) {
    try (TalentEngine engine = engine(city)) {
      return engine.proposeClasses(ProposalRequest.of(city, SmallCities.TODAY).hours(hours));
    }
  }

  private static TalentEngine engine(City city) {
    return TalentEngine.inMemory(EngineConfig.asOf(SmallCities.TODAY).knowledge(KNOWLEDGE).threads(2))
        .add(city);
  }

  private static City city(List<Candidate> people, Position... positions) {
    return new City(SmallCities.chain(), people, List.of(positions), List.of());
  }

  private static List<Candidate> twoWhoKnowNothing() {
    return List.of(
        educated("C1", EducationLevel.JUNIOR_COLLEGE), educated("C2", EducationLevel.JUNIOR_COLLEGE));
  }

  private static Candidate educated(String id, EducationLevel level) {
    return Candidate.of(id, profile(level).build());
  }

  private static Profile.Builder profile(EducationLevel level) {
    return Profile.builder().education(new Education(level, null, null, null, null, false));
  }

  private static CandidateId id(String value) {
    return new CandidateId(value);
  }

  private static Requirement skill(String phrase, @Nullable Proficiency level) {
    return new Requirement.Skill(phrase, level, Necessity.MUST, Requirement.MUST_WEIGHT);
  }

  private static Position position(String id, int headcount, String... skills) {
    return position(id, "焊工", headcount, null, skills);
  }

  private static Position titled(String id, String title, String... skills) {
    return position(id, title, 1, null, skills);
  }

  private static Position position(
      String id, String title, int headcount, @Nullable PartialDate start, String... skills) {
    List<Requirement> requirements = new ArrayList<>(List.of(JUNIOR_COLLEGE));
    for (String skill : skills) {
      requirements.add(Requirement.Skill.must(skill));
    }
    return new Position(
        new PositionId(id), new OrganizationId("launcher"), title, null, null, requirements,
        Headcount.of(headcount), null, null, start);
  }

  private static Position starting(Position position, PartialDate start) {
    return new Position(
        position.id(), position.employer(), position.title(), null, null, position.requirements(),
        position.headcount(), null, null, start);
  }
}
