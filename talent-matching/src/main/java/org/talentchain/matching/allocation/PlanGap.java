package org.talentchain.matching.allocation;

/**
 * How much better than a plan any other that keeps all quotas can be at most, in what an optimal plan is about. Above
 * nothing only where quotas cut across each other.
 *
 * @param places how many more could be invited, where that comes first
 * @param total how much more the total could be beside that, in the measure of the total
 * @param of the total of the plan
 */
public record PlanGap(int places, long total, long of) {

  private static final int WHOLE = 10_000;

  /** Nothing is better. */
  public static final PlanGap NONE = new PlanGap(0, 0, 0);

  /** True when no other plan is better. */
  public boolean isProvedBest() {
    return places == 0 && total == 0;
  }

  /** How much more the total could be, in ten-thousandths of it, rounded up. */
  public int share() {
    return of == 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, (total * WHOLE + of - 1) / of);
  }
}
