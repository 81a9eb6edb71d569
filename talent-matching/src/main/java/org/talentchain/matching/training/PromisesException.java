package org.talentchain.matching.training;

/** What was promised alone exceeds a limit, so that no plan keeps both. */
public final class PromisesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Relaxation.Limit limit;

  public PromisesException(Relaxation.Limit limit) {
    super("what was promised exceeds the limit " + limit + ". Maybe widen it, or take back a promise.");
    this.limit = limit;
  }

  /** The limit to widen. */
  public Relaxation.Limit limit() {
    return limit;
  }
}
