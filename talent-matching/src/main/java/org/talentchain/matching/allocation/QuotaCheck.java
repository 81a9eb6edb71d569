package org.talentchain.matching.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether quotas can all be kept, and if not, which few of them contradict each other. A contradiction is
 * narrowed down by leaving out one after the other as long as the rest still contradicts itself (deletion
 * filter); then single quotas and, of not too many, all twos are tried, so that small ones are the smallest
 * there are.
 */
final class QuotaCheck {

  private static final int FEW = 60;

  private final Reach reach;
  private final int[] seats;
  private final Quotas quotas;

  private final int[] settled;

  private QuotaCheck(Reach reach, int[] seats, Quotas quotas, int[] settled) {
    this.reach = reach;
    this.seats = seats;
    this.quotas = quotas;
    this.settled = settled;
  }

  /**
   * A contradiction, or nothing when all quotas can be kept.
   *
   * @param settled pairs that stay whatever comes, within seats
   */
  static Optional<QuotaConflict> of(Reach reach, int[] seats, Quotas quotas, int[] settled) {
    return new QuotaCheck(reach, seats, quotas, settled).conflict();
  }

  private Optional<QuotaConflict> conflict() {
    int[] all = IntStream.range(0, quotas.count()).toArray();
    if (!contradict(all)) {
      return Optional.empty();
    }
    return Optional.of(described(smallest(filtered(all))));
  }

  private int[] filtered(int[] all) {
    int[] left = all;
    for (int quota : all) {
      int[] fewer = Arrays.stream(left).filter(other -> other != quota).toArray();
      if (contradict(fewer)) {
        left = fewer;
      }
    }
    return left;
  }

  private int[] smallest(int[] set) {
    if (set.length == 1) {
      return set;
    }
    int[] bounds =
        IntStream.range(0, quotas.count()).filter(quota -> quotas.quota(quota).least() > 0).toArray();
    for (int one : bounds) {
      if (contradict(new int[] {one})) {
        return new int[] {one};
      }
    }
    if (set.length == 2 || quotas.count() > FEW) {
      return set;
    }
    for (int one : bounds) {
      for (int other = 0; other < quotas.count(); other++) {
        int[] two = {Math.min(one, other), Math.max(one, other)};
        if (one != other && contradict(two)) {
          return two;
        }
      }
    }
    return set;
  }

  private boolean contradict(int[] set) {
    Quotas some = quotas.only(set);
    return reason(set) != QuotaConflict.Reason.TOGETHER
        || new QuotaFilling(reach, seats, some, null).fill(settled, new int[0]).pairs() == null;
  }

  private QuotaConflict described(int[] set) {
    QuotaConflict.Reason counted = reason(set);
    QuotaConflict.Reason reason =
        counted == QuotaConflict.Reason.TOGETHER && settled.length > 0 && canBeKeptWithoutPromises(set)
            ? QuotaConflict.Reason.PROMISES
            : counted;
    int[] figures =
        switch (reason) {
          case PEOPLE -> people(set);
          case PLACES -> places(set);
          case UPPER_BOUND -> upperBound(set);
          case PROMISES -> promises(set);
          case TOGETHER -> new int[] {needed(set), 0};
        };
    boolean certain =
        reason != QuotaConflict.Reason.TOGETHER
            || new QuotaFilling(reach, seats, quotas.only(set), null)
                .fill(settled, new int[0])
                .isCertain();
    List<Integer> numbers = Arrays.stream(set).boxed().toList();
    return new QuotaConflict(reason, numbers, figures[0], figures[1], certain);
  }

  /** What is short by counting alone; {@code TOGETHER} when nothing is. */
  private QuotaConflict.Reason reason(int[] set) {
    if (isShort(people(set))) {
      return QuotaConflict.Reason.PEOPLE;
    }
    if (isShort(places(set))) {
      return QuotaConflict.Reason.PLACES;
    }
    if (isShort(upperBound(set))) {
      return QuotaConflict.Reason.UPPER_BOUND;
    }
    return isShort(promises(set)) ? QuotaConflict.Reason.PROMISES : QuotaConflict.Reason.TOGETHER;
  }

  private boolean canBeKeptWithoutPromises(int[] set) {
    return new QuotaFilling(reach, seats, quotas.only(set), null).fill(new int[0], new int[0]).pairs() != null;
  }

  /** How many of a group are promised a place, and how many an upper bound allows, where that is fewest. */
  private int[] promises(int[] set) {
    int[] worst = {0, 0};
    for (int quota : set) {
      int most = quotas.quota(quota).most();
      int promised =
          (int) IntStream.of(settled).filter(pair -> isCounted(quota, pair)).count();
      if (promised - (long) most > worst[0] - (long) worst[1]) {
        worst = new int[] {promised, most};
      }
    }
    return worst;
  }

  private boolean isCounted(int quota, int pair) {
    return quotas.counts(quota, reach.candidate(pair))
        && quotas.quota(quota).positions().contains(reach.position(pair));
  }

  private static boolean isShort(int[] neededAndAvailable) {
    return neededAndAvailable[0] > neededAndAvailable[1];
  }

  private int needed(int[] set) {
    return Arrays.stream(apart(set)).map(quota -> quotas.quota(quota).least()).sum();
  }

  /** Lower bounds no two of which somebody could help to reach at once, those first that ask for most. */
  private int[] apart(int[] set) {
    List<Integer> apart = new ArrayList<>();
    IntStream.of(set)
        .boxed()
        .filter(quota -> quotas.quota(quota).least() > 0)
        .sorted((one, other) -> Integer.compare(quotas.quota(other).least(), quotas.quota(one).least()))
        .filter(quota -> apart.stream().noneMatch(other -> quotas.overlap(quota, other)))
        .forEach(apart::add);
    return apart.stream().mapToInt(Integer::intValue).toArray();
  }

  /** How many people lower bounds ask for, and how many are within reach of any of them. */
  private int[] people(int[] set) {
    int[] apart = apart(set);
    BitSet within = new BitSet();
    for (int quota : apart) {
      for (int position : quotas.quota(quota).positions()) {
        IntStream.range(
                reach.start(position),
                seats[position] == 0 ? reach.start(position) : reach.start(position + 1))
            .map(reach::candidate)
            .filter(candidate -> quotas.counts(quota, candidate))
            .forEach(within::set);
      }
    }
    return new int[] {needed(set), within.cardinality()};
  }

  /** The same of the places of all positions the lower bounds are about. */
  private int[] places(int[] set) {
    int places =
        Arrays.stream(apart(set))
            .boxed()
            .flatMap(quota -> quotas.quota(quota).positions().stream())
            .distinct()
            .mapToInt(position -> seats[position])
            .sum();
    return new int[] {needed(set), places};
  }

  /** The same of what the tightest upper bound allows to lower bounds within it. */
  private int[] upperBound(int[] set) {
    int[] worst = {0, 0};
    for (int cap : set) {
      int[] within = Arrays.stream(set).filter(quota -> quotas.isPartOf(quota, cap)).toArray();
      int needed = needed(within);
      int most = quotas.quota(cap).most();
      if (needed - (long) most > worst[0] - (long) worst[1]) {
        worst = new int[] {needed, most};
      }
    }
    return worst;
  }
}
