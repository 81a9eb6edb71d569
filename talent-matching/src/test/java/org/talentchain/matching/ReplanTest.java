package org.talentchain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.talentchain.matching.allocation.Bound;
import org.talentchain.matching.allocation.CandidateGroup;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.allocation.FairProof;
import org.talentchain.matching.allocation.FairQuota;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.Invitation;
import org.talentchain.matching.allocation.PlanAim;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.PlanMeasures;
import org.talentchain.matching.allocation.PositionPlan;
import org.talentchain.matching.allocation.PriorityRule;
import org.talentchain.matching.allocation.Proposer;
import org.talentchain.matching.allocation.QuotaConflict;
import org.talentchain.matching.allocation.QuotaOutcome;
import org.talentchain.matching.allocation.replan.FairChange;
import org.talentchain.matching.allocation.replan.LockConflict;
import org.talentchain.matching.allocation.replan.Reshuffle;
import org.talentchain.matching.city.SmallCities;
import org.talentchain.matching.city.SmallKnowledge;
import org.talentchain.matching.city.UnknownIdException;
import org.talentchain.matching.fair.CrossingQuotasException;
import org.talentchain.matching.fair.FairRequest;
import org.talentchain.matching.fair.FairSession;
import org.talentchain.matching.fair.LockConflictException;
import org.talentchain.matching.fair.QuotaConflictException;
import org.talentchain.matching.fair.ReplanAnswer;
import org.talentchain.matching.fair.ReplanRequest;
import org.talentchain.matching.fair.ReplanResult;
import org.talentchain.matching.fair.ReplanWay;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Weights;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;

class ReplanTest {

  private static final EngineConfig CONFIG =
      new EngineConfig(SmallKnowledge.of(), null, SmallCities.TODAY, Weights.standard(), 2);

  @Provide
  Arbitrary<City> cities() {
    return SmallCities.cities(10, 4);
  }

  private static TalentEngine engine(City city) {
    return TalentEngine.inMemory(CONFIG).add(city);
  }

  private static FairRequest request(PlanKind kind) {
    return FairRequest.standard().cutOff(1_000).plan(kind);
  }

  /** The kinds of plan a fair can be planned again for. */
  private enum Style {
    STABLE,
    OPTIMAL,
    FILLED_FIRST,
    FAIR,
    BEST_FOR_POSITIONS,
    QUOTAS,
    OPTIMAL_UNDER_QUOTAS,
    FAIR_UNDER_QUOTAS;

    FairRequest request() {
      PlanAim aim = PlanAim.STABLE;
      return FairRequest.standard()
          .cutOff(1_000)
          .aim(
              switch (this) {
                case STABLE -> aim;
                case OPTIMAL -> aim.kind(PlanKind.OPTIMAL);
                case FILLED_FIRST -> aim.kind(PlanKind.OPTIMAL).goal(Goal.FILLED_FIRST);
                case FAIR -> aim.kind(PlanKind.FAIR);
                case BEST_FOR_POSITIONS -> aim.proposer(Proposer.POSITIONS);
                case QUOTAS -> aim.quotas(SOME_QUOTAS).relaxQuotas(true);
                case OPTIMAL_UNDER_QUOTAS ->
                    aim.kind(PlanKind.OPTIMAL).quotas(SOME_QUOTAS).relaxQuotas(true);
                case FAIR_UNDER_QUOTAS -> aim.kind(PlanKind.FAIR).quotas(SOME_QUOTAS).relaxQuotas(true);
              });
    }

    boolean isRepaired() {
      return this == STABLE || this == OPTIMAL || this == FILLED_FIRST;
    }
  }

  private static final List<FairQuota> SOME_QUOTAS =
      List.of(
          new FairQuota(null, null, new CandidateGroup.Graduates(true), null, Bound.share(4_000)),
          FairQuota.ofEnterprise(
              new OrganizationId("launcher"), new CandidateGroup.Everybody(), Bound.people(1), Bound.people(2)),
          FairQuota.ofPosition(
              new PositionId("P0"), new CandidateGroup.Graduates(false), Bound.people(1), null));

  private static ReplanResult replanned(
      TalentEngine engine,
      FairRequest request,
      City city,
      Map<CandidateId, PositionId> before,
      List<FairChange> changes) {
    ReplanRequest again = ReplanRequest.of(request, before, everybody(city), changes);
    return ((ReplanAnswer.Replanned) engine.replan(again.releasingLocks())).result();
  }

