package org.talentchain.matching.fair;

import org.talentchain.matching.allocation.replan.LockConflict;

/** A promise contradicts what has been promised before, or cannot be kept. */
public final class LockConflictException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient LockConflict conflict;

  LockConflictException(LockConflict conflict) {
    super("promises contradict each other: " + conflict.kind() + " of " + conflict.locks());
    this.conflict = conflict;
  }

  public LockConflict conflict() {
    return conflict;
  }
}
