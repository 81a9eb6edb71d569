package org.talentchain.matching.allocation.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MarksTest {

  @Property(tries = 300)
  void marksAreThoseSetAndNotTakenBack(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int rows) {
    Random random = new Random(seed);
    int[] starts = new int[rows + 1];
    int[] rowOf = new int[rows * 200];
    for (int row = 0; row < rows; row++) {
      starts[row + 1] = starts[row] + (random.nextBoolean() ? random.nextInt(4) * 64 : random.nextInt(140));
      Arrays.fill(rowOf, starts[row], starts[row + 1], row);
    }
    Marks marks = new Marks(starts);
    BitSet plain = new BitSet();
    for (int step = 0; step < 200 && starts[rows] > 0; step++) {
      int entry = random.nextInt(starts[rows]);
      boolean marked = random.nextInt(3) > 0;
      marks.set(rowOf[entry], entry, marked);
      plain.set(entry, marked);
    }
    for (int row = 0; row < rows; row++) {
      assertThat(marks.first(row)).isEqualTo(next(plain, starts[row], starts[row + 1]));
      for (int entry = starts[row]; entry < starts[row + 1]; entry++) {
        assertThat(marks.has(row, entry)).isEqualTo(plain.get(entry));
        assertThat(marks.from(row, entry)).isEqualTo(next(plain, entry, starts[row + 1]));
        assertThat(marks.after(row, entry)).isEqualTo(next(plain, entry + 1, starts[row + 1]));
      }
      assertThat(marks.from(row, starts[row + 1])).isEqualTo(-1);
    }
    marks.clear();
    for (int row = 0; row < rows; row++) {
      assertThat(marks.first(row)).isEqualTo(-1);
    }
  }

  private static int next(BitSet plain, int from, int end) {
    int found = plain.nextSetBit(from);
    return found < end ? found : -1;
  }
}