  private static Map<CandidateId, PositionId> invited(FairPlan plan) {
    Map<CandidateId, PositionId> invited = new TreeMap<>();
    for (PositionPlan position : plan.positions()) {
      position.invited().forEach(each -> invited.put(each.candidate(), each.position()));
    }
    return invited;
  }

  private static Set<CandidateId> everybody(City city) {
    return city.candidates().stream().map(Candidate::id).collect(Collectors.toSet());
  }

  @Property(tries = 120)
  void whereNothingHappensNobodyIsMoved(@ForAll("cities") City city, @ForAll Style style) {
    try (TalentEngine engine = engine(city)) {
      Map<CandidateId, PositionId> before = invited(engine.fair(style.request()).plan());

      ReplanResult result = replanned(engine, style.request(), city, before, List.of());

      assertThat(invited(result.fair().plan())).isEqualTo(before);
      assertThat(result.reshuffles()).allMatch(each -> each.cause() == Reshuffle.Cause.UNTOUCHED);
      assertThat(result.way()).isEqualTo(style.isRepaired() ? ReplanWay.REPAIRED : ReplanWay.ANEW);
    }
  }

  @Property(tries = 250)
  void aFairThatIsFollowedEndsAsOneThatIsPlannedAgain(
      @ForAll("cities") City city, @ForAll Style style, @ForAll long seed) {
    Random random = new Random(seed);
    try (TalentEngine engine = engine(city)) {
      FairSession session = engine.openFair(style.request());
      Map<CandidateId, PositionId> before = session.invitations();
      assertThat(before).isEqualTo(invited(engine.fair(style.request()).plan()));
      List<FairChange> changes = new ArrayList<>();
      for (int step = 0; step < 6; step++) {
        FairChange change = change(city, session, random, changes);
        Map<CandidateId, PositionId> were = session.invitations();
        List<Reshuffle> moved = session.apply(change);
        changes.add(change);
        assertThat(moved(were, session.invitations()))
            .isSubsetOf(moved.stream().map(Reshuffle::candidate).toList());
      }

      ReplanResult result = replanned(engine, style.request(), city, before, changes);

      assertThat(result.released()).isEmpty();
      Map<CandidateId, PositionId> after = invited(result.fair().plan());
      assertAsGood(engine, style, session.invitations(), after);
      for (FairChange.Lock lock : result.locks()) {
        assertThat(after).containsEntry(lock.candidate(), lock.position());
        assertThat(session.invitation(lock.candidate())).contains(lock.position());
      }
      for (PositionPlan position : result.fair().plan().positions()) {
        assertThat(position.invited().size()).isLessThanOrEqualTo(position.seats());
      }
      assertThat(result.reshuffles().stream().filter(each -> each.after() != null))
          .allMatch(each -> each.after().equals(after.get(each.candidate())));
    }
  }

  /** Two plans are the same in what their kind is about. */
  private static void assertAsGood(
      TalentEngine engine, Style style, Map<CandidateId, PositionId> one, Map<CandidateId, PositionId> other) {
    switch (style) {
      case STABLE -> assertThat(one.keySet()).isEqualTo(other.keySet());
      case OPTIMAL -> assertThat(total(engine, one)).isEqualTo(total(engine, other));
      case FILLED_FIRST -> {
        assertThat(one).hasSameSizeAs(other);
        assertThat(total(engine, one)).isEqualTo(total(engine, other));
      }
      case FAIR, FAIR_UNDER_QUOTAS -> assertThat(grades(engine, one)).isEqualTo(grades(engine, other));
      case BEST_FOR_POSITIONS, QUOTAS, OPTIMAL_UNDER_QUOTAS -> assertThat(one).isEqualTo(other);
    }
  }

  /** What those invited think of where they are, by grades, worst first. */
  private static List<Integer> grades(TalentEngine engine, Map<CandidateId, PositionId> plan) {
    return plan.entrySet().stream()
        .map(each -> engine.explain(each.getKey(), each.getValue()))
        .map(why -> (why.preference().isAssessable() ? why.preference() : why.fit()).perTenThousand())
        .map(each -> each / FairProof.GRADE)
        .sorted()
        .toList();
  }

