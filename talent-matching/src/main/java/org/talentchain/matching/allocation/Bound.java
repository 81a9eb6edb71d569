package org.talentchain.matching.allocation;

/**
 * How many people: a number, or a share of the places a quota is about.
 *
 * @param number people, or ten-thousandths of the places
 * @param isShare which of the two
 */
public record Bound(int number, boolean isShare) {

  private static final int WHOLE = 10_000;

  public Bound {
    if (number < 0 || isShare && number > WHOLE) {
      throw new IllegalArgumentException("no bound: " + number);
    }
  }

  public static Bound people(int count) {
    return new Bound(count, false);
  }

  public static Bound share(int tenThousandths) {
    return new Bound(tenThousandths, true);
  }

  /** As a lower bound: a part of a person is a person. */
  int atLeast(int places) {
    return isShare ? (int) (((long) number * places + WHOLE - 1) / WHOLE) : number;
  }

  /** As an upper bound: a part of a person is nobody. */
  int atMost(int places) {
    return isShare ? (int) ((long) number * places / WHOLE) : number;
  }
}
