package org.talentchain.matching;

import java.util.List;
import org.talentchain.matching.city.Fingerprint;
import org.talentchain.matching.explain.Explanation;

/**
 * The answer to a {@link MatchRequest}.
 *
 * @param request what was asked
 * @param matches best first: for a position by fit, for a candidate by mutual rating; ties by id. Fewer than asked
 *     when no more are above the cut-off: nothing is filled in
 * @param cutOff for a position, the cut-off used, in ten-thousandths; 0 for a candidate, whose positions have each
 *     their own
 * @param notAssessable true when the position states nothing, or the candidate has nothing, that could be assessed
 * @param fingerprint what the numbers were computed from
 */
public record MatchResult(
    MatchRequest request,
    List<Explanation> matches,
    int cutOff,
    boolean notAssessable,
    Fingerprint fingerprint) {

  public MatchResult {
    matches = List.copyOf(matches);
  }
}
