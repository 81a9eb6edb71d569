package org.talentchain.matching.features;

import org.jspecify.annotations.Nullable;
import org.talentchain.model.Requirement;

/** One thing a position asks for, made ready to look up. */
public sealed interface Ask permits TermAsk, ColumnAsk {

  /** The requirement it comes from, or null for what the position states otherwise. */
  @Nullable Requirement requirement();

  /** What is asked for, in the source's words. */
  String wanted();

  /** How much it counts beside the other asks of its component, at least 1. */
  int importance();

  /** True when it is also a gate. */
  boolean must();

  /** Whether there could be a candidate with this evidence. */
  boolean canFind(Evidence evidence);
}
