package org.talentchain.matching.fair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.Allocation;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.InvitationLimits;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.OptimalAllocation;
import org.talentchain.matching.allocation.PlanAim;
import org.talentchain.matching.allocation.PlanGap;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.PlanMeasures;
import org.talentchain.matching.allocation.PlanVerifier;
import org.talentchain.matching.allocation.Proposer;
import org.talentchain.matching.allocation.QuotaAllocation;
import org.talentchain.matching.allocation.QuotaOutcome;
import org.talentchain.matching.allocation.QuotaReport;
import org.talentchain.matching.allocation.Reach;
import org.talentchain.matching.allocation.StableAllocation;
import org.talentchain.matching.allocation.flow.FairAllocation;
import org.talentchain.matching.allocation.flow.QuotaOptimum;
import org.talentchain.matching.allocation.replan.LivePlan;
import org.talentchain.matching.retrieve.PositionReach;
import org.talentchain.matching.score.Rating;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.CandidateId;
import org.talentchain.model.OrganizationId;

/** The ways to give the seats of a fair to those within reach. */
final class Allocations {

  private final Fair fair;
  private final Reach reach;
  private final List<PositionReach> reaches;
  private final int[] seats;
  private final int[] priorities;
  private final int[] shares;
  private final int[] mutuals;
  private final int[] views;
  private final int[] worths;
  private final int[] settled;
  private final FairQuotas quotas;
  private @Nullable QuotaAllocation underQuotas;
  private @Nullable OptimumUnderQuotas optimum;

  Allocations(Fair fair, List<PositionReach> reaches, List<Rating[]> preferences) {
    this.fair = fair;
    this.reaches = reaches;
    seats = fair.vacancies().stream().mapToInt(each -> each.position().headcount().places()).toArray();
    priorities = fair.vacancies().stream().mapToInt(fair.claims()::before).toArray();
    int pairs = reaches.stream().mapToInt(each -> each.candidates().length).sum();
    shares = new int[pairs];
    mutuals = new int[pairs];
    views = new int[pairs];
    worths = new int[pairs];
    List<Reach.Row> rows = new ArrayList<>();
    int first = 0;
    for (int position = 0; position < seats.length; position++) {
      rows.add(row(position, first, preferences.get(position)));
      first += reaches.get(position).candidates().length;
    }
    reach = new Reach(rows, fair.table().size());
    settled = fair.settled(reach);
    quotas = new FairQuotas(fair, reach, seats, settled);
  }

  /** Rates the pairs of a position; the first of them has this number. */
  private Reach.Row row(int position, int first, Rating[] preferences) {
    Vacancy vacancy = fair.vacancies().get(position);
    PositionReach found = reaches.get(position);
    int[] standings = new int[preferences.length];
    int[] wishes = new int[preferences.length];
    for (int at = 0; at < standings.length; at++) {
      Rating fit = vacancy.card().rating(found.points()[at]);
      CandidateId candidate = fair.id(found.candidates()[at]);
      int pair = first + at;
      shares[pair] = fit.perTenThousand();
      mutuals[pair] = Rating.mutual(fit, preferences[at]);
      views[pair] = Claims.view(fit, preferences[at]);
      worths[pair] = fair.claims().worth(mutuals[pair], vacancy, candidate);
      standings[at] = fair.claims().standing(fit, candidate);
      wishes[at] = fair.claims().preference(views[pair], vacancy);
    }
    return new Reach.Row(found.candidates(), standings, wishes);
  }

  Reach reach() {
    return reach;
  }

  /** The fit of a pair in points of its scorecard. */
  int points(int pair) {
    int position = reach.position(pair);
    return reaches.get(position).points()[pair - reach.start(position)];
  }

  /** What a pair adds to the sum of mutual ratings. */
  int mutual(int pair) {
    return mutuals[pair];
  }

