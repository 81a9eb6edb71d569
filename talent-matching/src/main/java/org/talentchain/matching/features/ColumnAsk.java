package org.talentchain.matching.features;

import org.jspecify.annotations.Nullable;
import org.talentchain.model.Requirement;

/**
 * Asks for a number.
 *
 * @param requirement where it comes from, or null
 * @param wanted what is asked for, in words
 * @param importance at least 1
 * @param must true when it is also a gate
 * @param column where to look
 * @param scale what the number found is worth
 */
public record ColumnAsk(
    @Nullable Requirement requirement,
    String wanted,
    int importance,
    boolean must,
    Column column,
    ColumnScale scale)
    implements Ask {

  @Override
  public boolean canFind(Evidence evidence) {
    return evidence != Evidence.PARTIAL;
  }
}
