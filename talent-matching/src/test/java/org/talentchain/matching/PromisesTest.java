package org.talentchain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.allocation.Invitation;
import org.talentchain.matching.allocation.InvitationLimits;
import org.talentchain.matching.allocation.InvitationPlan;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.PlanMeasures;
import org.talentchain.matching.allocation.PositionPlan;
import org.talentchain.matching.city.SmallCities;
import org.talentchain.matching.city.SmallKnowledge;
import org.talentchain.matching.explain.ComponentScore;
import org.talentchain.matching.explain.Explanation;
import org.talentchain.matching.explain.ItemScore;
import org.talentchain.matching.fair.FairRequest;
import org.talentchain.matching.fair.FairResult;
import org.talentchain.matching.score.Component;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Weights;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.Credential;
import org.talentchain.model.Identity;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.TitleLevel;

/** The nine promises of the score, each as a property. */
class PromisesTest {

  private static final Knowledge KNOWLEDGE = SmallKnowledge.of();

  @Provide
  Arbitrary<City> cities() {
    return SmallCities.cities(8, 4);
  }

  @Provide
  Arbitrary<Weights> weights() {
    return SmallCities.weights();
  }

  @Provide
  Arbitrary<SkillClaim> skills() {
    return SmallCities.skillClaims();
  }

  @Provide
  Arbitrary<Requirement> requirements() {
    return SmallCities.requirements();
  }

  // 1. The contributions shown sum to the score shown.

  @Property(tries = 150)
  void contributionsShownSumToTheScoreShown(
      @ForAll("cities") City city, @ForAll("weights") Weights weights) {
    try (TalentEngine engine = engine(city, weights)) {
      for (Explanation each : explanations(engine, city)) {
        int shown = each.components().stream().mapToInt(ComponentScore::shown).sum();
        int points = each.components().stream().mapToInt(ComponentScore::points).sum();
        assertThat(shown).isEqualTo(each.fit().perTenThousand());
        for (ComponentScore component : each.components()) {
          assertThat(component.items().stream().mapToInt(ItemScore::points).sum())
              .isEqualTo(component.points());
        }
        if (each.fit().isAssessable()) {
          assertThat(points).isEqualTo(each.fit().points());
        }
      }
    }
  }

  // 2. What states nothing, or has nothing, has no score.

  @Property(tries = 150)
  void nothingToAssessHasNoScore(@ForAll("cities") City city) {
    try (TalentEngine engine = engine(city)) {
      engine.addPositions(List.of(Position.of("SILENT", "launcher", "见面详谈")));
      engine.addCandidates(List.of(Candidate.of("BLANK", Profile.EMPTY)));
      for (Candidate candidate : city.candidates()) {
        Explanation silent = engine.explain(candidate.id(), new PositionId("SILENT"));
        assertThat(silent.fit().isAssessable()).isFalse();
      }
      for (Position position : city.positions()) {
        Explanation blank = engine.explain(new CandidateId("BLANK"), position.id());
        assertThat(blank.fit().isAssessable()).isFalse();
      }
      assertThat(engine.match(MatchRequest.forPosition("SILENT")).notAssessable()).isTrue();
      assertThat(engine.match(MatchRequest.forCandidate("BLANK")).notAssessable()).isTrue();
    }
  }

  // 3. Levels count; a wrong level is not a match by words.

  @Test
  void aSeniorWorkerIsNotASeniorEngineer() {
    Profile worker =
        Profile.builder().credential(new Credential("焊工", SkillLevel.SENIOR, null, null)).build();
    Profile engineer =
        Profile.builder()
            .credential(new Credential("高级工程师", null, TitleLevel.DEPUTY_SENIOR, null))
            .build();
    Position title = Position.of("T", "E", "高级工程师", Requirement.Title.must(TitleLevel.DEPUTY_SENIOR));
    Position grade = Position.of("G", "E", "高级工", Requirement.SkillGrade.must(SkillLevel.SENIOR));
    try (TalentEngine engine = TalentEngine.inMemory(config())) {
      engine.addCandidates(List.of(Candidate.of("WORKER", worker), Candidate.of("ENGINEER", engineer)));
      engine.addPositions(List.of(title, grade));

      assertThat(engine.explain(new CandidateId("WORKER"), title.id()).fit().points()).isZero();
      assertThat(engine.explain(new CandidateId("ENGINEER"), grade.id()).fit().points()).isZero();
      assertThat(engine.explain(new CandidateId("WORKER"), grade.id()).gate()).isEqualTo(GateOutcome.PASS);
      assertThat(engine.explain(new CandidateId("ENGINEER"), title.id()).gate()).isEqualTo(GateOutcome.PASS);
    }
  }

