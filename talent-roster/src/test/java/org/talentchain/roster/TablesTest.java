package org.talentchain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.model.Candidate;
import org.talentchain.model.Education;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Position;
import org.talentchain.model.Salary;
import org.talentchain.model.SkillClaim;

class TablesTest {

  @TempDir Path folder;

  // Case 15.
  @Test
  void findsTheHeaderBeneathATitleAndABlankRow() {
    RosterReading reading =
        xlsx(
            sheet -> {
              sheet.value(0, 0, "2026届毕业生就业意向登记表");
              sheet.range(0, 0, 0, 2).merge();
              row(sheet, 2, "姓名", "学历", "专业");
              row(sheet, 3, "张三", "本科", "自动化");
            });

    assertThat(reading.tables()).extracting(TableReport::headerRow).containsExactly(3);
    assertThat(only(reading).profile().educations())
        .extracting(Education::major)
        .containsExactly("自动化");
  }

  // Case 15.
  @Test
  void aStatedHeaderRowWins() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "姓名,学历\n姓名,专业\n张三,自动化\n");

    RosterReading reading =
        RosterReader.with(ReadOptions.standard().headerRow(1)).read(List.of(file));

    assertThat(reading.tables().get(0).headerRow()).isEqualTo(1);
    assertThat(reading.city().candidates()).hasSize(2);
  }

  // Case 16.
  @ParameterizedTest
  @CsvSource({
    "姓　名,candidate.name,",
    "'联系\n电话',candidate.phone,",
    "'学历 ',candidate.education,",
    "期望薪资(元/月),candidate.wish.salary,元/月",
    "期望薪资（Ｋ）,candidate.wish.salary,k",
    "性别（必填）,candidate.gender,",
    "*专业：,candidate.major,"
  })
  void matchesHeadersHoweverTheyAreSpelled(String header, String field, String unit) {
    RosterReading reading =
        xlsx(
            sheet -> {
              row(sheet, 0, "姓名", "学历", "专业", header);
              row(sheet, 1, "张三", "本科", "自动化", "8");
            });

    assertThat(reading.tables().get(0).columns().get(3))
        .extracting(ColumnReport::field, ColumnReport::unit)
        .containsExactly(field, unit);
  }

  // Case 17.
  @Test
  void mergesRepeatedColumnsAndReportsWhatIsNotUsed() throws IOException {
    RosterReading reading = csv("姓名,技能,技能,,备注\n张三,PLC编程,电气维修,x,y\n");

    assertThat(only(reading).profile().skills())
        .extracting(SkillClaim::phrase)
        .containsExactly("PLC编程", "电气维修");
    assertThat(reading.findings())
        .extracting(Finding::kind)
        .containsExactly(
            FindingKind.COLUMN_REPEATED, FindingKind.COLUMN_UNNAMED, FindingKind.COLUMN_UNKNOWN);
  }

  // Case 18.
  @Test
  void blankCellsKeepTheLaterOnesInPlace() throws IOException {
    RosterReading reading = csv("姓名,电话,学历,期望薪资\n张三,,本科,8k\n");

    assertThat(only(reading).profile().wish().salary()).isEqualTo(Salary.monthly(8000, 8000));
    assertThat(only(reading).identity().phone()).isNull();
  }

  // Case 19.
  @Test
  void rowsAreNumberedAsTheSpreadsheetNumbersThem() {
    RosterReading reading =
        xlsx(
            sheet -> {
              row(sheet, 0, "姓名", "学历", "毕业时间");
              row(sheet, 3, "张三", "本科", "2026-06");
              row(sheet, 5, "李四", "本科", "2019年13月");
            });

    assertThat(reading.findings())
        .extracting(
            Finding::kind, finding -> finding.source().row(), finding -> finding.source().column())
        .containsExactly(tuple(FindingKind.DATE_IMPOSSIBLE, 6, "毕业时间"));
  }

  // Cases 11 and 12.
  @Test
  void numbersReadAsTheirDigitsAndLostDigitsAreNeverRepaired() {
    RosterReading reading =
        xlsx(
            sheet -> {
              row(sheet, 0, "姓名", "电话", "身份证号");
              sheet.value(1, 0, "张三");
              sheet.value(1, 1, 13800138000L);
              sheet.value(1, 2, new BigDecimal("330101199903078888"));
            });

    assertThat(only(reading).identity().phone()).isEqualTo("13800138000");
    assertThat(only(reading).identity().idNumber()).isNull();
    assertThat(reading.findings())
        .filteredOn(finding -> finding.kind() == FindingKind.NUMBER_TOO_LONG)
        .extracting(
            finding -> finding.source().row(), finding -> finding.source().column(), Finding::value)
        .containsExactly(tuple(2, "身份证号", "330***************"));
  }

  // Case 9.
  @Test
  void datesAreDatesWhateverTheirFormat() {
    RosterReading reading =
        xlsx(
            sheet -> {
              row(sheet, 0, "姓名", "学历", "毕业时间");
              row(sheet, 1, "张三", "本科");
              sheet.value(1, 2, 46203);
              sheet.style(1, 2).format("yyyy\"年\"m\"月\"").set();
            });

    assertThat(only(reading).profile().educations().get(0).graduation())
        .isEqualTo(PartialDate.of(2026, 6, 30));
  }

  // Case 9: a format that has a number and no text.
  @Test
  void theDateFormatsOfChineseSpreadsheetsAreDates() throws IOException {
    Path file = folder.resolve("名单.xlsx");
    write(
        file,
        sheet -> {
          row(sheet, 0, "姓名", "学历", "毕业时间");
          row(sheet, 1, "张三", "本科");
          sheet.value(1, 2, 46203);
          sheet.style(1, 2).format("yyyy\"年\"m\"月\"").set();
        });
    replace(file, "xl/styles.xml", "numFmtId=\"165\"", "numFmtId=\"57\"");

    assertThat(only(read(file)).profile().educations().get(0).graduation())
        .isEqualTo(PartialDate.of(2026, 6, 30));
  }

  // Case 14.
  @Test
  void aMergedEmployerCountsForEachOfItsRowsAndABlankOneForNone() {
    RosterReading reading =
        xlsx(
            sheet -> {
              row(sheet, 0, "单位名称", "岗位名称", "招聘人数");
              row(sheet, 1, "甲公司", "焊工", "2");
              row(sheet, 2, null, "钳工", "1");
              row(sheet, 3, null, "电工", "1");
              sheet.range(1, 0, 2, 0).merge();
            });

    assertThat(reading.city().positions())
        .extracting(Position::title, position -> position.employer().value())
        .containsExactly(tuple("焊工", "甲公司"), tuple("钳工", "甲公司"));
    assertThat(reading.tables().get(0).rows()).isEqualTo(new RowCounts(3, 1, 1, 1));
  }

  // Case 20.
  @Test
  void formulasCountByTheirResult() throws IOException {
    Path file = folder.resolve("名单.xlsx");
    write(file, TablesTest::aWishAsFormula);
    replace(file, "xl/worksheets/sheet1.xml", "</f>", "</f><v>12000</v>");

    assertThat(only(read(file)).profile().wish().salary())
        .extracting(Salary::min, Salary::max)
        .containsExactly(new BigDecimal(12000), new BigDecimal(12000));
  }

  // Case 20: the library that writes this file stores no result; nothing may be made up for it.
  @Test
  void aFormulaWithoutResultIsSaidSo() {
    RosterReading reading = xlsx(TablesTest::aWishAsFormula);

    assertThat(only(reading).profile().wish().salary()).isNull();
    assertThat(reading.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.CELL_ERROR);
  }

  // Case 21.
  @Test
  void aNumberMayBeAHeader() {
    RosterReading reading =
        xlsx(
            sheet -> {
              row(sheet, 0, "姓名", "学历");
              sheet.value(0, 2, 1);
              row(sheet, 1, "张三", "本科", "x");
            });

    assertThat(reading.findings())
        .extracting(Finding::kind, Finding::value)
        .containsExactly(tuple(FindingKind.COLUMN_UNKNOWN, "1"));
  }

  // Case 23.
  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void findsTheDelimiter(String delimiter) throws IOException {
    RosterReading reading = csv("姓名,学历\n张三,本科\n".replace(",", delimiter));

    assertThat(reading.tables().get(0).delimiter()).isEqualTo(delimiter.charAt(0));
    assertThat(only(reading).identity().name()).isEqualTo("张三");
  }

  // Cases 26 and 27.
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5"})
  void findsTheEncoding(String encoding) throws IOException {
    String text =
        "id,name,skill\n1,Tom,Java\n2,联通,Go\n".replace("联通", encoding.equals("Big5") ? "聯通" : "联通");
    Path file = Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName(encoding)));
    RosterReading reading = RosterReader.with(ReadOptions.standard()).read(List.of(file));

    assertThat(reading.city().candidates())
        .extracting(one -> one.identity().name())
        .contains("Tom");
    if (!encoding.equals("Big5")) {
      assertThat(reading.city().candidates().get(1).identity().name()).isEqualTo("联通");
    }
  }

  // Case 26.
  @Test
  void aByteOrderMarkIsNoPartOfTheFirstHeader() throws IOException {
    RosterReading reading = csv("\uFEFF姓名,学历\n张三,本科\n");

    assertThat(reading.tables().get(0).columns().get(0).header()).isEqualTo("姓名");
    assertThat(reading.tables().get(0).encoding()).isEqualTo("UTF-8 (BOM)");
  }

  // Case 39.
  @Test
  void rareCharactersStayWhole() throws IOException {
    assertThat(only(csv("姓名,学历\n李𨨏,本科\n")).identity().name()).isEqualTo("李𨨏");
  }

  // Case 46.
  @Test
  void aCandidateOfWhomNothingIsKnownIsTakenInAndSaidSo() throws IOException {
    RosterReading reading = csv("编号,姓名,学历,技能\nC1,,,\n");

    assertThat(only(reading).profile().isBlank()).isTrue();
    assertThat(reading.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.ROW_NO_DATA);
  }

  @Test
  void aHeaderMayTakeTwoRows() {
    RosterReading reading =
        xlsx(
            sheet -> {
              row(sheet, 0, "姓名", "期望", null, "学历");
              row(sheet, 1, null, "薪资", "地点", null);
              sheet.range(0, 0, 1, 0).merge();
              sheet.range(0, 1, 0, 2).merge();
              sheet.range(0, 3, 1, 3).merge();
              row(sheet, 2, "张三", "8k", "海阳市", "本科");
            });

    assertThat(reading.tables().get(0).headerRow()).isEqualTo(2);
    assertThat(only(reading).profile().wish().places()).containsExactly("海阳市");
    assertThat(only(reading).profile().wish().salary()).isEqualTo(Salary.monthly(8000, 8000));
  }

  @Test
  void whatOnlyIdentifiesAPersonStaysInTheIdentity() throws IOException {
    RosterReading with = csv("姓名,性别,年龄,民族,户籍,婚姻状况,学历\n张三,男,30,汉族,海阳,已婚,本科\n");
    RosterReading without = csv("姓名,学历\n张三,本科\n");

    assertThat(only(with).profile()).isEqualTo(only(without).profile());
    assertThat(only(with).identity().hukou()).isEqualTo("海阳");
    assertThat(with.findings())
        .extracting(Finding::kind)
        .containsOnly(FindingKind.COLUMN_SENSITIVE);
  }

  @Test
  void aPositionThatLimitsWhoSomeoneIsGetsAFindingAndNoRequirement() throws IOException {
    RosterReading reading = csv("单位名称,岗位名称,性别要求,年龄要求\n甲公司,焊工,男,不限\n");

    assertThat(reading.city().positions().get(0).requirements()).isEmpty();
    assertThat(reading.findings())
        .extracting(Finding::kind)
        .contains(FindingKind.SENSITIVE_LIMIT)
        .doesNotContain(FindingKind.COLUMN_UNKNOWN);
  }

  @Test
  void idsAreKeptDerivedAndMadeUnique() throws IOException {
    RosterReading reading = csv("编号,姓名,学历\nC1,张三,本科\nC1,李四,本科\n,王五,本科\n,王五,大专\nC1,张三,本科\n");

    List<String> ids = reading.city().candidates().stream().map(one -> one.id().value()).toList();
    assertThat(ids).hasSize(4).doesNotHaveDuplicates().startsWith("C1", "C1-2");
    assertThat(ids.get(3)).isEqualTo(ids.get(2) + "-2");
    assertThat(reading.tables().get(0).rows()).isEqualTo(new RowCounts(5, 3, 1, 1));
    assertThat(reading.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.ID_REPEATED, FindingKind.ROW_REPEATED);
  }

  @Test
  void aDerivedIdDoesNotDependOnTheOrderOfRows() throws IOException {
    RosterReading one = csv("姓名,电话,学历\n张三,1,本科\n李四,2,本科\n");
    RosterReading other = csv("姓名,电话,学历,专业\n李四,2,本科,机械\n张三,1,本科,电气\n");

    assertThat(ids(one)).containsExactlyInAnyOrderElementsOf(ids(other));
  }

  @Test
  void aTableOfNothingKnownIsSaidSo() throws IOException {
    assertThat(csv("甲,乙\n1,2\n").findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.TABLE_UNRECOGNISED);
  }

  @Test
  void ownHeadersCanBeTaughtToTheReader() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "大名,学历\n张三,本科\n");
    ReadOptions standard = ReadOptions.standard();
    ReadOptions options =
        new ReadOptions(standard.knowledge(), null, 0, null, Map.of("大名", "candidate.name"), 10);

    assertThat(only(RosterReader.with(options).read(List.of(file))).identity().name())
        .isEqualTo("张三");
  }

  private RosterReading csv(String text) throws IOException {
    Path file = Files.write(folder.resolve("名单.csv"), text.getBytes(StandardCharsets.UTF_8));
    return RosterReader.with(ReadOptions.standard()).read(List.of(file));
  }

  private RosterReading xlsx(Consumer<Worksheet> content) {
    Path file = folder.resolve("名单.xlsx");
    write(file, content);
    return read(file);
  }

  private static RosterReading read(Path file) {
    return RosterReader.with(ReadOptions.standard()).read(List.of(file));
  }

  private static void write(Path file, Consumer<Worksheet> content) {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      content.accept(workbook.newWorksheet("Sheet1"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Puts into a part of the workbook what the library cannot write. */
  private static void replace(Path file, String part, String old, String with) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      String text = Files.readString(zip.getPath(part));
      assertThat(text).contains(old);
      Files.writeString(zip.getPath(part), text.replace(old, with));
    }
  }

  private static void aWishAsFormula(Worksheet sheet) {
    row(sheet, 0, "姓名", "学历", "期望薪资");
    row(sheet, 1, "张三", "本科");
    sheet.formula(1, 2, "8000*1.5");
  }

  private static void row(Worksheet sheet, int row, String... values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        sheet.value(row, i, values[i]);
      }
    }
  }

  private static Candidate only(RosterReading reading) {
    assertThat(reading.city().candidates()).hasSize(1);
    return reading.city().candidates().get(0);
  }

  private static List<String> ids(RosterReading reading) {
    return reading.city().candidates().stream().map(one -> one.id().value()).toList();
  }
}