  Allocation of(PlanKind kind) {
    if (!fair.request().aim().allows(kind)) {
      throw new IllegalArgumentException("the plan " + kind + " cannot keep quotas");
    }
    PlanAim aim = fair.request().aim();
    return switch (kind) {
      case STABLE ->
          quotas.isEmpty()
              ? StableAllocation.of(reach, seats, priorities, shares, aim.proposer())
              : underQuotas().plan();
      case OPTIMAL -> of(quotas.isEmpty() ? OptimalAllocation.of(market(), aim.goal()).pairs() : optimumUnderQuotas().pairs());
      case FAIR -> of(fairest(new int[0]));
    };
  }

  /** Whether a kind of plan can be made for what is asked. */
  boolean canMake(PlanKind kind) {
    return fair.request().aim().allows(kind)
        && (kind != PlanKind.FAIR || QuotaOptimum.obstacle(quotas.quotas(), market()).isEmpty());
  }

  private void refuseCrossing() {
    List<Integer> obstacle = QuotaOptimum.obstacle(quotas.quotas(), market());
    if (!obstacle.isEmpty()) {
      throw new CrossingQuotasException(
          obstacle.stream().map(quotas::number).toList(), fair.request().aim().quotas());
    }
  }

  private OptimumUnderQuotas optimumUnderQuotas() {
    if (optimum == null) {
      long bonus = fair.request().aim().goal() == Goal.TOTAL ? 0 : fair.claims().aboveAll();
      optimum =
          OptimumUnderQuotas.of(market(), bonus, quotas.quotas(), settled, () -> pairs(underQuotas().plan()));
    }
    return optimum;
  }

  /**
   * The fair plan around what is promised.
   *
   * @param previous pairs of the plan before, without those promised
   */
  private int[] fairest(int[] previous) {
    refuseCrossing();
    Market market = Market.of(reach, mutuals, seats);
    return withSettled(
        FairAllocation.keeping(market, views, quotas.quotas(), settled, previous)
            .orElseThrow(OptimumUnderQuotas::contradictory)
            .pairs());
  }

  private Market market() {
    return Market.of(reach, worths, seats);
  }

  /** Who may be invited how often. */
  Market market(InvitationLimits limits) {
    return Market.of(reach, worths, seats, limits);
  }

  private QuotaAllocation underQuotas() {
    if (underQuotas == null) {
      underQuotas = QuotaAllocation.of(reach, seats, priorities, shares, quotas.quotas(), settled);
    }
    return underQuotas;
  }

  /** The upper bounds that stand against more invitations in a plan; nothing where there are no quotas. */
  Optional<UpperBounds> upperBounds(Allocation plan) {
    return quotas.isEmpty() ? Optional.empty() : Optional.of(new UpperBounds(quotas, reach, plan));
  }

  /** What became of the quotas in a plan. */
  QuotaReport report(Allocation plan) {
    if (quotas.isEmpty()) {
      return QuotaReport.NONE;
    }
    List<QuotaOutcome> outcomes =
        switch (fair.request().plan()) {
          case STABLE -> underQuotas().outcomes();
          case OPTIMAL ->
              outcomes(
                  plan,
                  gap().isProvedBest() ? QuotaOutcome.Promise.OPTIMUM : QuotaOutcome.Promise.NEAR_OPTIMUM);
          case FAIR -> outcomes(plan, QuotaOutcome.Promise.FAIREST);
        };
    return new QuotaReport(
        outcomes.stream().map(each -> each.renumbered(quotas.number(each.quota()))).toList(),
        quotas.conflicts(),
        outcomes.stream().map(each -> quotas.unknown(each.quota(), reach, plan)).toList(),
        blockingPairs(plan),
        gap());
  }

  /** How far an optimal plan can be from the best; nothing for other plans. */
  private PlanGap gap() {
    return optimum == null || fair.request().plan() != PlanKind.OPTIMAL ? PlanGap.NONE : optimum.gap();
  }

  private List<QuotaOutcome> outcomes(Allocation plan, QuotaOutcome.Promise promise) {
    return QuotaAllocation.outcomes(reach, seats, quotas.quotas(), plan, promise);
  }

  private long blockingPairs(Allocation plan) {
    return quotas.isEmpty()
        ? PlanVerifier.blockingPairs(reach, seats, priorities, shares, plan)
        : PlanVerifier.blockingPairs(reach, seats, priorities, shares, quotas.quotas(), plan);
  }

