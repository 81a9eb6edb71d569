package org.talentchain.matching.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.PositionId;

/**
 * Why a candidate has no invitation.
 *
 * @param reason the main reason
 * @param nearest the position that comes closest, or null when there is none
 * @param changes what would help, the smallest first; never empty
 * @param together true when only all of the changes together help, false when each does by itself
 */
public record Unmatched(
    Reason reason, @Nullable PositionId nearest, List<Change> changes, boolean together) {

  public Unmatched {
    changes = List.copyOf(changes);
  }

  /** The main reason. */
  public enum Reason {
    /** The roster says nothing that could be assessed. */
    NO_DATA,
    /** A must-have is known not to be met where the fit would do. */
    GATES,
    /** No position's cut-off is reached. */
    CUT_OFF,
    /** Within reach, but the seats went to better fits. */
    COMPETITION
  }
}
