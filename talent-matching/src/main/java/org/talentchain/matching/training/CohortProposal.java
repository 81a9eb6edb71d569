package org.talentchain.matching.training;

import java.util.List;
import org.talentchain.model.TrainingClass;

/**
 * Whom to invite to a class (招生建议). First those for whom places can be kept, so that as many positions as
 * possible are filled and their mutual ratings are as high as possible together; then whoever else gains a
 * position.
 *
 * @param taught the class
 * @param invited no more than it has seats
 * @param reserves who comes next
 * @param admitted how many candidates can join, met or to be verified
 * @param gaining how many of these gain a position
 * @param places headcount within reach of at least one of them, in time
 */
public record CohortProposal(
    TrainingClass taught,
    List<Learner> invited,
    List<Learner> reserves,
    int admitted,
    int gaining,
    int places) {

  public CohortProposal {
    invited = List.copyOf(invited);
    reserves = List.copyOf(reserves);
  }
}