  /** With nobody else to plan for, whoever is promised a place has it, whatever is planned for. */
  @Property(tries = 120)
  void whatIsPromisedIsKeptUnderEveryKindOfPlan(
      @ForAll("cities") City city, @ForAll Style style, @ForAll long seed) {
    Random random = new Random(seed);
    List<FairChange> promises = new ArrayList<>();
    for (Candidate candidate : city.candidates()) {
      Position position = city.positions().get(random.nextInt(city.positions().size()));
      promises.add(new FairChange.Lock(candidate.id(), position.id(), random.nextBoolean()));
    }
    try (TalentEngine engine = engine(city)) {
      ReplanResult result = replanned(engine, style.request(), city, Map.of(), promises);

      Map<CandidateId, PositionId> plan = invited(result.fair().plan());
      assertThat(result.locks().size() + result.released().size()).isEqualTo(promises.size());
      for (FairChange.Lock lock : result.locks()) {
        assertThat(plan).containsEntry(lock.candidate(), lock.position());
      }
    }
  }

  @Property(tries = 60)
  void anOptimalPlanUnderQuotasIsWorthNoLessThanAStableOneAndNoMoreThanAFreeOne(@ForAll("cities") City city) {
    FairRequest request = Style.OPTIMAL_UNDER_QUOTAS.request();
    try (TalentEngine engine = engine(city)) {
      FairPlan optimal = engine.fair(request).plan();
      FairPlan stable = engine.fair(Style.QUOTAS.request()).plan();

      assertThat(total(engine, invited(optimal)))
          .isBetween(
              total(engine, invited(stable)),
              total(engine, invited(engine.fair(Style.OPTIMAL.request()).plan())));
      assertThat(optimal.quotas().outcomes())
          .allMatch(each -> each.isKept() && each.promise() == QuotaOutcome.Promise.OPTIMUM);
      assertThat(engine.compareFairs(request)).extracting(PlanMeasures::plan)
          .containsExactly(PlanKind.values());
    }
  }

  @Property(tries = 60)
  void aFairPlanUnderQuotasKeepsThemAndInvitesAsManyAsAnOptimalOneThatFillsFirst(@ForAll("cities") City city) {
    FairRequest filled = Style.OPTIMAL_UNDER_QUOTAS.request();
    try (TalentEngine engine = engine(city)) {
      FairPlan fair = engine.fair(Style.FAIR_UNDER_QUOTAS.request()).plan();

      assertThat(fair.invited())
          .isEqualTo(engine.fair(filled.aim(filled.aim().goal(Goal.FILLED_FIRST))).plan().invited());
      assertThat(fair.quotas().outcomes())
          .allMatch(each -> each.isKept() && each.promise() == QuotaOutcome.Promise.FAIREST);
    }
  }

  @Property(tries = 60)
  void quotasThatCutThroughSeatsAreKeptByAnOptimalPlanWithABoundAndNamedWhereAFairOneIsAskedFor(
      @ForAll("cities") City city) {
    FairQuota cutting =
        FairQuota.ofEnterprise(
            new OrganizationId("launcher"), new CandidateGroup.Graduates(true), null, Bound.people(1));
    FairQuota others =
        FairQuota.ofEnterprise(
            new OrganizationId("launcher"), new CandidateGroup.Graduates(false), null, Bound.people(1));
    PlanAim aim = PlanAim.STABLE.quotas(List.of(SOME_QUOTAS.get(0), cutting, others));
    long own =
        city.positions().stream().filter(each -> each.employer().equals(cutting.enterprise())).count();
    boolean cutsThrough = own > 1 && own < city.positions().size();
    try (TalentEngine engine = engine(city)) {
      FairRequest request = request(PlanKind.OPTIMAL).aim(aim.kind(PlanKind.OPTIMAL));
      assertThat(engine.compareFairs(request)).hasSize(cutsThrough ? 2 : 3);

      FairPlan optimal = engine.fair(request).plan();
      assertThat(optimal.quotas().outcomes()).allMatch(QuotaOutcome::isKept);
      assertThat(optimal.quotas().gap().isProvedBest()).isTrue();
      assertThat(total(engine, invited(optimal)))
          .isGreaterThanOrEqualTo(
              total(engine, invited(engine.fair(request.aim(aim.kind(PlanKind.STABLE))).plan())));
      FairRequest fair = request.aim(aim.kind(PlanKind.FAIR));
      if (cutsThrough) {
        assertThatThrownBy(() -> engine.fair(fair))
            .isInstanceOfSatisfying(
                CrossingQuotasException.class,
                refused -> assertThat(refused.crossing()).hasSize(1).isSubsetOf(1, 2));
      }
    }
  }