  @Property(tries = 100)
  void aHigherSkillLevelIsNeverWorthLess(
      @ForAll("skills") SkillClaim skill, @ForAll("requirements") Requirement requirement) {
    Position position = Position.of("P", "E", "焊工", requirement);
    try (TalentEngine engine = TalentEngine.inMemory(config())) {
      engine.addPositions(List.of(position));
      int before = 0;
      for (Proficiency level : Proficiency.values()) {
        SkillClaim claim = new SkillClaim(skill.phrase(), level, skill.lastUsed());
        engine.addCandidates(List.of(Candidate.of("C", Profile.builder().skill(claim).build())));
        int points = engine.explain(new CandidateId("C"), position.id()).fit().points();
        assertThat(points).isGreaterThanOrEqualTo(before);
        before = points;
      }
    }
  }

  // 4. One wish more or less moves the score by at most its weight.

  @Property(tries = 150)
  void oneWishMoreMovesTheScoreByAtMostItsWeight(
      @ForAll("cities") City city,
      @ForAll("weights") Weights weights,
      @ForAll("requirements") Requirement more) {
    Position position = city.positions().get(0);
    List<Requirement> requirements = new ArrayList<>(position.requirements());
    Assume.that(!requirements.isEmpty());
    requirements.add(more);
    Position longer = with(position, "LONGER", requirements);
    try (TalentEngine engine = engine(city, weights)) {
      engine.addPositions(List.of(longer));
      for (Candidate candidate : city.candidates()) {
        Explanation before = engine.explain(candidate.id(), position.id());
        Explanation after = engine.explain(candidate.id(), longer.id());
        if (!before.fit().isAssessable()) {
          continue;
        }
        List<ItemScore> items =
            after.components().stream().flatMap(component -> component.items().stream()).toList();
        int added =
            items.stream()
                .filter(item -> item.requirement() == more)
                .mapToInt(ItemScore::weight)
                .sum();
        double weight = (double) added / after.fit().weight();
        // Weights are whole ten-thousandths: dividing them anew may move each item by one.
        double rounding = (double) items.size() / after.fit().weight();
        assertThat(Math.abs(after.fit().value() - before.fit().value()))
            .isLessThanOrEqualTo(weight + rounding + 1e-12);
      }
    }
  }

  // 5. A skill more never lowers the fit; identity never changes it.

  @Property(tries = 150)
  void oneSkillMoreNeverLowersTheFit(
      @ForAll("cities") City city, @ForAll("weights") Weights weights, @ForAll("skills") SkillClaim more) {
    try (TalentEngine engine = engine(city, weights)) {
      for (Candidate candidate : city.candidates()) {
        if (candidate.profile().isBlank()) {
          continue;
        }
        Profile richer = candidate.profile().toBuilder().skill(more).build();
        engine.addCandidates(List.of(Candidate.of("RICHER", richer)));
        for (Position position : city.positions()) {
          int before = engine.explain(candidate.id(), position.id()).fit().points();
          int after = engine.explain(new CandidateId("RICHER"), position.id()).fit().points();
          assertThat(after).isGreaterThanOrEqualTo(before);
        }
      }
    }
  }

  @Property(tries = 50)
  void identityChangesNothing(@ForAll("cities") City city, @ForAll long seed) {
    Random random = new Random(seed);
    List<Candidate> renamed =
        city.candidates().stream()
            .map(each -> new Candidate(each.id(), identity(random), each.profile()))
            .toList();
    City other = new City(city.chain(), renamed, city.positions(), city.classes());
    try (TalentEngine one = engine(city);
        TalentEngine two = engine(other)) {
      assertThat(two.fair(FairRequest.standard())).isEqualTo(one.fair(FairRequest.standard()));
      assertThat(two.fingerprint()).isEqualTo(one.fingerprint());
      assertThat(explanations(two, other)).isEqualTo(explanations(one, city));
    }
  }

  // 6. Same input, same answer, for any number of threads and any order of input.

  @Property(tries = 80)
  void threadsAndOrderChangeNothing(
      @ForAll("cities") City city, @ForAll @IntRange(min = 2, max = 8) int threads, @ForAll long seed) {
    City shuffled =
        new City(
            city.chain(),
            shuffled(city.candidates(), seed),
            shuffled(city.positions(), seed),
            city.classes());
    try (TalentEngine one = TalentEngine.inMemory(config().threads(1)).add(city);
        TalentEngine many = TalentEngine.inMemory(config().threads(threads)).add(shuffled)) {
      for (PlanKind kind : PlanKind.values()) {
        FairRequest request = FairRequest.standard().plan(kind);
        assertThat(many.fair(request)).isEqualTo(one.fair(request));
      }
      for (Position position : city.positions()) {
        MatchRequest request = MatchRequest.forPosition(position.id().value()).cutOff(0);
        assertThat(many.match(request)).isEqualTo(one.match(request));
      }
    }
  }

