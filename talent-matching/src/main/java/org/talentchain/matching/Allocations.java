package org.talentchain.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.Allocation;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.OptimalAllocation;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.PlanMeasures;
import org.talentchain.matching.allocation.PlanVerifier;
import org.talentchain.matching.allocation.Reach;
import org.talentchain.matching.score.Rating;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.OrganizationId;

/** The ways to give the seats of a fair to those within reach. */
final class Allocations {

  private final Fair fair;
  private final Reach reach;
  private final int[] seats;
  private final int[] priorities;
  private final int[] shares;
  private final int[] mutuals;

  Allocations(Fair fair, Reach reach, List<Rating[]> preferences) {
    this.fair = fair;
    this.reach = reach;
    seats = fair.vacancies().stream().mapToInt(each -> each.position().headcount().places()).toArray();
    priorities = fair.vacancies().stream().mapToInt(fair::priority).toArray();
    shares = new int[reach.pairs()];
    mutuals = new int[reach.pairs()];
    for (int pair = 0; pair < shares.length; pair++) {
      int position = reach.position(pair);
      Rating fit = fair.vacancies().get(position).card().rating(reach.fit(pair));
      shares[pair] = fit.perTenThousand();
      mutuals[pair] = Rating.mutual(fit, preferences.get(position)[pair - reach.start(position)]);
    }
  }

  Reach reach() {
    return reach;
  }

  Allocation of(PlanKind kind) {
    return switch (kind) {
      case STABLE -> Allocation.stable(reach, seats, priorities, shares);
      case OPTIMAL -> {
        Market market = Market.of(reach, mutuals, seats);
        int[] pairs = OptimalAllocation.of(market, Goal.TOTAL).pairs();
        yield Allocation.of(reach, pairs, priorities, shares);
      }
    };
  }

  PlanMeasures measure(PlanKind kind) {
    Allocation plan = of(kind);
    int[] pairs = IntStream.range(0, seats.length).flatMap(at -> Arrays.stream(plan.keptBy(at))).toArray();
    Collection<Integer> exposures = exposures(plan);
    return new PlanMeasures(
        kind,
        IntStream.of(seats).sum(),
        pairs.length,
        IntStream.of(pairs).mapToLong(pair -> mutuals[pair]).sum(),
        IntStream.of(pairs).map(reach::preference).min().orElse(0),
        PlanVerifier.blockingPairs(reach, seats, priorities, shares, plan),
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
      exposures.merge(vacancies.get(position).position().employer(), plan.keptBy(position).length, Integer::sum);
    }
    return exposures.values();
  }
}
