package org.talentchain.matching.allocation;

import java.util.List;

/**
 * Quotas that cannot all be kept. The set is minimal: without any one of them the others can.
 *
 * @param reason what is short
 * @param quotas their numbers, ascending; never empty
 * @param needed how many people they ask for together
 * @param available how many there are: places, people within reach, or as many as an upper bound allows
 * @param isCertain false when not all ways could be tried
 */
public record QuotaConflict(
    Reason reason, List<Integer> quotas, int needed, int available, boolean isCertain) {

  public QuotaConflict {
    quotas = List.copyOf(quotas);
  }

  /** The one listed last. */
  public int last() {
    return quotas.get(quotas.size() - 1);
  }

  /** The same of quotas that have other numbers elsewhere. */
  QuotaConflict renumbered(List<Integer> numbers) {
    return new QuotaConflict(
        reason, quotas.stream().map(numbers::get).toList(), needed, available, isCertain);
  }

  /** What is short. */
  public enum Reason {
    /** More people are asked for than are within reach. */
    PEOPLE,
    /** More people are asked for than there are places. */
    PLACES,
    /** More people are asked for than an upper bound allows. */
    UPPER_BOUND,
    /**
     * What has been promised stands against it: more people than an upper bound allows, or places and people that
     * a lower bound would need (then both numbers are 0).
     */
    PROMISES,
    /** Each can be kept alone, but not all together. */
    TOGETHER
  }
}
