package org.talentchain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.talentchain.model.Finding;

/** Input never vanishes. */
class RowCountsTest {

  @Property(tries = 100)
  void everyRowEndsOnceAndARejectedOneSaysWhy(@ForAll("rows") List<List<String>> rows)
      throws IOException {
    RosterReading reading = read(rows);
    RowCounts counts = reading.tables().get(0).rows();

    long filled =
        rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).count();
    assertThat(counts.read()).isEqualTo((int) filled);
    assertThat(counts.accepted() + counts.acceptedWithFindings())
        .isEqualTo(reading.city().candidates().size());
    long rowsWithFindings =
        reading.findings().stream()
            .map(Finding::source)
            .map(source -> source.row())
            .filter(row -> row > 1)
            .distinct()
            .count();
    assertThat(rowsWithFindings).isEqualTo(counts.acceptedWithFindings() + counts.rejected());
    assertThat(reading.city().candidates()).extracting(one -> one.id()).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> cell =
        Arbitraries.of(
            "",
            "张三",
            "李四",
            "C1",
            "本科",
            "13月",
            "2026-06",
            "面议",
            "8-12k",
            "PLC编程、焊接",
            "无",
            "#N/A",
            "=1+1",
            "　");
    return cell.list().ofSize(6).list().ofMaxSize(8);
  }

  private static RosterReading read(List<List<String>> rows) throws IOException {
    String body = rows.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n"));
    Path file = Files.createTempFile("rows", ".csv");
    try {
      Files.writeString(file, "编号,姓名,学历,毕业时间,技能,期望薪资\n" + body);
      return RosterReader.with(ReadOptions.standard()).read(List.of(file));
    } finally {
      Files.delete(file);
    }
  }
}
