package org.talentchain.matching.gap;

import java.util.List;
import org.talentchain.matching.city.Demand;
import org.talentchain.matching.city.Fingerprint;
import org.talentchain.model.ClassId;

/**
 * Demand against supply over time.
 *
 * @param request what was asked
 * @param table needs and who fills them
 * @param bottleneck what holds the chain
 * @param advice what to do about the gap of each kind of work, the largest first
 * @param undated classes that do not say when they end: nobody knows when their graduates come, so none are
 *     counted
 * @param fingerprint what the numbers were computed from
 */
public record GapResult(
    GapRequest request,
    GapTable table,
    Bottleneck bottleneck,
    List<CellAdvice> advice,
    List<ClassId> undated,
    Fingerprint fingerprint) {

  public GapResult {
    advice = List.copyOf(advice);
    undated = List.copyOf(undated);
  }
}
