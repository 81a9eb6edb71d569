package org.talentchain.matching.training.match;

import org.talentchain.matching.city.Learning;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.Column;
import org.talentchain.matching.score.Found;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Position;
import org.talentchain.model.TrainingClass;

/**
 * A class ready to be matched.
 *
 * @param taught the class
 * @param learning what it makes of people
 * @param gives what a graduate has from it alone
 * @param asking a vacancy that asks for what the class asks of its students: only the gates count
 */
public record ClassCard(TrainingClass taught, Learning learning, CandidateFeatures gives, Vacancy asking) {

  /** True when what is taught counts for anything a position asks for. */
  boolean helps(Scorecard card) {
    return helps(gives, card);
  }

  /** True when something taught counts for anything a position asks for, or speaks for or against a must-have. */
  public static boolean helps(CandidateFeatures gives, Scorecard card) {
    for (int item = 0; item < card.items().size(); item++) {
      Found found = card.found(item, gives);
      if (found.value() > 0 || found.evidence().ordinal() > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether it ends by the day a position starts. */
  GateOutcome inTime(Position position) {
    PartialDate start = position.start();
    PartialDate end = taught.end();
    if (start == null) {
      return GateOutcome.PASS;
    }
    return end == null ? GateOutcome.UNKNOWN : notAfter(end, start);
  }

  /**
   * Whether somebody is free by its first day.
   *
   * @param available the {@link Column#AVAILABLE} of them; who states no day can come at once
   */
  GateOutcome isFree(int available) {
    PartialDate start = taught.start();
    if (available == 0) {
      return GateOutcome.PASS;
    }
    if (start == null) {
      return GateOutcome.UNKNOWN;
    }
    // A column holds the day's number plus one.
    return available - 1 > start.lastDay().toEpochDay() ? GateOutcome.FAIL : GateOutcome.PASS;
  }

  /** What is known only to the month or year is taken at its latest. */
  private static GateOutcome notAfter(PartialDate one, PartialDate other) {
    return one.lastDay().isAfter(other.lastDay()) ? GateOutcome.FAIL : GateOutcome.PASS;
  }
}
