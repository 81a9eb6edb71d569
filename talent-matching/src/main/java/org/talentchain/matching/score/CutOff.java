package org.talentchain.matching.score;

/**
 * Below it nobody is listed: thin beats padded.
 *
 * @param tenThousandths the least fit
 * @param leastPoints the same in points of the scorecard
 * @param needsSubstance true when circumstances alone do not do, however many
 */
public record CutOff(int tenThousandths, int leastPoints, boolean needsSubstance) {

  /** In a request: each position's own, in place of a least fit in ten-thousandths. */
  public static final int SUGGESTED = -1;

  /** A least fit someone asks for. */
  public static CutOff at(Scorecard card, int tenThousandths) {
    return new CutOff(tenThousandths, Rating.leastPoints(card.weight(), tenThousandths), false);
  }

  /** The one the scorecard suggests. */
  public static CutOff suggested(Scorecard card) {
    int suggested = card.suggestedCutOff();
    return new CutOff(suggested, Rating.leastPoints(card.weight(), suggested), true);
  }

  /** Another least fit that asks for substance as this one does. */
  public CutOff movedTo(Scorecard card, int tenThousandths) {
    return new CutOff(tenThousandths, Rating.leastPoints(card.weight(), tenThousandths), needsSubstance);
  }

  public boolean isReachedBy(Tally tally) {
    return isReachedBy(tally.points(), tally.hasSubstance());
  }

  /**
   * @param hasSubstance true when something counts that a candidate can do, not only circumstances
   */
  public boolean isReachedBy(int points, boolean hasSubstance) {
    return points >= leastPoints && (!needsSubstance || hasSubstance);
  }
}
