package org.talentchain.matching.training.plan;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Closes a few classes and opens others for them, in one order of liking or another, and goes on from what weighs no
 * less (G. Schrimpf et al., Record breaking optimization results using the ruin and recreate principle, Journal of
 * Computational Physics 159, 2000). Which ones is left to chance, always the same.
 */
final class RuinAndRecreate {

  private static final long SEED = 20_261_126;
  private static final int MOST_CLOSED = 4;

  /** So many tries without anything better end it. */
  private static final int PATIENCE = 400;

  /** Every so many tries open what is usual at settled prices. */
  private static final int TRIES_OF_USUAL = 4;

  /** Promises are trusted fully, or up to so much more or less. */
  private static final double[] DOUBTS = {0, 0.2, 0.4};

  private final Improvement improvement;
  private final @Nullable Settling settling;
  private final long[] steps;
  private final SplittableRandom random = new SplittableRandom(SEED);

  /**
   * @param settling knows what is usual, or null
   * @param steps counts the work at 0
   */
  RuinAndRecreate(Improvement improvement, @Nullable Settling settling, long[] steps) {
    this.improvement = improvement;
    this.settling = settling;
    this.steps = steps;
  }

  /**
   * @param mostSteps stop when so many steps are counted
   * @return the best found, or what it began with
   */
  Staffing improve(Staffing from, long mostSteps) {
    Staffing best = from;
    Staffing now = from;
    for (int idle = 0; idle < PATIENCE && steps[0] < mostSteps; idle++) {
      Staffing ruin = ruin(now);
      if (ruin == now) {
        break;
      }
      Staffing next = recreate(ruin);
      if (next.isSettled() && next.value().weight() >= now.value().weight()) {
        now = next;
      }
      if (now.value().compareTo(best.value()) > 0) {
        best = now;
        idle = 0;
      }
    }
    return best;
  }

  /** The same when nothing may be closed. */
  private Staffing ruin(Staffing staffing) {
    int[] closable = IntStream.range(0, staffing.opened.length).filter(staffing::mayClose).toArray();
    if (closable.length == 0) {
      return staffing;
    }
    Staffing ruin = staffing.copy();
    int count = 1 + random.nextInt(Math.min(MOST_CLOSED, closable.length));
    for (int i = 0; i < count; i++) {
      int offer = closable[random.nextInt(closable.length)];
      if (ruin.mayClose(offer)) {
        ruin.close(offer);
      }
    }
    return improvement.filled(ruin);
  }

  private Staffing recreate(Staffing ruin) {
    double doubt = DOUBTS[random.nextInt(DOUBTS.length)];
    double[] trust = new double[ruin.opened.length];
    Arrays.setAll(trust, offer -> 1 + doubt * (2 * random.nextDouble() - 1));
    if (settling != null && random.nextInt(TRIES_OF_USUAL) == 0) {
      Settling usual = settling;
      return improvement.open(ruin, offer -> trust[offer] * (1e-6 + usual.opened(offer)));
    }
    return improvement.open(ruin, random.nextBoolean(), offer -> trust[offer]);
  }
}
