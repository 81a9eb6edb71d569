package org.talentchain.matching.explain;

import org.jspecify.annotations.Nullable;

/**
 * For each candidate left over and each step of their own, where it would bring them within reach with the highest
 * fit: among positions with open seats, and among full ones. The order in which positions are told does not matter, so
 * parts found by several threads can be joined.
 *
 * <p>A chance is one whole number, better ones larger: the fit, then the position turned round, then the item.
 */
public final class Chances {

  private static final int ITEM_BITS = 16;
  private static final int POSITION_BITS = 24;
  private static final int LAST_POSITION = (1 << POSITION_BITS) - 1;
  private static final int LAST_ITEM = (1 << ITEM_BITS) - 1;
  private static final int STEPS = OwnStep.values().length;

  private final long[][] open;
  private final long[][] full;

  Chances(int candidates) {
    open = new long[STEPS][candidates];
    full = new long[STEPS][candidates];
  }

  /**
   * Where a step leads.
   *
   * @param position number of the position
   * @param item the first item of its card that the step is about
   */
  public record Chance(int position, int item) {}

  void offer(OwnStep step, boolean hasOpenSeats, int candidate, int position, int item, int share) {
    if (item > LAST_ITEM || position >= LAST_POSITION) {
      return;
    }
    long chance =
        ((long) share + 1 << POSITION_BITS + ITEM_BITS)
            | (long) (LAST_POSITION - position) << ITEM_BITS
            | LAST_ITEM - item;
    long[] best = row(step, hasOpenSeats);
    best[candidate] = Math.max(best[candidate], chance);
  }

  /** The best chance of a candidate by a step, or null when there is none. */
  public @Nullable Chance of(OwnStep step, boolean hasOpenSeats, int candidate) {
    long chance = row(step, hasOpenSeats)[candidate];
    return chance == 0
        ? null
        : new Chance(
            LAST_POSITION - (int) (chance >> ITEM_BITS & LAST_POSITION), LAST_ITEM - (int) (chance & LAST_ITEM));
  }

  private long[] row(OwnStep step, boolean hasOpenSeats) {
    return (hasOpenSeats ? open : full)[step.ordinal()];
  }

  void join(Chances other) {
    for (int step = 0; step < STEPS; step++) {
      join(open[step], other.open[step]);
      join(full[step], other.full[step]);
    }
  }

  private static void join(long[] into, long[] other) {
    for (int candidate = 0; candidate < into.length; candidate++) {
      into[candidate] = Math.max(into[candidate], other[candidate]);
    }
  }
}
