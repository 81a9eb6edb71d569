package org.talentchain.matching.training;

import java.util.List;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.model.TrainingClass;

/**
 * A class that brings people to a position.
 *
 * @param taught the class
 * @param inTime whether it ends by the day the position starts
 * @param gaining how many who can join come within reach of the position by it
 * @param best the best of them by mutual rating, best first
 */
public record Feeder(TrainingClass taught, GateOutcome inTime, int gaining, List<Lift> best) {

  public Feeder {
    best = List.copyOf(best);
  }
}
