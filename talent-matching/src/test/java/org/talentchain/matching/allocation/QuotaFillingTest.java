package org.talentchain.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotaFillingTest {

  /** Each position has to take somebody; the last can only if all others take the next candidate instead. */
  private static QuotaFilling chain(int positions, int mostMoves) {
    List<Reach.Row> rows = new ArrayList<>();
    List<Quota> quotas = new ArrayList<>();
    int[] seats = new int[positions];
    for (int position = 0; position < positions; position++) {
      int first = positions - 1 - position;
      int[] within = position == positions - 1 ? new int[] {1} : new int[] {first, first + 1};
      rows.add(new Reach.Row(within, new int[within.length], new int[within.length]));
      quotas.add(new Quota(List.of(position), 0, 1, Quota.UNLIMITED));
      seats[position] = 1;
    }
    BitSet everybody = new BitSet();
    everybody.set(0, positions + 1);
    Reach reach = new Reach(rows, positions + 1);
    Quotas all = new Quotas(quotas, List.of(everybody), positions + 1, positions);
    return new QuotaFilling(reach, seats, all, null, mostMoves);
  }

  @Test
  void manyMoveOneAfterTheOtherForAPlace() {
    assertThat(chain(200, 1_000).fill(new int[0], new int[0]).pairs()).hasSize(200);
  }

  @Test
  void whereMoreWouldHaveToMoveThanCanBeTriedThatIsSaid() {
    QuotaFilling.Result result = chain(200, 50).fill(new int[0], new int[0]);

    assertThat(result.pairs()).isNull();
    assertThat(result.isCertain()).isFalse();
  }

  @Test
  void tooLongAChainIsNoEndOfTheStack() {
    QuotaFilling.Result result = chain(20_000, 1_500).fill(new int[0], new int[0]);

    assertThat(result.isCertain()).isFalse();
  }
}
