package org.talentchain.matching.retrieve;

import java.util.stream.IntStream;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Item;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Tally;

/**
 * Where candidates stand on a scorecard: points, and must-haves in the way. Tells quickly whom no gain on some
 * items could bring in, so that only the others are tallied anew.
 */
final class Standing {

  /** Items beyond so many are not told apart; they are in nobody's way. */
  private static final int MOST_ITEMS = Long.SIZE;

  private final Scorecard card;
  private final int[] points;
  private final long[] failed;
  private final long[] unknown;

  private Standing(Scorecard card, int candidates) {
    this.card = card;
    points = new int[candidates];
    failed = new long[candidates];
    unknown = new long[candidates];
  }

  /**
   * @param flags by candidate
   * @param values by item and candidate, 0 to 1000
   * @param evidence by item and candidate, an ordinal each
   */
  static Standing of(Scorecard card, int[] flags, short[][] values, byte[][] evidence) {
    Standing standing = new Standing(card, flags.length);
    for (int item = 0; item < card.items().size(); item++) {
      standing.add(item, flags, values[item], evidence[item]);
    }
    return standing;
  }

  private void add(int number, int[] flags, short[] values, byte[] evidence) {
    Item item = card.items().get(number);
    Tally single = new Tally(card);
    for (int candidate = 0; candidate < points.length; candidate++) {
      points[candidate] += item.weight() * values[candidate];
      if (item.ask().must() && number < MOST_ITEMS) {
        single.start(flags[candidate]);
        single.add(number, values[candidate], evidence[candidate]);
        failed[candidate] |= single.gate() == GateOutcome.FAIL ? 1L << number : 0;
        unknown[candidate] |= single.gate() == GateOutcome.UNKNOWN ? 1L << number : 0;
      }
    }
  }

  /**
   * @param gains by item: what may be gained, or null; items without one stay as they are, or are known to fail
   * @param values by item and candidate, before
   */
  Hope hope(Criteria criteria, Gain[] gains, short[][] values) {
    long fixed = -1;
    int most = 0;
    IntStream.Builder gained = IntStream.builder();
    for (int item = 0; item < gains.length; item++) {
      if (gains[item] != null) {
        gained.add(item);
        most += card.items().get(item).weight() * gains[item].most();
        fixed &= item < MOST_ITEMS ? ~(1L << item) : -1;
      }
    }
    return new Hope(criteria, fixed, most, gained.build().toArray(), gains, values);
  }

  /** Who could still be admitted by a gain. */
  final class Hope {

    private final int least;
    private final boolean strict;
    private final long fixed;
    private final int most;
    private final int[] items;
    private final int[] weights;
    private final Gain[] gains;
    private final short[][] values;

    private Hope(Criteria criteria, long fixed, int most, int[] items, Gain[] gains, short[][] values) {
      this.least = criteria.cutOff().leastPoints();
      this.strict = criteria.strict();
      this.fixed = fixed;
      this.most = most;
      this.items = items;
      this.weights = IntStream.of(items).map(item -> card.items().get(item).weight()).toArray();
      this.gains = gains;
      this.values = values;
    }

    /** False for those who certainly cannot: something stays in their way, or they do not gain enough. */
    boolean remains(int candidate) {
      long inTheWay = strict ? failed[candidate] | unknown[candidate] : failed[candidate];
      return points[candidate] >= least - most && (inTheWay & fixed) == 0 && after(candidate) >= least;
    }

    private int after(int candidate) {
      int sum = points[candidate];
      for (int i = 0; i < items.length; i++) {
        int before = values[items[i]][candidate];
        sum += weights[i] * Math.max(0, gains[items[i]].value(candidate) - before);
      }
      return sum;
    }
  }
}
