package org.talentchain.roster.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CsvOutTest {

  private static final List<CsvColumn> COLUMNS =
      List.of(CsvColumn.text("姓名"), CsvColumn.number("分差"));

  // Case 28.
  @Test
  void startsWithAByteOrderMarkAndEndsLinesWithCrLf() throws IOException {
    assertThat(csv(Arrays.asList("张三", null))).isEqualTo("\uFEFF姓名,分差\r\n张三,\r\n");
  }

  // Case 55.
  @Test
  void textNeverRunsAsAFormula() throws IOException {
    assertThat(csv(List.of("=HYPERLINK(\"http://x.invalid\",\"点我\")", "1")))
        .endsWith("\"'=HYPERLINK(\"\"http://x.invalid\"\",\"\"点我\"\")\",1\r\n");
    assertThat(csv(List.of("@SUM(1)", "1"))).endsWith("'@SUM(1),1\r\n");
    assertThat(csv(List.of("-2+3", "1"))).endsWith("'-2+3,1\r\n");
    assertThat(csv(List.of("+86-138-0013-8000", "1"))).endsWith("'+86-138-0013-8000,1\r\n");
    assertThat(csv(List.of("\t=1", "1"))).endsWith("'\t=1,1\r\n");
  }

  @Test
  void numbersStayAsTheyAreButNothingElsePassesForOne() throws IOException {
    assertThat(csv(List.of("张三", "-12.5"))).endsWith("张三,-12.5\r\n");
    assertThat(csv(List.of("张三", "-1+cmd"))).endsWith("张三,'-1+cmd\r\n");
  }

  @Test
  void refusesARowOfAnotherWidth() {
    assertThatThrownBy(() -> csv(List.of("张三"))).hasMessage("1 cells do not fill 2 columns");
  }

  @Property
  void guardingIsUndoneExactly(
      @ForAll @StringLength(max = 6) @CharRange(from = '!', to = '@') String text) {
    assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(text))).isEqualTo(text);
    assertThat(FormulaGuard.guarded(text)).doesNotMatch("[=+\\-@].*");
  }

  private static String csv(List<String> row) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvOut out = CsvOut.to(bytes, COLUMNS)) {
      out.row(row);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
