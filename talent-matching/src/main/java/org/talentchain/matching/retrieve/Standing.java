package org.talentchain.matching.retrieve;

import java.util.function.IntPredicate;
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

  private static final int FULL = 1000;

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

  /** Who could still be admitted by a gain. */
  interface Hope {
    boolean remains(int candidate);
  }

  /**
   * @param gained which items something may be gained on; the others stay as they are, or are known to fail
   */
  Hope hope(Criteria criteria, IntPredicate gained) {
    int most = 0;
    long fixed = -1;
    for (int item = 0; item < card.items().size(); item++) {
      if (gained.test(item)) {
        most += FULL * card.items().get(item).weight();
        fixed &= item < MOST_ITEMS ? ~(1L << item) : -1;
      }
    }
    long least = (long) criteria.cutOff().leastPoints() - most;
    long stays = fixed;
    return criteria.strict()
        ? candidate -> points[candidate] >= least && ((failed[candidate] | unknown[candidate]) & stays) == 0
        : candidate -> points[candidate] >= least && (failed[candidate] & stays) == 0;
  }
}
