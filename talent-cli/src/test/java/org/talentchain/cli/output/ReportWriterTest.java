package org.talentchain.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentchain.cli.text.Wording;

class ReportWriterTest {

  private static final Wording CHINESE = Wording.in(Locale.CHINESE);
  private static final ReportWriter WRITER = new ReportWriter(CHINESE);

  @TempDir Path folder;

  private static Report fair() {
    return new FairReport(CHINESE, true).of(SampleFair.fair());
  }

  private static Report reading(boolean withColumns, int most) {
    return new ReadingReport(CHINESE).of(SampleFair.reading(), withColumns, most, SampleFair.day());
  }

  private static List<List<String>> csv(Path file) throws IOException {
    String text = Files.readString(file).substring(1);
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
      return reader.stream().map(CsvRecord::getFields).toList();
    }
  }

  /** Case 28. */
  @Test
  void csvIsWhatASpreadsheetProgramOpensWithoutAsking() throws IOException {
    WRITER.save(fair(), Format.CSV, folder.resolve("csv"));
    byte[] bytes = Files.readAllBytes(folder.resolve("csv/unfilled.csv"));
    assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("\r\n").doesNotContainPattern("[^\r]\n");
  }

  @Test
  void csvHasAFileForEachKindOfTable() throws IOException {
    WRITER.save(fair(), Format.CSV, folder);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "overview.csv",
              "enterprises.csv",
              "files.csv",
              "positions.csv",
              "invitations.csv",
              "candidates.csv",
              "unfilled.csv",
              "unmatched.csv",
              "findings.csv");
    }
  }

  /** Case 55. */
  @Test
  void csvTextThatReadsAsAFormulaIsNeutralised() throws IOException {
    WRITER.save(fair(), Format.CSV, folder);
    List<List<String>> candidates = csv(folder.resolve("candidates.csv"));
    assertThat(candidates.get(2))
        .contains("'=HYPERLINK(\"http://x.invalid\",\"点我\")", "'-2+3 班检验员", "65.00%");
  }

  @Test
  void csvNamesTheEnterpriseOfEveryInvitation() throws IOException {
    WRITER.save(fair(), Format.CSV, folder);
    assertThat(csv(folder.resolve("invitations.csv")))
        .extracting(row -> row.get(1))
        .containsExactly("单位", "蓝湾核电检修有限公司", "蓝湾核电检修有限公司", "东方航天港发射服务有限公司");
  }

  @Test
  void jsonLinesAreTypedAndNamedInEnglishWhateverTheLanguage() throws IOException {
    StringWriter out = new StringWriter();
    WRITER.print(fair(), Format.JSONL, new PrintWriter(out));
    ObjectMapper mapper = new ObjectMapper();
    List<String> lines = out.toString().lines().toList();
    JsonNode invitation = null;
    for (String line : lines) {
      JsonNode node = mapper.readTree(line);
      if (node.get("kind").asText().equals("invitations") && node.get("candidateId").asText().equals("C1")) {
        invitation = node;
      }
    }
    assertThat(invitation).isNotNull();
    assertThat(invitation.get("fit").decimalValue()).isEqualByComparingTo("0.8");
    assertThat(invitation.get("rank").isInt()).isTrue();
    assertThat(invitation.get("preference").isNull()).isTrue();
    assertThat(invitation.get("missing").get(0).asText()).isEqualTo("高级工及以上技能等级");
  }

  @Test
  void textColumnsAlignByDisplayWidth() {
    StringWriter out = new StringWriter();
    WRITER.print(reading(true, 2), Format.TEXT, new PrintWriter(out));
    List<String> lines = out.toString().lines().toList();
    String header = lines.stream().filter(line -> line.startsWith("文件  ")).findFirst().orElseThrow();
    String row = lines.stream().filter(line -> line.startsWith("岗位.csv")).findFirst().orElseThrow();
    assertThat(DisplayWidth.of(row.substring(0, row.indexOf('3'))))
        .isEqualTo(DisplayWidth.of(header.substring(0, header.indexOf("读取行数"))));
  }

  @Test
  void gravestFindingsComeFirstWhenNotAllAreShown() {
    StringWriter out = new StringWriter();
    WRITER.print(reading(false, 1), Format.TEXT, new PrintWriter(out));
    assertThat(out.toString()).contains("导入提示 3 条，以下先列最要紧的 1 条", "需更正").doesNotContain("请核对");
  }

  @Test
  void nothingHalfWrittenIsLeftWhenTheTargetCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertThatThrownBy(() -> WRITER.save(fair(), Format.XLSX, file.resolve("fair.xlsx")))
        .isInstanceOf(IOException.class);
    assertThat(file).hasContent("mine");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
