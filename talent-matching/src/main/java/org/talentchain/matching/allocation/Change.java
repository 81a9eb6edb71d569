package org.talentchain.matching.allocation;

import org.jspecify.annotations.Nullable;
import org.talentchain.model.ClassId;
import org.talentchain.model.PositionId;
import org.talentchain.model.Requirement;

/**
 * The smallest change found that would help.
 *
 * @param kind what to change
 * @param requirement the requirement it concerns, or null
 * @param position the position it concerns, or null
 * @param trainingClass a class that leads there, or null
 * @param from what it is now where that is a number (cut-off in ten-thousandths, headcount), else 0
 * @param to what it would have to be, else 0
 * @param gain how many more candidates, or positions, it brings within reach; at least 1
 * @param effect what it brings when the plan is made again, or null where that was not worked out
 */
public record Change(
    Kind kind,
    @Nullable Requirement requirement,
    @Nullable PositionId position,
    @Nullable ClassId trainingClass,
    int from,
    int to,
    int gain,
    @Nullable Effect effect) {

  /** A change of which nothing more is worked out. */
  public Change(
      Kind kind,
      @Nullable Requirement requirement,
      @Nullable PositionId position,
      @Nullable ClassId trainingClass,
      int from,
      int to,
      int gain) {
    this(kind, requirement, position, trainingClass, from, to, gain, null);
  }

  /** The same with what it brings. */
  public Change with(@Nullable Effect brings) {
    return new Change(kind, requirement, position, trainingClass, from, to, gain, brings);
  }

  /** What can be changed. */
  public enum Kind {
    /** The position lets a must-have become a wish. */
    RELAX_REQUIREMENT,
    /** The position accepts a lower fit. */
    LOWER_CUT_OFF,
    /** The position takes one more. */
    ADD_HEADCOUNT,
    /** The candidate gains what is required, in a class if one teaches it. */
    GAIN_REQUIREMENT,
    /** The candidate, or whoever keeps the roster, supplies data. */
    SUPPLY_DATA,
    /** The position states what it needs. */
    STATE_REQUIREMENTS,
    /** Nobody is within reach: look outside the roster. */
    RECRUIT_ELSEWHERE
  }
}
