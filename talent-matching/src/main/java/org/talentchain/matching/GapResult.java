package org.talentchain.matching;

import java.util.List;
import org.talentchain.matching.gap.GapTable;
import org.talentchain.model.ClassId;

/**
 * Demand against supply over time.
 *
 * @param request what was asked
 * @param table needs and who fills them
 * @param undated classes that do not say when they end: nobody knows when their graduates come, so none are counted
 * @param fingerprint what the numbers were computed from
 */
public record GapResult(GapRequest request, GapTable table, List<ClassId> undated, Fingerprint fingerprint) {

  public GapResult {
    undated = List.copyOf(undated);
  }
}
