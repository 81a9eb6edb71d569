package org.talentchain.matching.allocation.replan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/**
 * What a new plan means for one candidate who was or is invited.
 *
 * @param candidate who
 * @param before where they were invited, or null
 * @param after where they are invited now, or null
 * @param cause why
 * @param because who brought it about where the cause is somebody else, in the order of their ids
 */
public record Reshuffle(
    CandidateId candidate,
    @Nullable PositionId before,
    @Nullable PositionId after,
    Cause cause,
    List<CandidateId> because) {

  public Reshuffle {
    because = List.copyOf(because);
  }

  /** What it comes to. */
  public Kind kind() {
    if (before == null) {
      return Kind.NEW;
    }
    if (after == null) {
      return Kind.LOST;
    }
    return before.equals(after) ? Kind.KEPT : Kind.MOVED;
  }

  /** What a new plan can mean. */
  public enum Kind {
    /** The same invitation as before. */
    KEPT,
    /** An invitation where there was none. */
    NEW,
    /** Another invitation than before. */
    MOVED,
    /** An invitation no more. */
    LOST
  }

  /** Why. */
  public enum Cause {
    /** Nothing spoke against it. */
    UNTOUCHED,
    /** A contract is signed. */
    SIGNED,
    /** The invitation is a promise. */
    PROMISED,
    /** The candidate withdrew. */
    WITHDREW,
    /** One of both said no. */
    REFUSED,
    /** The position was withdrawn. */
    POSITION_CLOSED,
    /** The position takes fewer. */
    FEWER_SEATS,
    /** The pair is no longer above the cut-off with no failed gate, or no longer in the rosters. */
    OUT_OF_REACH,
    /** The seat went to others. */
    GAVE_WAY,
    /** A seat the candidate would rather have was left by others. */
    BETTER_SEAT_LEFT,
    /** The position the candidate would rather have takes more, or is new. */
    BETTER_SEAT_ADDED,
    /** The candidate came late. */
    ARRIVED,
    /** Others left the seat. */
    SEAT_LEFT,
    /** The position takes more, or is new. */
    MORE_SEATS,
    /** The plan is better as a whole. */
    FOR_THE_WHOLE
  }
}