  /** A plan found otherwise. */
  Allocation of(int[] pairs) {
    return Allocation.of(reach, pairs, priorities, shares);
  }

  /** The pairs that are promised, ascending. */
  int[] settled() {
    return settled.clone();
  }

  /**
   * The pairs of a plan around those that are promised, which are among them.
   *
   * @param previous pairs of the plan before, without those promised
   */
  int[] again(int[] previous) {
    PlanAim aim = fair.request().aim();
    if (aim.isChangeable()) {
      return withSettled(live(aim.kind(), previous).taken());
    }
    if (aim.kind() == PlanKind.FAIR) {
      return fairest(previous);
    }
    return quotas.isEmpty() ? withSettled(proposedAgain(aim.proposer())) : pairs(of(aim.kind()));
  }

  private int[] withSettled(int[] pairs) {
    return IntStream.concat(IntStream.of(pairs), IntStream.of(settled)).toArray();
  }

  private int[] proposedAgain(Proposer proposer) {
    BitSet promised = new BitSet();
    IntStream.of(settled).map(reach::candidate).forEach(promised::set);
    Reach others = reach.without(promised);
    int[] left = IntStream.range(0, reach.pairs()).filter(pair -> !promised.get(reach.candidate(pair))).toArray();
    int[] theirShares = IntStream.of(left).map(pair -> shares[pair]).toArray();
    Allocation plan = StableAllocation.of(others, left(), priorities, theirShares, proposer);
    return IntStream.of(pairs(plan)).map(pair -> left[pair]).toArray();
  }

  /** Seats that are not promised. */
  private int[] left() {
    int[] left = seats.clone();
    for (int pair : settled) {
      left[reach.position(pair)]--;
    }
    return left;
  }

  private int[] pairs(Allocation plan) {
    return IntStream.range(0, seats.length).flatMap(at -> Arrays.stream(plan.keptBy(at))).toArray();
  }

  /**
   * A plan that can be changed, of all but those who are promised something.
   *
   * @param previous pairs to begin with
   * @throws IllegalArgumentException when such a plan can only be made anew
   */
  LivePlan live(PlanKind kind, int[] previous) {
    PlanAim aim = fair.request().aim();
    if (!aim.isChangeable()) {
      throw new IllegalArgumentException("a plan for " + aim + " can only be made anew");
    }
    return switch (kind) {
      case STABLE -> LivePlan.stable(reach, seats, priorities, shares, mutuals, settled, previous);
      case OPTIMAL ->
          aim.goal() == Goal.TOTAL
              ? LivePlan.optimal(reach, seats, worths, settled, previous)
              : LivePlan.filledFirst(reach, seats, worths, settled, previous, fair.claims().aboveAll());
      case FAIR -> throw new IllegalStateException("a fair plan cannot be changed");
    };
  }

  PlanMeasures measure(PlanKind kind) {
    Allocation plan = of(kind);
    int[] pairs = pairs(plan);
    Collection<Integer> exposures = exposures(plan);
    return new PlanMeasures(
        kind,
        IntStream.of(seats).sum(),
        pairs.length,
        IntStream.of(pairs).mapToLong(pair -> mutuals[pair]).sum(),
        IntStream.of(pairs).map(pair -> views[pair]).min().orElse(0),
        blockingPairs(plan),
        IntStream.range(0, seats.length).map(at -> plan.keptBy(at).length).max().orElse(0),
        exposures.stream().mapToInt(Integer::intValue).min().orElse(0),
        exposures.stream().mapToInt(Integer::intValue).max().orElse(0),
        exposures.size());
  }

  /** How many invitations each enterprise has. */
  private Collection<Integer> exposures(Allocation plan) {
    Map<OrganizationId, Integer> exposures = new HashMap<>();
    List<Vacancy> vacancies = fair.vacancies();
    for (int position = 0; position < seats.length; position++) {
      exposures.merge(
          vacancies.get(position).position().employer(), plan.keptBy(position).length, Integer::sum);
    }
    return exposures.values();
  }
}
