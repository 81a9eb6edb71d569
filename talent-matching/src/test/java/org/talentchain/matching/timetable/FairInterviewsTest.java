package org.talentchain.matching.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.allocation.Invitation;
import org.talentchain.matching.allocation.PositionPlan;
import org.talentchain.matching.allocation.QuotaReport;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Rating;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;

class FairInterviewsTest {

  private static final PositionId FIRST = new PositionId("P1");
  private static final PositionId SECOND = new PositionId("P2");

  private static final FairInterviews INTERVIEWS =
      new FairInterviews(
          List.of(Position.of("P1", "E1", "焊工"), Position.of("P2", "E2", "会计")),
          position -> position.equals(FIRST) ? 30 : 15);

  private static final FairPlan PLAN =
      new FairPlan(
          List.of(
              new PositionPlan(
                  FIRST, 2, 0, List.of(invited(FIRST, "C1", 1), invited(FIRST, "C2", 2)), List.of(), null),
              new PositionPlan(
                  SECOND, 1, 0, List.of(invited(SECOND, "C3", 1)), List.of(invited(SECOND, "C1", 1)), null)),
          List.of(),
          0,
          0,
          QuotaReport.NONE,
          false);

  private static Invitation invited(PositionId position, String candidate, int rank) {
    Rating rating = new Rating(0, 1);
    return new Invitation(position, new CandidateId(candidate), rank, rating, rating, 0, GateOutcome.PASS);
  }

  @Test
  void firstOfEachPositionComesAheadOfTheSecondOfAny() {
    assertThat(INTERVIEWS.invited(PLAN))
        .containsExactly(
            RandomFair.interview("C1", "P1", "E1", 30),
            RandomFair.interview("C3", "P2", "E2", 15),
            RandomFair.interview("C2", "P1", "E1", 30));
  }

  @Test
  void reservesComeAfterThoseInvited() {
    assertThat(INTERVIEWS.invitedAndReserves(PLAN))
        .startsWith(INTERVIEWS.invited(PLAN).toArray(Interview[]::new))
        .endsWith(RandomFair.interview("C1", "P2", "E2", 15))
        .hasSize(4);
  }
}
