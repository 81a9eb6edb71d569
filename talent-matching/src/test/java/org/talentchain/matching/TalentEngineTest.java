package org.talentchain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.allocation.CandidatePlan;
import org.talentchain.matching.allocation.Change;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.allocation.PositionPlan;
import org.talentchain.matching.allocation.Shortfall;
import org.talentchain.matching.allocation.Unmatched;
import org.talentchain.matching.city.Fingerprint;
import org.talentchain.matching.city.SmallCities;
import org.talentchain.matching.city.SmallKnowledge;
import org.talentchain.matching.city.UnknownIdException;
import org.talentchain.matching.explain.Explanation;
import org.talentchain.matching.fair.FairRequest;
import org.talentchain.matching.index.IndexException;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Weights;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassId;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.Necessity;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.TrainingClass;

class TalentEngineTest {

  private static final Knowledge KNOWLEDGE = SmallKnowledge.of();
  private static final EngineConfig CONFIG =
      new EngineConfig(KNOWLEDGE, null, SmallCities.TODAY, Weights.standard(), 2);
  private static final Requirement LICENCE = Requirement.Licence.must("焊接与热切割作业证");
  private static final Position WELDER =
      Position.of("P1", "E", "焊工", Requirement.Skill.must("氩弧焊"), LICENCE);
  private static final Profile LICENSED =
      Profile.builder().skill("氩弧焊").credential(Credential.named("焊接与热切割作业证")).build();
  private static final Profile UNLICENSED =
      Profile.builder().skill("氩弧焊").credentialsStated(true).build();
  private static final TrainingClass CLASS =
      new TrainingClass(
          new ClassId("T1"),
          new OrganizationId("school"),
          "取证班",
          null,
          List.of(),
          List.of(SkillClaim.of("焊接")),
          List.of(Credential.named("焊接与热切割作业证")),
          List.of(),
          20,
          null,
          null,
          null);

  private static TalentEngine engine(Candidate... candidates) {
    return TalentEngine.inMemory(CONFIG).addPositions(List.of(WELDER)).addCandidates(List.of(candidates));
  }

  @Test
  void whatWasAddedIsSeenByTheNextQuestion() {
    try (TalentEngine engine = engine(Candidate.of("C1", LICENSED))) {
      assertThat(engine.match(MatchRequest.forPosition("P1")).matches()).hasSize(1);
      engine.addCandidates(List.of(Candidate.of("C2", LICENSED)));
      assertThat(engine.match(MatchRequest.forPosition("P1")).matches())
          .extracting(Explanation::candidate)
          .containsExactly(new CandidateId("C1"), new CandidateId("C2"));
    }
  }

  @Test
  void aCandidateOfAKnownIdIsReplaced() {
    try (TalentEngine engine = engine(Candidate.of("C1", LICENSED))) {
      engine.addCandidates(List.of(Candidate.of("C1", UNLICENSED)));
      assertThat(engine.match(MatchRequest.forPosition("P1")).matches()).isEmpty();
      assertThat(engine.explain(new CandidateId("C1"), new PositionId("P1")).gate())
          .isEqualTo(GateOutcome.FAIL);
    }
  }

  @Test
  void anUnknownIdIsNamed() {
    try (TalentEngine engine = engine()) {
      assertThatThrownBy(() -> engine.match(MatchRequest.forPosition("P9")))
          .isInstanceOf(UnknownIdException.class)
          .hasMessageContaining("P9");
      assertThatThrownBy(() -> engine.explain(new CandidateId("C9"), new PositionId("P1")))
          .isInstanceOf(UnknownIdException.class)
          .hasMessageContaining("C9");
    }
  }

