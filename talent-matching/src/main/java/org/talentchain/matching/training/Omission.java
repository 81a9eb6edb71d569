package org.talentchain.matching.training;

/**
 * Something of a city that could not be planned with.
 *
 * @param what its id: of a template, a class, a provider or a candidate
 * @param reason why
 */
public record Omission(String what, Reason reason) {

  /** Why something could not be planned with. */
  public enum Reason {
    /** A template states neither days nor hours. */
    DURATION_UNKNOWN,
    /** A template states no cost, and there is a budget to keep. */
    COST_UNKNOWN,
    /** No school or base gives the template. */
    NO_PROVIDER,
    /** An announced class does not say when it begins and ends. */
    DATES_UNKNOWN,
    /** A promise names a candidate, a class or an opening that is not there any more. */
    PROMISE_GONE
  }
}
