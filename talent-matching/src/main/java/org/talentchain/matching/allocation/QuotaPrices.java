package org.talentchain.matching.allocation;

/**
 * Prices of seats, and what each quota charges whoever counts for it, or pays them where the charge is negative, in
 * whole numbers. Together they say how far a plan under quotas can be from the best ({@link PlanVerifier#missed}).
 */
public final class QuotaPrices {

  private final long[] seats;
  private final long[] charges;

  /**
   * @param seats the price of each position, at least 0
   * @param charges of each quota: above 0 only an upper bound, below 0 only a lower bound is worth anything
   */
  public QuotaPrices(long[] seats, long[] charges) {
    for (long price : seats) {
      if (price < 0) {
        throw new IllegalArgumentException("a seat has the price " + price);
      }
    }
    this.seats = seats.clone();
    this.charges = charges.clone();
  }

  /** The price of a seat at a position. */
  public long seat(int position) {
    return seats[position];
  }

  /** What a quota charges. */
  public long charge(int quota) {
    return charges[quota];
  }

  boolean areOf(Market market, Quotas quotas) {
    return seats.length == market.positionCount() && charges.length == quotas.count();
  }
}
