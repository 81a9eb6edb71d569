package org.talentchain.roster.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.RosterException;

class TitleLabelsTest {

  private static final TitleLabel WELDER = new TitleLabel("氩弧焊工", "6-18-02-04", null);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"job_name, expected_code", "TITLE, Code", "岗位名称, 职业编码"})
  void headersAreKnownInEachOfTheirNames(String title, String code) throws IOException {
    assertThat(read(title + ',' + code + "\n氩弧焊工,6-18-02-04\n").titles()).containsExactly(WELDER);
  }

  @Test
  void columnsMayStandInAnyOrderAmongOthers() throws IOException {
    TitleLabels labels = read("城市,expected_name,expected_code,job_name\n海阳,焊工,6-18-02-04,氩弧焊工\n");

    assertThat(labels.titles()).containsExactly(new TitleLabel("氩弧焊工", "6-18-02-04", "焊工"));
  }

  @Test
  void aQuotedTitleMayHoldCommasAndLines() throws IOException {
    TitleLabels labels = read("job_name,expected_code\n\"氩弧焊工,\n包住\",6-18-02-04\n电工,6-31-01-03\n");

    assertThat(labels.titles()).extracting(TitleLabel::title).containsExactly("氩弧焊工,\n包住", "电工");
  }

  @Test
  void byteOrderMarkAndOtherEncodingsAreUnderstood() throws IOException {
    String text = "岗位名称,职业编码\r\n氩弧焊工,6-18-02-04\r\n";

    for (byte[] bytes :
        List.of(
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
            text.getBytes(Charset.forName("GB18030")))) {
      assertThat(TitleLabels.read(Files.write(file(), bytes)).titles()).containsExactly(WELDER);
    }
  }

  @Test
  void rowsWithoutACodeAreCounted() throws IOException {
    TitleLabels labels = read("job_name,expected_code\n文员,\n氩弧焊工,6-18-02-04\n\n,\n司机\n");

    assertThat(labels).isEqualTo(new TitleLabels(List.of(WELDER), 2));
  }

  @Test
  void aMissingColumnIsNamedWithTheHeadersFound() throws IOException {
    Finding finding = refused("job_name,kind\n氩弧焊工,6-18-02-04\n");

    assertThat(finding.source().row()).isEqualTo(1);
    assertThat(finding.value()).isEqualTo("job_name, kind");
    assertThat(finding.message(Locale.CHINA)).contains("labels.csv:1", "expected_code/code/职业编码");
  }

  @Test
  void aCodeWithoutATitleIsRefusedWithItsRow() throws IOException {
    Finding finding = refused("title,code\n氩弧焊工,6-18-02-04\n ,6-31-01-03\n");

    assertThat(finding.source().row()).isEqualTo(3);
    assertThat(finding.value()).isEqualTo("6-31-01-03");
    assertThat(finding.message(Locale.ENGLISH)).contains("labels.csv:3", "title");
  }

  @Test
  void whatIsNoTableIsRefused() throws IOException {
    assertThat(refused("").kind()).isEqualTo(FindingKind.FILE_EMPTY);
    assertThat(refused("\n \n").kind()).isEqualTo(FindingKind.FILE_EMPTY);
    assertThat(refused("%PDF-1.7").kind()).isEqualTo(FindingKind.FILE_WRONG_TYPE);
    assertThat(refused(folder).kind()).isEqualTo(FindingKind.FILE_IS_FOLDER);
    assertThat(refused(folder.resolve("none.csv")).kind()).isEqualTo(FindingKind.FILE_MISSING);
  }

  private Path file() {
    return folder.resolve("labels.csv");
  }

  private TitleLabels read(String content) throws IOException {
    return TitleLabels.read(Files.writeString(file(), content));
  }

  private Finding refused(String content) throws IOException {
    return refused(Files.writeString(file(), content));
  }

  private static Finding refused(Path file) {
    RosterException refused =
        catchThrowableOfType(RosterException.class, () -> TitleLabels.read(file));
    assertThat(refused).as("refusal").isNotNull();
    return refused.finding();
  }
}