  @Property(tries = 60)
  void quotasCountWhoIsPromised(@ForAll("cities") City city) {
    PositionId position = city.positions().get(0).id();
    FairQuota nobody = FairQuota.ofPosition(position, new CandidateGroup.Everybody(), null, Bound.people(0));
    FairRequest request = request(PlanKind.STABLE).aim(PlanAim.STABLE.quotas(List.of(nobody)));
    try (TalentEngine engine = engine(city)) {
      FairSession session = engine.openFair(request);
      Map<CandidateId, PositionId> before = session.invitations();
      CandidateId candidate = city.candidates().get(0).id();
      FairChange.Lock lock = new FairChange.Lock(candidate, position, true);
      Assume.that(engine.explain(candidate, position).gate() != GateOutcome.FAIL);

      assertThatThrownBy(() -> session.apply(lock))
          .isInstanceOfSatisfying(
              QuotaConflictException.class,
              refused ->
                  assertThat(refused.conflict())
                      .isEqualTo(
                          new QuotaConflict(QuotaConflict.Reason.PROMISES, List.of(0), 1, 0, true)));
      assertThat(session.invitations()).isEqualTo(before);

      FairRequest relaxed = request.aim(request.aim().relaxQuotas(true));
      ReplanResult result = replanned(engine, relaxed, city, before, List.of(lock));
      assertThat(invited(result.fair().plan())).containsEntry(candidate, position);
      assertThat(result.fair().plan().quotas().conflicts()).hasSize(1);
    }
  }

  private static Set<CandidateId> moved(Map<CandidateId, PositionId> were, Map<CandidateId, PositionId> are) {
    Set<CandidateId> all = new HashSet<>(were.keySet());
    all.addAll(are.keySet());
    all.removeIf(each -> Optional.ofNullable(were.get(each)).equals(Optional.ofNullable(are.get(each))));
    return all;
  }

  /** Something that contradicts no promise given before. */
  private static FairChange change(City city, FairSession session, Random random, List<FairChange> before) {
    List<FairChange.Lock> locks =
        before.stream().filter(FairChange.Lock.class::isInstance).map(FairChange.Lock.class::cast).toList();
    CandidateId candidate = city.candidates().get(random.nextInt(city.candidates().size())).id();
    Position position = city.positions().get(random.nextInt(city.positions().size()));
    boolean promised = locks.stream().anyMatch(lock -> lock.candidate().equals(candidate));
    Optional<PositionId> now = session.invitation(candidate);
    if (random.nextInt(3) == 0 && now.isPresent()) {
      return new FairChange.Lock(candidate, now.get(), random.nextBoolean());
    }
    boolean headcountSaid =
        before.stream()
            .anyMatch(
                each -> each instanceof FairChange.Headcount other && other.position().equals(position.id()));
    if (random.nextInt(3) == 0 && !headcountSaid) {
      long least = locks.stream().filter(lock -> lock.position().equals(position.id())).count();
      return new FairChange.Headcount(position.id(), (int) least + random.nextInt(4));
    }
    if (promised) {
      return new FairChange.Arrival(candidate);
    }
    boolean gone = before.contains(new FairChange.Withdrawal(candidate));
    return random.nextBoolean() || gone
        ? new FairChange.Refusal(candidate, position.id())
        : new FairChange.Withdrawal(candidate);
  }

  private static long total(TalentEngine engine, Map<CandidateId, PositionId> plan) {
    return plan.entrySet().stream()
        .mapToLong(each -> engine.explain(each.getKey(), each.getValue()).mutual())
        .sum();
  }