  @Property(tries = 80)
  void theStablePlanBlocksNothingAndTheOptimalOneIsWorthNoLess(@ForAll("cities") City city) {
    try (TalentEngine engine = engine(city)) {
      List<PlanMeasures> plans = engine.compareFairs(FairRequest.standard());
      assertThat(plans).extracting("plan").containsExactly(PlanKind.STABLE, PlanKind.OPTIMAL, PlanKind.FAIR);
      assertThat(plans.get(0).blockingPairs()).isZero();
      assertThat(plans.get(1).totalMutual()).isGreaterThanOrEqualTo(plans.get(0).totalMutual());
      assertThat(plans.get(2).filled())
          .isGreaterThanOrEqualTo(plans.get(0).filled())
          .isGreaterThanOrEqualTo(plans.get(1).filled());
      for (PlanMeasures measures : plans) {
        FairPlan plan = engine.fair(FairRequest.standard().plan(measures.plan())).plan();
        List<Invitation> invited =
            plan.positions().stream().flatMap(position -> position.invited().stream()).toList();
        assertThat(measures.filled()).isEqualTo(plan.invited()).isEqualTo(invited.size());
        assertThat(measures.totalMutual()).isEqualTo(invited.stream().mapToLong(Invitation::mutual).sum());
      }
    }
  }

  @Property(tries = 60)
  void invitationsKeepTheirLimits(
      @ForAll("cities") City city,
      @ForAll @IntRange(min = 1, max = 3) int each,
      @ForAll @IntRange(min = 1, max = 3) int factor) {
    try (TalentEngine engine = engine(city)) {
      InvitationPlan plan = engine.invitations(FairRequest.standard(), new InvitationLimits(each, factor));
      Map<CandidateId, Long> ofCandidate =
          plan.invitations().stream()
              .collect(Collectors.groupingBy(Invitation::candidate, Collectors.counting()));
      assertThat(ofCandidate.values()).allMatch(count -> count <= each);
      for (Position position : city.positions()) {
        long own = plan.invitations().stream().filter(one -> one.position().equals(position.id())).count();
        assertThat(own).isLessThanOrEqualTo((long) factor * position.headcount().places());
      }
      FairPlan optimal = engine.fair(FairRequest.standard().plan(PlanKind.OPTIMAL)).plan();
      assertThat(plan.totalMutual())
          .isGreaterThanOrEqualTo(
              optimal.positions().stream()
                  .flatMap(position -> position.invited().stream())
                  .mapToLong(Invitation::mutual)
                  .sum());
    }
  }

  @Property(tries = 80)
  void aBatchListsWhatOneQuestionAfterTheOtherLists(
      @ForAll("cities") City city, @ForAll @IntRange(min = 1, max = 4) int threads, @ForAll boolean strict) {
    BatchRequest request = BatchRequest.top(3);
    try (TalentEngine engine = TalentEngine.inMemory(config().threads(threads)).add(city)) {
      BatchResult result = engine.matchAll(strict ? request.onlyVerified() : request);
      List<PositionId> positions = result.positions();
      assertThat(positions).hasSameSizeAs(city.positions());
      for (int place = 0; place < positions.size(); place++) {
        MatchRequest one = MatchRequest.forPosition(positions.get(place).value()).top(3);
        assertThat(result.candidatesFor(place))
            .isEqualTo(
                engine.match(strict ? one.onlyVerified() : one).matches().stream()
                    .map(each -> new BatchResult.Ranked<>(each.candidate(), each.fit()))
                    .toList());
      }
    }
  }

  @Property(tries = 40)
  void progressEndsWithAllPairs(
      @ForAll("cities") City city, @ForAll @IntRange(min = 1, max = 4) int threads) {
    List<Long> done = new ArrayList<>();
    List<Long> totals = new ArrayList<>();
    try (TalentEngine engine = TalentEngine.inMemory(config().threads(threads)).add(city)) {
      engine.matchAll(
          BatchRequest.top(1)
              .andPositions(1)
              .reportingTo(
                  (some, total) -> {
                    done.add(some);
                    totals.add(total);
                  }));
      assertThat(done).isSorted();
      assertThat(totals).allMatch(total -> total.equals(done.get(done.size() - 1)));
    }
  }

  // 7. A result carries a fingerprint; an older one can be told.

  @Property(tries = 80)
  void aChangeOfDataMakesResultsStale(@ForAll("cities") City city, @ForAll("skills") SkillClaim more) {
    try (TalentEngine engine = engine(city)) {
      FairResult result = engine.fair(FairRequest.standard());
      assertThat(result.fingerprint()).isEqualTo(engine.fingerprint());
      Candidate first = city.candidates().get(0);
      Profile changed = first.profile().toBuilder().skill(more).build();
      engine.addCandidates(List.of(new Candidate(first.id(), Identity.UNKNOWN, changed)));
      assertThat(result.fingerprint()).isNotEqualTo(engine.fingerprint());
      engine.addCandidates(List.of(first));
      assertThat(result.fingerprint()).isEqualTo(engine.fingerprint());
    }
  }

