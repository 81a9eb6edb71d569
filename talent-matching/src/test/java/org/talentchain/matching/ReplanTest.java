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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.allocation.Invitation;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.PositionPlan;
import org.talentchain.matching.allocation.PriorityRule;
import org.talentchain.matching.allocation.replan.FairChange;
import org.talentchain.matching.allocation.replan.LockConflict;
import org.talentchain.matching.allocation.replan.Reshuffle;
import org.talentchain.matching.city.SmallCities;
import org.talentchain.matching.city.SmallKnowledge;
import org.talentchain.matching.city.UnknownIdException;
import org.talentchain.matching.fair.FairRequest;
import org.talentchain.matching.fair.FairSession;
import org.talentchain.matching.fair.LockConflictException;
import org.talentchain.matching.fair.ReplanAnswer;
import org.talentchain.matching.fair.ReplanRequest;
import org.talentchain.matching.fair.ReplanResult;
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

  private static ReplanResult replanned(
      TalentEngine engine,
      PlanKind kind,
      City city,
      Map<CandidateId, PositionId> before,
      List<FairChange> changes) {
    ReplanRequest request = ReplanRequest.of(request(kind), before, everybody(city), changes);
    return ((ReplanAnswer.Replanned) engine.replan(request.releasingLocks())).result();
  }

  @Property(tries = 60)
  void whereNothingHappensNobodyIsMoved(@ForAll("cities") City city, @ForAll boolean stable) {
    PlanKind kind = stable ? PlanKind.STABLE : PlanKind.OPTIMAL;
    try (TalentEngine engine = engine(city)) {
      Map<CandidateId, PositionId> before = invited(engine.fair(request(kind)).plan());

      ReplanResult result = replanned(engine, kind, city, before, List.of());

      assertThat(invited(result.fair().plan())).isEqualTo(before);
      assertThat(result.reshuffles()).allMatch(each -> each.cause() == Reshuffle.Cause.UNTOUCHED);
    }
  }

  @Property(tries = 100)
  void aFairThatIsFollowedEndsAsOneThatIsPlannedAgain(
      @ForAll("cities") City city, @ForAll boolean stable, @ForAll long seed) {
    PlanKind kind = stable ? PlanKind.STABLE : PlanKind.OPTIMAL;
    Random random = new Random(seed);
    try (TalentEngine engine = engine(city)) {
      FairSession session = engine.openFair(request(kind));
      Map<CandidateId, PositionId> before = session.invitations();
      List<FairChange> changes = new ArrayList<>();
      for (int step = 0; step < 6; step++) {
        FairChange change = change(city, session, random, changes);
        Map<CandidateId, PositionId> were = session.invitations();
        List<Reshuffle> moved = session.apply(change);
        changes.add(change);
        assertThat(moved(were, session.invitations()))
            .isSubsetOf(moved.stream().map(Reshuffle::candidate).toList());
      }

      ReplanResult result = replanned(engine, kind, city, before, changes);

      assertThat(result.released()).isEmpty();
      Map<CandidateId, PositionId> after = invited(result.fair().plan());
      if (stable) {
        assertThat(session.invitations().keySet()).isEqualTo(after.keySet());
      } else {
        assertThat(total(engine, session.invitations())).isEqualTo(total(engine, after));
      }
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
  void whoComesLateIsPlannedAsIfTheyHadBeenThere(@ForAll("cities") City city, @ForAll boolean stable) {
    PlanKind kind = stable ? PlanKind.STABLE : PlanKind.OPTIMAL;
    List<Candidate> some = city.candidates().subList(0, city.candidates().size() / 2);
    List<Candidate> late = city.candidates().subList(some.size(), city.candidates().size());
    City first = new City(city.chain(), some, city.positions(), city.classes());
    try (TalentEngine engine = engine(first);
        TalentEngine whole = engine(city)) {
      FairSession session = engine.openFair(request(kind));
      engine.addCandidates(late);
      late.forEach(each -> session.apply(new FairChange.Arrival(each.id())));

      Map<CandidateId, PositionId> all = invited(whole.fair(request(kind)).plan());

      if (stable) {
        assertThat(session.invitations().size()).isEqualTo(all.size());
      }
      assertThat(total(whole, session.invitations())).satisfies(
          total -> assertThat(stable || total == total(whole, all)).isTrue());
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