  @Property(tries = 60)
  void whoComesLateIsPlannedAsIfTheyHadBeenThere(@ForAll("cities") City city, @ForAll Style style) {
    List<Candidate> some = city.candidates().subList(0, city.candidates().size() / 2);
    List<Candidate> late = city.candidates().subList(some.size(), city.candidates().size());
    City first = new City(city.chain(), some, city.positions(), city.classes());
    try (TalentEngine engine = engine(first);
        TalentEngine whole = engine(city)) {
      FairSession session = engine.openFair(style.request());
      engine.addCandidates(late);
      late.forEach(each -> session.apply(new FairChange.Arrival(each.id())));

      assertAsGood(whole, style, session.invitations(), invited(whole.fair(style.request()).plan()));
    }
  }

  @Property(tries = 60)
  void anOptimalPlanServesPriorityAsItsRuleSays(@ForAll("cities") City city) {
    OrganizationId employer = city.positions().get(0).employer();
    CandidateId favoured = city.candidates().get(0).id();
    try (TalentEngine engine = engine(city)) {
      FairRequest plain = request(PlanKind.OPTIMAL);
      FairRequest some = plain.priority(Map.of(employer, 2)).favour(Map.of(favoured, 1));
      Map<CandidateId, PositionId> without = invited(engine.fair(plain).plan());
      Map<CandidateId, PositionId> ties = invited(engine.fair(some.rule(PriorityRule.TIES)).plan());
      Map<CandidateId, PositionId> first = invited(engine.fair(some.rule(PriorityRule.FIRST)).plan());
      Map<CandidateId, PositionId> bonus = invited(engine.fair(some.rule(PriorityRule.bonus(500))).plan());

      assertThat(total(engine, ties)).isEqualTo(total(engine, without));
      assertThat(served(city, ties, employer, favoured))
          .isGreaterThanOrEqualTo(served(city, without, employer, favoured));
      assertThat(served(city, first, employer, favoured))
          .isGreaterThanOrEqualTo(served(city, bonus, employer, favoured));
      assertThat(served(city, bonus, employer, favoured))
          .isGreaterThanOrEqualTo(served(city, ties, employer, favoured));
      assertThat(total(engine, bonus)).isBetween(total(engine, first), total(engine, without));
    }
  }

  private static long served(
      City city, Map<CandidateId, PositionId> plan, OrganizationId employer, CandidateId favoured) {
    Set<PositionId> own =
        city.positions().stream()
            .filter(each -> each.employer().equals(employer))
            .map(Position::id)
            .collect(Collectors.toSet());
    return plan.values().stream().filter(own::contains).count() + (plan.containsKey(favoured) ? 1 : 0);
  }

  @Property(tries = 40)
  void aStablePlanTakesFavouredCandidatesFirst(@ForAll("cities") City city) {
    try (TalentEngine engine = engine(city)) {
      CandidateId last = city.candidates().get(city.candidates().size() - 1).id();
      FairRequest request = request(PlanKind.STABLE).favour(Map.of(last, 5));
      FairPlan plan = engine.fair(request).plan();

      for (PositionPlan position : plan.positions()) {
        List<CandidateId> listed = position.invited().stream().map(Invitation::candidate).toList();
        assertThat(listed.indexOf(last)).isLessThanOrEqualTo(0);
        assertThat(position.reserves().stream().map(Invitation::candidate).toList().indexOf(last))
            .isLessThanOrEqualTo(0);
      }
    }
  }

  @Property(tries = 40)
  void aPromiseThatCannotBeKeptIsRefusedAndChangesNothing(@ForAll("cities") City city) {
    try (TalentEngine engine = engine(city)) {
      FairSession session = engine.openFair(request(PlanKind.STABLE));
      Map<CandidateId, PositionId> before = session.invitations();
      PositionId position = city.positions().get(0).id();
      before.entrySet().stream()
          .findFirst()
          .ifPresent(
              each -> {
                session.apply(new FairChange.Lock(each.getKey(), each.getValue(), true));
                assertThatThrownBy(() -> session.apply(new FairChange.Closure(each.getValue())))
                    .isInstanceOfSatisfying(
                        LockConflictException.class,
                        refused ->
                            assertThat(refused.conflict().kind()).isEqualTo(LockConflict.Kind.POSITION_GONE));
                assertThat(session.invitations()).isEqualTo(before);
              });
      assertThatThrownBy(() -> session.apply(new FairChange.Withdrawal(new CandidateId("nobody"))))
          .isInstanceOf(UnknownIdException.class);
      assertThat(session.openSeats(position)).isGreaterThanOrEqualTo(0);
    }
  }
}
