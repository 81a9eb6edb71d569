package org.talentchain.matching.features;

/**
 * What the number in a column is worth where {@code target} is asked for.
 *
 * @param kind how the two are compared
 * @param target what is asked for, as the column stores it
 */
public record ColumnScale(Kind kind, int target) {

  /** How a number is compared with what is asked for. */
  public enum Kind {
    /** Ranks of ten: one level below is worth half, two nothing. */
    EDUCATION,
    /** Reached or not. */
    REACHED,
    /** Ordered levels: one below is worth 600, two 300. */
    LEVEL,
    /** Share of what is asked for, up to all of it. */
    SHARE,
    /** Days late: in time 1000, up to 30 days 700, 90 days 400, 180 days 200. */
    BY_DAY
  }

  private static final int[] LEVELS = {1000, 600, 300};

  /** 0 to 1000; 0 for an unknown number. */
  public int value(int number) {
    if (number == 0) {
      return 0;
    }
    return switch (kind) {
      case EDUCATION -> Math.max(0, 1000 - 50 * Math.max(0, target - number));
      case REACHED -> number >= target ? 1000 : 0;
      case LEVEL -> levelValue(number, target);
      case SHARE -> (int) Math.min(1000, (number - 1) * 1000L / (target - 1));
      case BY_DAY -> onTime(number - target);
    };
  }

  /** Unknown numbers say nothing; a number below the target speaks against. */
  public Evidence evidence(int number) {
    if (number == 0) {
      return Evidence.NONE;
    }
    boolean reached = kind == Kind.BY_DAY ? number <= target : number >= target;
    return reached ? Evidence.MEETS : Evidence.AGAINST;
  }

  static int levelValue(int number, int target) {
    int missing = Math.max(0, target - number);
    return missing < LEVELS.length ? LEVELS[missing] : 0;
  }

  private static int onTime(int daysLate) {
    if (daysLate <= 0) {
      return 1000;
    }
    return daysLate <= 30 ? 700 : daysLate <= 90 ? 400 : daysLate <= 180 ? 200 : 0;
  }
}
