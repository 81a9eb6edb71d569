package org.talentchain.matching;

import org.talentchain.matching.batch.Progress;

/**
 * A question about all positions and all candidates at once.
 *
 * @param top how many candidates at most for each position, 1 to 10,000
 * @param positionsEach how many positions at most for each candidate, 0 to 10,000; 0 when not asked for
 * @param cutOff the least fit in ten-thousandths, 0 to 10,000; or {@link MatchRequest#SUGGESTED} for each
 *     position's own
 * @param strict true to leave out those whose must-haves are not known to be met
 * @param progress told how the work goes on; changes no result
 */
public record BatchRequest(int top, int positionsEach, int cutOff, boolean strict, Progress progress) {

  public BatchRequest {
    if (top < 1 || top > 10_000) {
      throw new IllegalArgumentException("top " + top + " is outside 1–10000");
    }
    if (positionsEach < 0 || positionsEach > 10_000) {
      throw new IllegalArgumentException("positionsEach " + positionsEach + " is outside 0–10000");
    }
    if (cutOff < MatchRequest.SUGGESTED || cutOff > 10_000) {
      throw new IllegalArgumentException("cutOff " + cutOff + " is outside 0–10000");
    }
  }

  /** The best so many candidates for each position, above its suggested cut-off. */
  public static BatchRequest top(int n) {
    return new BatchRequest(n, 0, MatchRequest.SUGGESTED, false, Progress.SILENT);
  }

  /** Also the best so many positions for each candidate. */
  public BatchRequest andPositions(int n) {
    return new BatchRequest(top, n, cutOff, strict, progress);
  }

  public BatchRequest cutOff(int tenThousandths) {
    return new BatchRequest(top, positionsEach, tenThousandths, strict, progress);
  }

  public BatchRequest onlyVerified() {
    return new BatchRequest(top, positionsEach, cutOff, true, progress);
  }

  public BatchRequest reportingTo(Progress listener) {
    return new BatchRequest(top, positionsEach, cutOff, strict, listener);
  }
}
