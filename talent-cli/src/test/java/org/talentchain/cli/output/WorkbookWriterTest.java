package org.talentchain.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.talentchain.cli.text.Wording;

class WorkbookWriterTest {

  private static final Wording CHINESE = Wording.in(Locale.CHINESE);

  private static byte[] workbook(boolean showPii) {
    return workbook(new FairReport(CHINESE, showPii).of(SampleFair.fair()));
  }

  private static byte[] workbook(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new WorkbookWriter(CHINESE).write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<List<String>> sheet(byte[] workbook, String name) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      Sheet sheet = book.findSheet(name).orElseThrow();
      return sheet.read().stream().map(WorkbookWriterTest::texts).toList();
    }
  }

  private static List<String> texts(Row row) {
    return row.stream().filter(Objects::nonNull).map(Cell::getText).toList();
  }

  @Test
  void sheetsStandInBoothOrderBetweenOverviewAndTheRest() throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook(false)))) {
      assertThat(book.getSheets().map(Sheet::getName))
          .containsExactly(
              "概览", "A2 蓝湾核电检修有限公司", "A10 东方航天港发射服务有限公司", "候选人", "未招满岗位", "未匹配候选人", "导入提示");
    }
  }

  @Test
  void sameReportGivesTheSameBytes() throws InterruptedException {
    byte[] first = workbook(false);
    Thread.sleep(5);
    assertThat(workbook(false)).isEqualTo(first);
  }

  @Test
  void creationDateIsTheDayTheReportHoldsFor() throws IOException {
    assertThat(entry(workbook(false), "docProps/core.xml")).contains(">2026-11-25T00:00:00Z<");
  }

  private static String entry(byte[] zip, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no entry " + name);
  }

  @Test
  void namesAndPhonesAreMaskedUnlessAskedFor() throws IOException {
    assertThat(sheet(workbook(false), "候选人").toString())
        .contains("李*", "138****8000")
        .doesNotContain("13800138000");
    assertThat(sheet(workbook(true), "候选人").toString()).contains("13800138000");
  }

  /** Cases 39 and 55. */
  @Test
  void rareCharactersStayWholeAndFormulasStayText() throws IOException {
    byte[] workbook = workbook(true);
    assertThat(sheet(workbook, "候选人").toString()).contains("李\uD862\uDF0F");
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      List<Cell> cells =
          book.findSheet("候选人").orElseThrow().read().stream()
              .flatMap(Row::stream)
              .filter(Objects::nonNull)
              .filter(cell -> cell.getText().startsWith("=HYPERLINK"))
              .toList();
      assertThat(cells).singleElement().extracting(Cell::getType).isEqualTo(CellType.STRING);
    }
  }

  /** Case 59. */
  @Test
  void positionsNobodyMayFillAreListedWithTheirReason() throws IOException {
    assertThat(sheet(workbook(false), "未招满岗位"))
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains("核级焊工", "匹配度够的人里有 2 名不符合硬性条件")
                    .anyMatch(cell -> cell.startsWith("把“民用核安全设备焊接人员资格证”由必备改为优先")));
  }

  /** Case 46. */
  @Test
  void candidateWithoutDataHasNoRatingAndIsSaidToHaveNone() throws IOException {
    assertThat(sheet(workbook(false), "未匹配候选人"))
        .anySatisfy(row -> assertThat(row).contains("C3", "资料不全，没有可供评估的学历、专业、技能、证书或经历"));
    assertThat(sheet(workbook(false), "候选人"))
        .filteredOn(row -> row.contains("C3"))
        .allSatisfy(row -> assertThat(row).doesNotContain("0", "0.0"));
  }

  /** Case 63. */
  @Test
  void whyAndWhatIsMissingStandBesideTheFit() throws IOException {
    assertThat(sheet(workbook(false), "A10 东方航天港发射服务有限公司"))
        .anySatisfy(row -> assertThat(row).contains("C1", "0.8", "技能：西门子PLC", "高级工及以上技能等级"));
  }

  @Test
  void reservesFollowTheInvited() throws IOException {
    List<String> lists =
        sheet(workbook(false), "A2 蓝湾核电检修有限公司").stream()
            .filter(row -> row.contains("拟邀约") || row.contains("备选"))
            .filter(row -> row.contains("C1") || row.contains("C2"))
            .map(row -> row.contains("拟邀约") ? "invited" : "reserve")
            .toList();
    assertThat(lists).containsExactly("invited", "reserve");
  }

  @Test
  void overlongTextIsCutToWhatACellHolds() throws IOException {
    Table table =
        new Table(
            "long",
            "",
            List.of(Column.of("text", "文字", Column.Type.PROSE)),
            List.of(org.talentchain.cli.output.Row.of("长".repeat(40_000))));
    var sheet = new org.talentchain.cli.output.Sheet("s", "s", List.of(), List.of(table));
    Report report = new Report("t", SampleFair.day(), List.of(sheet));
    assertThat(sheet(workbook(report), "s").get(2).get(0)).hasSize(32_767).endsWith("…");
  }
}