  @Test
  void anotherDayKnowledgeOrWeightIsAnotherFingerprint() {
    EngineConfig tomorrow =
        new EngineConfig(KNOWLEDGE, null, SmallCities.TODAY.plusDays(1), Weights.standard(), 1);
    EngineConfig unknowing = config().knowledge(Knowledge.of(List.of()));
    Map<Component, Integer> shifted = new EnumMap<>(Weights.standard().byComponent());
    shifted.merge(Component.SKILLS, -1, Integer::sum);
    shifted.merge(Component.PLACE, 1, Integer::sum);
    EngineConfig weighing = config().weights(new Weights(shifted));
    try (TalentEngine one = TalentEngine.inMemory(config());
        TalentEngine two = TalentEngine.inMemory(tomorrow);
        TalentEngine three = TalentEngine.inMemory(unknowing);
        TalentEngine four = TalentEngine.inMemory(weighing)) {
      assertThat(List.of(one.fingerprint(), two.fingerprint(), three.fingerprint(), four.fingerprint()))
          .doesNotHaveDuplicates();
    }
  }

  // 8. Priority changes who is invited, never a rating.

  @Property(tries = 80)
  void priorityChangesNoRating(@ForAll("cities") City city) {
    try (TalentEngine engine = engine(city)) {
      FairRequest priority =
          FairRequest.standard().priority(Map.of(new OrganizationId("launcher"), 9));
      for (PositionPlan plan : engine.fair(priority).plan().positions()) {
        for (Invitation each : plan.invited()) {
          Explanation explanation = engine.explain(each.candidate(), each.position());
          assertThat(each.fit()).isEqualTo(explanation.fit());
          assertThat(each.preference()).isEqualTo(explanation.preference());
          assertThat(each.mutual()).isEqualTo(explanation.mutual());
          assertThat(each.gate()).isEqualTo(explanation.gate());
        }
      }
    }
  }

  // 9. Thin beats padded: below the cut-off nothing is filled in.

  @Property(tries = 150)
  void nobodyIsInvitedBelowTheCutOffOrAgainstAGate(
      @ForAll("cities") City city,
      @ForAll("weights") Weights weights,
      @ForAll @IntRange(min = -1, max = 10_000) int cutOff) {
    try (TalentEngine engine = engine(city, weights)) {
      FairPlan plan = engine.fair(FairRequest.standard().cutOff(cutOff)).plan();
      for (PositionPlan each : plan.positions()) {
        List<Invitation> listed = new ArrayList<>(each.invited());
        listed.addAll(each.reserves());
        for (Invitation invitation : listed) {
          assertThat(invitation.fit().perTenThousand()).isGreaterThanOrEqualTo(each.cutOff());
          assertThat(invitation.gate()).isNotEqualTo(GateOutcome.FAIL);
        }
        assertThat(each.invited().size()).isLessThanOrEqualTo(each.seats());
        assertThat(each.shortfall() == null).isEqualTo(each.invited().size() == each.seats());
      }
      plan.candidates()
          .forEach(each -> assertThat(each.unmatched() == null).isEqualTo(each.invitation() != null));
    }
  }

  private static Identity identity(Random random) {
    String[] any =
        random
            .ints(11, 0, 1000)
            .mapToObj(number -> number % 3 == 0 ? null : "X" + number)
            .toArray(String[]::new);
    return new Identity(
        any[0], any[1], any[2], any[3], any[4], any[5], any[6], any[7], any[8], any[9], any[10]);
  }

  private static EngineConfig config() {
    return new EngineConfig(KNOWLEDGE, null, SmallCities.TODAY, Weights.standard(), 2);
  }

  private static TalentEngine engine(City city) {
    return engine(city, Weights.standard());
  }

  private static TalentEngine engine(City city, Weights weights) {
    return TalentEngine.inMemory(config().weights(weights)).add(city);
  }

  private static List<Explanation> explanations(TalentEngine engine, City city) {
    return city.candidates().stream()
        .flatMap(
            candidate ->
                city.positions().stream().map(position -> engine.explain(candidate.id(), position.id())))
        .toList();
  }

  private static Position with(Position position, String id, List<Requirement> requirements) {
    return SmallCities.renamed(
        new Position(
            position.id(),
            position.employer(),
            position.title(),
            position.segment(),
            position.tier(),
            requirements,
            position.headcount(),
            position.place(),
            position.salary(),
            position.start()),
        id);
  }

  private static <T> List<T> shuffled(List<T> items, long seed) {
    List<T> copy = new ArrayList<>(items);
    Collections.shuffle(copy, new Random(seed));
    return copy;
  }
}
