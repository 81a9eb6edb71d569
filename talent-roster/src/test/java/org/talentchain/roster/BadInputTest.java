package org.talentchain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;

/**
 * Case 24 and its kin: each file is built here, and each gets one line that says what it is and
 * what to do.
 */
class BadInputTest {

  private static final byte[] OLE2 = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1
  };

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "名单.xlsx, '姓名,学历', CSV/TXT",
    "名单.xls, '<html><table><tr><td>姓名</td></tr></table></html>', HTML",
    "名单.csv, '%PDF-1.7', PDF",
    "名单.csv, '{\\rtf1 }', RTF",
    "名单.xlsx, '<?xml version=\"1.0\"?><Workbook/>', XML"
  })
  void theWrongTypeBehindTheNameIsNamed(String name, String content, String type)
      throws IOException {
    Finding finding = refused(Files.writeString(folder.resolve(name), content));

    assertThat(finding.kind()).isEqualTo(FindingKind.FILE_WRONG_TYPE);
    assertThat(finding.message(Locale.CHINA)).contains(name, type);
    assertThat(finding.message(Locale.ENGLISH)).contains(name, type).doesNotContain("\n");
  }

  @Test
  void aLegacyWorkbookIsToldFromAProtectedOne() throws IOException {
    byte[] legacy = Arrays.copyOf(OLE2, 3000);
    byte[] locked = Arrays.copyOf(OLE2, 200_000);
    byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    // Across the border of two blocks that are read one after the other.
    System.arraycopy(mark, 0, locked, (1 << 16) - 7, mark.length);

    assertThat(refused(Files.write(folder.resolve("a.xls"), legacy)).kind())
        .isEqualTo(FindingKind.FILE_LEGACY);
    assertThat(refused(Files.write(folder.resolve("a.xlsx"), locked)).kind())
        .isEqualTo(FindingKind.FILE_PROTECTED);
  }

  @Test
  void emptyMissingAndFolderAreNamed() throws IOException {
    assertThat(refused(Files.createFile(folder.resolve("空.xlsx"))).kind())
        .isEqualTo(FindingKind.FILE_EMPTY);
    assertThat(refused(folder.resolve("没有.xlsx")).kind()).isEqualTo(FindingKind.FILE_MISSING);
    assertThat(refused(Files.createDirectory(folder.resolve("空文件夹"))).kind())
        .isEqualTo(FindingKind.FOLDER_WITHOUT_ROSTERS);
  }

  @Test
  void ofSeveralUnreadableFilesTheFirstIsNamed() throws IOException {
    Path good = Files.writeString(folder.resolve("a.csv"), "姓名,学历\n张三,本科\n");
    Path first = Files.writeString(folder.resolve("b.json"), "{");
    Path second = Files.writeString(folder.resolve("c.json"), "");

    RosterException refused =
        catchThrowableOfType(
            RosterException.class,
            () -> RosterReader.with(ReadOptions.standard()).read(List.of(good, first, second)));

    assertThat(refused.finding().source().file()).isEqualTo("b.json");
  }

  @Test
  void halfAWorkbookIsDamaged() throws IOException {
    Path whole = folder.resolve("whole.xlsx");
    RosterTemplate.write(whole);
    byte[] bytes = Files.readAllBytes(whole);
    Path half = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(refused(half).kind()).isEqualTo(FindingKind.FILE_DAMAGED);
  }

  @Test
  void anotherOfficeFileIsNamed() throws IOException {
    Path word = folder.resolve("名单.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(word))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
    }

    assertThat(refused(word).arguments()).containsExactly("Word");
  }

  @Test
  void aZipBombIsRefusedBeforeItUnpacks() throws IOException {
    Path bomb = folder.resolve("bomb.xlsx");
    byte[] zeros = new byte[1 << 20];
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(bomb)))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }

    assertThat(refused(bomb).kind()).isEqualTo(FindingKind.FILE_TOO_LARGE);
  }

  @Test
  void anUnclosedQuotationMarkIsNamedWithItsRow() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "姓名,学历\n张三,\"本科\n李四,大专\n王五,本科\n");

    assertThat(refused(file))
        .extracting(Finding::kind, Finding::arguments)
        .containsExactly(FindingKind.FILE_QUOTE_OPEN, List.of("2"));
  }

  @Test
  void moreRowsThanAllowedAreRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "姓名,学历\n" + "张三,本科\n".repeat(11));
    ReadOptions standard = ReadOptions.standard();
    ReadOptions ten = new ReadOptions(standard.knowledge(), null, 0, null, standard.columns(), 10);

    RosterException refused =
        catchThrowableOfType(
            RosterException.class, () -> RosterReader.with(ten).read(List.of(file)));

    assertThat(refused.finding().kind()).isEqualTo(FindingKind.FILE_TOO_MANY_ROWS);
  }

  @Test
  void tenMillionEmptyRowsAreReadInPassing() throws IOException {
    Path file = folder.resolve("空行.csv");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      out.write("姓名,学历\n".getBytes(StandardCharsets.UTF_8));
      byte[] lines = "\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 100; i++) {
        out.write(lines);
      }
      out.write("张三,本科\n".getBytes(StandardCharsets.UTF_8));
    }

    RosterReading reading =
        Assertions.assertTimeout(
            Duration.ofSeconds(30),
            () -> RosterReader.with(ReadOptions.standard()).read(List.of(file)));

    assertThat(reading.tables().get(0).rows()).isEqualTo(new RowCounts(1, 1, 0, 0));
  }

  private static Finding refused(Path file) {
    RosterException refused =
        catchThrowableOfType(
            RosterException.class,
            () -> RosterReader.with(ReadOptions.standard()).read(List.of(file)));
    assertThat(refused).as("refusal of " + file.getFileName()).isNotNull();
    assertThat(refused.getMessage()).doesNotContain("\n").contains(file.getFileName().toString());
    return refused.finding();
  }
}
