package org.talentchain.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SheetNamesTest {

  @Property(tries = 300)
  void anyTextsBecomeSafeAndUniqueNames(@ForAll List<String> wanted) {
    SheetNames names = new SheetNames();
    Set<String> seen = new HashSet<>();
    for (String text : wanted) {
      String name = names.next(text);
      assertThat(name).isNotBlank().hasSizeLessThanOrEqualTo(31).doesNotContainPattern("[\\[\\]:*?/\\\\]");
      assertThat(name).doesNotStartWith("'").doesNotEndWith("'");
      assertThat(seen.add(name.toLowerCase(Locale.ROOT))).isTrue();
    }
  }

  @Test
  void aNameTakenBeforeGetsANumber() {
    SheetNames names = new SheetNames();
    assertThat(List.of(names.next("A1 华为"), names.next("a1 华为"), names.next("A1/华为")))
        .containsExactly("A1 华为", "a1 华为 (2)", "A1 华为 (3)");
  }
}
