package org.talentchain.matching.allocation;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassId;
import org.talentchain.model.PositionId;
import org.talentchain.model.Requirement;

/**
 * A small change that would help.
 *
 * @param kind what to change
 * @param requirement the requirement it concerns, or null
 * @param position the position it concerns, or null
 * @param trainingClass a class that leads there, or null
 * @param place the place it concerns, or null
 * @param people candidates who have to do something for it; empty when it is not up to several
 * @param from what it is now where that is a number (cut-off in ten-thousandths, headcount, upper bound), else 0
 * @param to what it would have to be, else 0
 * @param gain how many more candidates, or positions, it brings within reach; at least 1
 * @param effect what it brings when the plan is made again, or null where that was not worked out
 * @param quota the number in the request of the quota it concerns, or null
 */
public record Change(
    Kind kind,
    @Nullable Requirement requirement,
    @Nullable PositionId position,
    @Nullable ClassId trainingClass,
    @Nullable String place,
    List<CandidateId> people,
    int from,
    int to,
    int gain,
    @Nullable Effect effect,
    @Nullable Integer quota) {

  public Change {
    people = List.copyOf(people);
  }

  /** A cut-off lowered by no more than this share of it is lowered a little. */
  private static final double LITTLE = 0.1;

  /**
   * The smaller change first. Nothing is smaller than to say what is known but not written down; then comes what costs
   * nobody a concession: a wider radius, a cut-off lowered by a tenth at most, a class that takes place. A must-have
   * made a wish and one headcount more are the employer's to decide; a cut-off lowered further, and what is learnt
   * without a class, come last. Of one kind, the smaller step comes first, then what fills more seats, then what brings
   * more within reach.
   */
  public static final Comparator<Change> SMALLEST_FIRST =
      Comparator.comparingInt(Change::size)
          .thenComparingInt(change -> Math.abs(change.to() - change.from()))
          .thenComparing(Comparator.comparingInt(Change::filled).reversed())
          .thenComparing(Comparator.comparingInt(Change::gain).reversed());

  private int size() {
    return switch (kind) {
      case SUPPLY_DATA, STATE_REQUIREMENTS -> 0;
      case WORK_ELSEWHERE, WIDEN_RADIUS -> 1;
      case LOWER_CUT_OFF -> from - to <= LITTLE * from ? 2 : 6;
      case GAIN_REQUIREMENT -> trainingClass == null ? 7 : 3;
      case RELAX_REQUIREMENT -> 4;
      case ADD_HEADCOUNT, RAISE_QUOTA -> 5;
      case RECRUIT_ELSEWHERE -> 8;
    };
  }

  /** How many more seats it fills in all; 0 where that was not worked out. */
  public int filled() {
    return effect == null ? 0 : effect.filled();
  }

  /** A change of a position or a candidate of which nothing more is known. */
  public static Change of(
      Kind kind, @Nullable Requirement requirement, @Nullable PositionId position, int gain) {
    return new Change(kind, requirement, position, null, null, List.of(), 0, 0, gain, null, null);
  }

  /** From one number to another. */
  public static Change ofNumber(Kind kind, PositionId position, int from, int to, int gain) {
    return new Change(kind, null, position, null, null, List.of(), from, to, gain, null, null);
  }

  /** A quota allows more at a position. */
  public static Change ofQuota(int quota, PositionId position, int from, int to) {
    return new Change(Kind.RAISE_QUOTA, null, position, null, null, List.of(), from, to, 1, null, quota);
  }

  /** Of a place. */
  public static Change ofPlace(Kind kind, PositionId position, String place, int gain) {
    return new Change(kind, null, position, null, place, List.of(), 0, 0, gain, null, null);
  }

  /** The same where these have to do something for it. */
  public Change by(List<CandidateId> some) {
    return new Change(kind, requirement, position, trainingClass, place, some, from, to, some.size(), effect, quota);
  }

  /** The same by way of a class, or of none when null. */
  public Change in(@Nullable ClassId teaching) {
    return new Change(kind, requirement, position, teaching, place, people, from, to, gain, effect, quota);
  }

  /** The same with what it brings. */
  public Change with(@Nullable Effect brings) {
    return new Change(kind, requirement, position, trainingClass, place, people, from, to, gain, brings, quota);
  }

  /** What can be changed. */
  public enum Kind {
    /** The position lets a must-have become a wish. */
    RELAX_REQUIREMENT,
    /** The position accepts a lower fit. */
    LOWER_CUT_OFF,
    /** The position takes one more. */
    ADD_HEADCOUNT,
    /** A quota allows more: its upper bound rises. */
    RAISE_QUOTA,
    /** The candidate gains what is required, in a class if one teaches it. */
    GAIN_REQUIREMENT,
    /** The candidate, or whoever keeps the roster, supplies data. */
    SUPPLY_DATA,
    /** The candidate is ready to work where the position is. */
    WORK_ELSEWHERE,
    /** The position takes people from all of the next larger place as if they were near. */
    WIDEN_RADIUS,
    /** The position states what it needs. */
    STATE_REQUIREMENTS,
    /** No small change helps: look outside the roster, or for other positions. */
    RECRUIT_ELSEWHERE
  }
}
