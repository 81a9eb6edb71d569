package org.talentchain.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

  @Test
  void numbersCountAsNumbers() {
    assertThat(List.of("A10", "B1", "A2", "A", "A02").stream().sorted(NaturalOrder.ASCENDING))
        .containsExactly("A", "A02", "A2", "A10", "B1");
  }

  @Property(tries = 300)
  void orderIsAntisymmetricAndTransitive(
      @ForAll @Chars({'A', '0', '1', '2', '-'}) String a,
      @ForAll @Chars({'A', '0', '1', '2', '-'}) String b,
      @ForAll @Chars({'A', '0', '1', '2', '-'}) String c) {
    NaturalOrder order = NaturalOrder.ASCENDING;
    assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
    if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
      assertThat(order.compare(a, c)).isLessThanOrEqualTo(0);
    }
  }
}
