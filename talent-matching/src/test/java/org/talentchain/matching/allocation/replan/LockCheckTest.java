package org.talentchain.matching.allocation.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/** Position A takes one, B two, C has been closed; somebody called G fails the gate of B, and Z has gone. */
class LockCheckTest {

  private static LockCheck.Outcome check(FairChange.Lock... locks) {
    Map<String, Integer> seats = Map.of("A", 1, "B", 2);
    return new LockCheck(
            candidate -> candidate.value().equals("Z"),
            position -> seats.getOrDefault(position.value(), 0),
            lock -> lock.candidate().value().equals("R"),
            lock -> lock.candidate().value().equals("G") && lock.position().value().equals("B"))
        .check(List.of(locks));
  }

  private static FairChange.Lock signed(String candidate, String position) {
    return new FairChange.Lock(new CandidateId(candidate), new PositionId(position), true);
  }

  private static FairChange.Lock invited(String candidate, String position) {
    return new FairChange.Lock(new CandidateId(candidate), new PositionId(position), false);
  }

  @Test
  void promisesThatGoTogetherAreKept() {
    LockCheck.Outcome outcome = check(signed("1", "A"), invited("2", "B"), invited("3", "B"), signed("2", "B"));

    assertThat(outcome.conflicts()).isEmpty();
    assertThat(outcome.kept()).containsExactly(signed("1", "A"), invited("3", "B"), signed("2", "B"));
  }

  @Test
  void signedForTwoPositionsIsAContradictionOfTwo() {
    LockCheck.Outcome outcome = check(signed("1", "A"), invited("1", "B"));

    assertThat(outcome.conflicts())
        .containsExactly(
            new LockConflict(
                LockConflict.Kind.TWO_POSITIONS, List.of(signed("1", "A"), invited("1", "B")), 0));
    assertThat(outcome.kept()).containsExactly(signed("1", "A"));
  }

  @Test
  void morePromisesThanSeatsNameOneMoreThanThereIsRoomFor() {
    LockCheck.Outcome outcome =
        check(signed("1", "B"), invited("2", "B"), signed("3", "B"), signed("4", "B"));

    assertThat(outcome.conflicts().get(0).kind()).isEqualTo(LockConflict.Kind.TOO_MANY);
    assertThat(outcome.conflicts().get(0).locks()).hasSize(3);
    assertThat(outcome.conflicts().get(0).seats()).isEqualTo(2);
    assertThat(outcome.kept()).containsExactly(signed("1", "B"), signed("3", "B"));
  }

  @Test
  void smallContradictionsComeFirst() {
    LockCheck.Outcome outcome =
        check(
            signed("1", "B"),
            signed("2", "B"),
            signed("3", "B"),
            signed("4", "A"),
            signed("4", "B"),
            signed("G", "B"),
            signed("Z", "A"),
            signed("R", "A"),
            signed("5", "C"));

    assertThat(outcome.conflicts().stream().map(LockConflict::kind))
        .containsExactly(
            LockConflict.Kind.GATE_FAILED,
            LockConflict.Kind.CANDIDATE_GONE,
            LockConflict.Kind.REFUSED,
            LockConflict.Kind.POSITION_GONE,
            LockConflict.Kind.TWO_POSITIONS,
            LockConflict.Kind.TOO_MANY);
    assertThat(outcome.kept()).containsExactly(signed("1", "B"), signed("2", "B"), signed("4", "A"));
  }
}
