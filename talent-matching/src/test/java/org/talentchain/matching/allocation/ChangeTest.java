package org.talentchain.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.talentchain.model.PositionId;

class ChangeTest {

  private static final PositionId POSITION = new PositionId("P1");

  private static Change lower(int to, int filled) {
    return Change.ofNumber(Change.Kind.LOWER_CUT_OFF, POSITION, 5_000, to, 1).with(new Effect(filled, 0));
  }

  @Test
  void aSmallerStepComesBeforeOneThatFillsMore() {
    Change little = lower(4_800, 1);
    Change more = lower(4_000, 1);
    Change most = lower(3_500, 3);
    Change relax = Change.of(Change.Kind.RELAX_REQUIREMENT, null, POSITION, 1).with(new Effect(1, 0));
    assertThat(Stream.of(most, more, relax, little).sorted(Change.SMALLEST_FIRST))
        .containsExactly(little, relax, more, most);
  }
}