  @Test
  void aMajorNobodyStatesStaysUnknownAndAnotherMajorIsNamed() {
    Position welding =
        Position.of(
            "P1",
            "E",
            "焊工",
            Requirement.Skill.must("焊接"),
            new Requirement.Major(List.of("焊接技术与工程"), Necessity.MUST, 1));
    Profile silent = Profile.builder().skill("焊接").build();
    Profile other =
        Profile.builder()
            .skill("焊接")
            .education(new Education(null, null, "法学", null, null, false))
            .build();
    try (TalentEngine engine = TalentEngine.inMemory(CONFIG.knowledge(Knowledge.bundled()))) {
      engine
          .addPositions(List.of(welding))
          .addCandidates(List.of(Candidate.of("C1", silent), Candidate.of("C2", other)));

      assertThat(major(engine, "C1")).isEqualTo(tuple(GateOutcome.UNKNOWN, null));
      assertThat(major(engine, "C2")).isEqualTo(tuple(GateOutcome.FAIL, "法学"));
    }
  }

  /** What became of the major asked for, and what the candidate has. */
  private static Tuple major(TalentEngine engine, String candidate) {
    return engine.explain(new CandidateId(candidate), new PositionId("P1")).gates().stream()
        .filter(check -> check.requirement() instanceof Requirement.Major)
        .map(check -> tuple(check.outcome(), check.found()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anEngineOnDiskFindsWhatAnEarlierOneAdded(@TempDir Path folder) {
    Fingerprint before;
    try (TalentEngine engine = TalentEngine.open(folder, CONFIG)) {
      engine.addPositions(List.of(WELDER)).addClasses(List.of(CLASS)).chain(SmallCities.chain());
      before = engine.addCandidates(List.of(Candidate.of("C1", LICENSED))).fingerprint();
    }
    try (TalentEngine engine = TalentEngine.open(folder, CONFIG)) {
      assertThat(engine.fingerprint()).isEqualTo(before);
      assertThat(engine.match(MatchRequest.forPosition("P1")).matches()).hasSize(1);
    }
  }

  @Test
  void anEngineOnDiskIndexesAnewWhenKnowledgeHasChanged(@TempDir Path folder) {
    EngineConfig unknowing = CONFIG.knowledge(Knowledge.of(List.of()));
    Profile broad = Profile.builder().skill("管道氩弧焊").build();
    Position welding = Position.of("P1", "E", "焊工", Requirement.Skill.must("焊接"));
    try (TalentEngine engine = TalentEngine.open(folder, unknowing)) {
      engine.addPositions(List.of(welding)).addCandidates(List.of(Candidate.of("C1", broad)));
      assertThat(engine.match(MatchRequest.forPosition("P1")).matches()).isEmpty();
    }
    try (TalentEngine engine = TalentEngine.open(folder, CONFIG)) {
      assertThat(engine.match(MatchRequest.forPosition("P1")).matches()).hasSize(1);
    }
  }

  @Test
  void aFolderInUseIsRefusedInWords(@TempDir Path folder) {
    try (TalentEngine engine = TalentEngine.open(folder, CONFIG)) {
      assertThat(engine.fingerprint()).isNotNull();
      assertThatThrownBy(() -> TalentEngine.open(folder, CONFIG))
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("in use");
    }
  }

  @Test
  void manyThreadsMayAskAndAdd() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (TalentEngine engine = engine(Candidate.of("C0", LICENSED))) {
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        int number = thread;
        running.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < 25; i++) {
                    String id = "C" + number + "-" + i;
                    engine.addCandidates(List.of(Candidate.of(id, LICENSED)));
                    assertThat(engine.match(MatchRequest.forPosition("P1").top(200)).matches())
                        .extracting(each -> each.candidate().value())
                        .contains(id);
                  }
                }));
      }
      for (Future<?> each : running) {
        each.get();
      }
      assertThat(engine.match(MatchRequest.forPosition("P1").top(200)).matches()).hasSize(101);
    } finally {
      threads.shutdownNow();
    }
  }

  // Fair: what is left over, and what would help. Case 59: nothing hard is broken, everything open is listed.

  @Test
  void aMissingLicenceIsNamedWithTheClassThatLeadsToIt() {
    try (TalentEngine engine = engine(Candidate.of("C1", UNLICENSED)).addClasses(List.of(CLASS))) {
      FairPlan plan = engine.fair(FairRequest.standard()).plan();
      PositionPlan position = plan.positions().get(0);
      CandidatePlan candidate = plan.candidates().get(0);

      assertThat(position.invited()).isEmpty();
      assertThat(position.shortfall().reason()).isEqualTo(Shortfall.Reason.GATES);
      assertThat(position.shortfall().changes())
          .extracting(
              Change::kind, Change::requirement, Change::trainingClass, each -> each.effect().filled())
          .containsExactly(
              tuple(Change.Kind.GAIN_REQUIREMENT, LICENCE, CLASS.id(), 1),
              tuple(Change.Kind.RELAX_REQUIREMENT, LICENCE, null, 1));
      assertThat(candidate.unmatched().reason()).isEqualTo(Unmatched.Reason.GATES);
      assertThat(candidate.unmatched().changes())
          .extracting(Change::kind, Change::requirement, Change::trainingClass, Change::filled)
          .containsExactly(
              tuple(Change.Kind.GAIN_REQUIREMENT, LICENCE, CLASS.id(), 1),
              tuple(Change.Kind.RELAX_REQUIREMENT, LICENCE, null, 1));
    }
  }

  @Test
  void whoComesSecondIsOnTheReserveListAndToldTheHeadcountThatWouldDo() {
    try (TalentEngine engine = engine(Candidate.of("C1", LICENSED), Candidate.of("C2", LICENSED))) {
      FairPlan plan = engine.fair(FairRequest.standard()).plan();

      assertThat(plan.positions().get(0).invited())
          .extracting("candidate")
          .containsExactly(new CandidateId("C1"));
      assertThat(plan.positions().get(0).reserves())
          .extracting("candidate")
          .containsExactly(new CandidateId("C2"));
      assertThat(plan.positions().get(0).shortfall()).isNull();
      assertThat(plan.candidates().get(1).unmatched().changes())
          .extracting(
              Change::kind, Change::position, Change::from, Change::to, each -> each.effect().filled())
          .containsExactly(tuple(Change.Kind.ADD_HEADCOUNT, WELDER.id(), 1, 2, 1));
    }
  }

  @Test
  void strictLeavesOutWhoIsNotVerifiedAndAsksForTheData() {
    try (TalentEngine engine = engine(Candidate.of("C1", Profile.builder().skill("氩弧焊").build()))) {
      FairPlan open = engine.fair(FairRequest.standard()).plan();
      FairPlan strict = engine.fair(FairRequest.standard().onlyVerified()).plan();

      assertThat(open.invited()).isEqualTo(1);
      assertThat(open.positions().get(0).invited().get(0).gate()).isEqualTo(GateOutcome.UNKNOWN);
      assertThat(strict.invited()).isZero();
      assertThat(strict.candidates().get(0).unmatched().changes())
          .extracting(Change::kind, Change::requirement, Change::position, Change::filled)
          .contains(tuple(Change.Kind.SUPPLY_DATA, LICENCE, WELDER.id(), 1), atIndex(0));
    }
  }

  @Test
  void aBlankCandidateIsListedWithoutAScore() {
    try (TalentEngine engine = engine(Candidate.of("C1", Profile.EMPTY))) { // case 46
      CandidatePlan plan = engine.fair(FairRequest.standard()).plan().candidates().get(0);
      assertThat(plan.unmatched().reason()).isEqualTo(Unmatched.Reason.NO_DATA);
      assertThat(engine.explain(plan.candidate(), WELDER.id()).fit().isAssessable()).isFalse();
    }
  }

  @Test
  void aPositionThatStatesNothingIsTold() {
    try (TalentEngine engine = engine(Candidate.of("C1", LICENSED))) {
      engine.addPositions(List.of(Position.of("P0", "E", "见面详谈")));
      PositionPlan plan = engine.fair(FairRequest.standard()).plan().positions().get(0);
      assertThat(plan.shortfall().reason()).isEqualTo(Shortfall.Reason.NOT_ASSESSABLE);
      assertThat(plan.shortfall().changes())
          .extracting(Change::kind)
          .containsExactly(Change.Kind.STATE_REQUIREMENTS);
    }
  }
}
