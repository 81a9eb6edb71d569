package org.talentchain.matching.training.plan;

/** What must be kept exceeds a limit, so that there is no plan at all. */
public final class InfeasibleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int limit;

  /**
   * @param limit the limit of the problem that is exceeded
   */
  public InfeasibleException(int limit) {
    super("limit " + limit + " is exceeded by classes that must be opened");
    this.limit = limit;
  }

  /** The number of the limit exceeded. */
  public int limit() {
    return limit;
  }
}
