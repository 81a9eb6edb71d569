package org.talentchain.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.talentchain.cli.text.Wording;

/**
 * Writes a report as an xlsx workbook. The same report gives the same bytes: fastexcel stamps the time of
 * writing into the document properties, so the finished package is copied once more, with the report's day
 * in its place and the same time on every entry.
 */
final class WorkbookWriter {

  private static final String PROPERTIES = "docProps/core.xml";

  /** 1980-01-01, the first day a zip entry can name; in local time, as zip entries are. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Wording words;

  WorkbookWriter(Wording words) {
    this.words = words;
  }

  void write(Report report, OutputStream out) throws IOException {
    Path stamped = Files.createTempFile("talent", ".xlsx");
    try {
      try (OutputStream file = Files.newOutputStream(stamped)) {
        lay(report, file);
      }
      copyWithoutTime(report, stamped, out);
    } finally {
      Files.deleteIfExists(stamped);
    }
  }

  private void lay(Report report, OutputStream file) throws IOException {
    try (Workbook workbook = new Workbook(file, "TalentChain", null)) {
      workbook.setGlobalDefaultFont("Microsoft YaHei", 10);
      workbook.setCompressionLevel(1);
      workbook.properties().setTitle(report.title());
      for (Sheet sheet : report.sheets()) {
        new SheetLayout(workbook.newWorksheet(sheet.name()), sheet, words).lay();
      }
    }
  }

  private static void copyWithoutTime(Report report, Path stamped, OutputStream out) throws IOException {
    try (ZipFile from = new ZipFile(stamped.toFile());
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        byte[] content = from.getInputStream(entry).readAllBytes();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(ENTRY_TIME);
        to.putNextEntry(copy);
        to.write(entry.getName().equals(PROPERTIES) ? dated(content, report) : content);
        to.closeEntry();
      }
    }
  }

  private static byte[] dated(byte[] properties, Report report) {
    String day = report.asOf() + "T00:00:00Z";
    return new String(properties, StandardCharsets.UTF_8)
        .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + day)
        .getBytes(StandardCharsets.UTF_8);
  }
}
