package org.talentchain.roster.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes an xlsx workbook; the same content gives the same bytes. fastexcel stamps the time of writing into
 * the document properties and lists merged cells in any order, so the finished package is copied once more:
 * with a given day, the same time on every entry, and merged cells in order.
 */
public final class DatedWorkbook {

  private static final String PROPERTIES = "docProps/core.xml";

  private static final String WORKSHEETS = "xl/worksheets/";
  private static final String MERGE_TAG = "<mergeCell ";
  private static final Pattern MERGE = Pattern.compile(MERGE_TAG + "[^>]*>");

  /** 1980-01-01, the first day a zip entry can name; in local time, as zip entries are. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** What a workbook is to contain. */
  @FunctionalInterface
  public interface Content {
    void fill(Workbook workbook) throws IOException;
  }

  private DatedWorkbook() {}

  /**
   * Writes the workbook.
   *
   * @param application the program it says it comes from
   * @param day the day it says it was made on
   */
  public static void write(OutputStream out, String application, LocalDate day, Content content)
      throws IOException {
    Path stamped = Files.createTempFile("talent", ".xlsx");
    try {
      try (OutputStream file = Files.newOutputStream(stamped);
          Workbook workbook = new Workbook(file, application, null)) {
        content.fill(workbook);
      }
      copyWithoutTime(stamped, day, out);
    } finally {
      Files.deleteIfExists(stamped);
    }
  }

  private static void copyWithoutTime(Path stamped, LocalDate day, OutputStream out)
      throws IOException {
    try (ZipFile from = new ZipFile(stamped.toFile());
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        byte[] content = from.getInputStream(entry).readAllBytes();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(ENTRY_TIME);
        to.putNextEntry(copy);
        to.write(settled(entry.getName(), content, day));
        to.closeEntry();
      }
    }
  }

  private static byte[] settled(String entry, byte[] content, LocalDate day) {
    if (entry.equals(PROPERTIES)) {
      return dated(content, day);
    }
    return entry.startsWith(WORKSHEETS) ? ordered(content) : content;
  }

  /** Read byte by byte, which keeps whatever encoding the text is in. */
  private static byte[] ordered(byte[] sheet) {
    String text = new String(sheet, StandardCharsets.ISO_8859_1);
    List<String> merges = MERGE.matcher(text).results().map(MatchResult::group).sorted().toList();
    if (merges.size() < 2) {
      return sheet;
    }
    int from = text.indexOf(MERGE_TAG);
    int to = text.indexOf("</mergeCells>", from);
    String settled = text.substring(0, from) + String.join("", merges) + text.substring(to);
    return settled.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] dated(byte[] properties, LocalDate day) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + day + "T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
