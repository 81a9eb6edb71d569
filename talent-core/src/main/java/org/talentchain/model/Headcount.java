package org.talentchain.model;

/**
 * How many people a position takes (招聘人数).
 *
 * @param places at least 1
 * @param assumed true when the source was open (若干, 不限) or a range, and the number is our reading
 */
public record Headcount(int places, boolean assumed) {

  public Headcount {
    if (places < 1) {
      throw new IllegalArgumentException("a headcount must be at least 1, not " + places);
    }
  }

  public static Headcount of(int places) {
    return new Headcount(places, false);
  }
}
