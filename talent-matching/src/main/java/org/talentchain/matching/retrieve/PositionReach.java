package org.talentchain.matching.retrieve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Tally;

/**
 * Everybody one position may list, and how many it may not.
 *
 * @param candidates who, ascending
 * @param points one each
 * @param unverified candidates among them whose must-haves are not all known to be met
 * @param assessed how many were looked at
 * @param excluded how many reach the cut-off and fail a must-have
 * @param below how many pass the gates and have some fit, but not the cut-off
 */
public record PositionReach(
    int[] candidates, int[] points, BitSet unverified, int assessed, int excluded, int below) {

  /** Nobody: of a position that states nothing. */
  public static final PositionReach NOBODY =
      new PositionReach(new int[0], new int[0], new BitSet(), 0, 0, 0);

  /** Looks at every candidate of the scan's table. */
  public static PositionReach find(Scorecard card, Criteria criteria, TableScan scan) {
    return find(card, criteria, scan, everybody -> true);
  }

  /** Looks at every candidate of the scan's table who takes part. */
  public static PositionReach find(
      Scorecard card, Criteria criteria, TableScan scan, IntPredicate takesPart) {
    IntStream.Builder candidates = IntStream.builder();
    IntStream.Builder points = IntStream.builder();
    BitSet unverified = new BitSet();
    int[] counts = new int[3];
    scan.each(
        card,
        (candidate, tally) -> {
          if (!takesPart.test(candidate)) {
            return;
          }
          counts[0]++;
          if (criteria.admits(tally)) {
            candidates.add(candidate);
            points.add(tally.points());
            unverified.set(candidate, tally.gate() == GateOutcome.UNKNOWN);
          } else if (criteria.cutOff().isReachedBy(tally)) {
            counts[1]++;
          } else if (criteria.passes(tally.gate()) && tally.points() > 0) {
            counts[2]++;
          }
        });
    return new PositionReach(
        candidates.build().toArray(), points.build().toArray(), unverified, counts[0], counts[1], counts[2]);
  }

  /** The same with somebody who is listed whatever the cut-off says. */
  public PositionReach with(int candidate, Tally tally) {
    int at = Arrays.binarySearch(candidates, candidate);
    if (at >= 0) {
      return this;
    }
    BitSet verify = (BitSet) unverified.clone();
    verify.set(candidate, tally.gate() != GateOutcome.PASS);
    return new PositionReach(
        inserted(candidates, -at - 1, candidate),
        inserted(points, -at - 1, tally.points()),
        verify,
        assessed,
        excluded,
        below);
  }

  /** The same without somebody. */
  public PositionReach without(int candidate) {
    int at = Arrays.binarySearch(candidates, candidate);
    if (at < 0) {
      return this;
    }
    return new PositionReach(
        removed(candidates, at), removed(points, at), unverified, assessed, excluded, below);
  }

  private static int[] removed(int[] row, int at) {
    int[] shorter = Arrays.copyOf(row, row.length - 1);
    System.arraycopy(row, at + 1, shorter, at, shorter.length - at);
    return shorter;
  }

  private static int[] inserted(int[] row, int at, int value) {
    int[] longer = new int[row.length + 1];
    System.arraycopy(row, 0, longer, 0, at);
    longer[at] = value;
    System.arraycopy(row, at, longer, at + 1, row.length - at);
    return longer;
  }
}
