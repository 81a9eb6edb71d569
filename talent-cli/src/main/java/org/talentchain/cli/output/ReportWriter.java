package org.talentchain.cli.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.talentchain.cli.text.Wording;

/** Writes a report in any format. A file is written aside and moved into place when it is whole. */
public final class ReportWriter {

  private final Wording words;

  public ReportWriter(Wording words) {
    this.words = words;
  }

  /** Whether a report in this format becomes a folder: csv does, unless the target is named as a csv file. */
  public static boolean isFolder(Format format, Path target) {
    return format == Format.CSV && !target.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /** Prints a report; a workbook cannot be printed. */
  public void print(Report report, Format format, PrintWriter out) {
    try {
      switch (format) {
        case TEXT -> new TextWriter(words).write(report, out);
        case CSV -> new CsvWriter(words).print(report.tables(), out);
        case JSONL -> JsonLinesWriter.write(report, out);
        case XLSX -> throw new IllegalArgumentException("a workbook needs a file");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.flush();
  }

  /**
   * Saves a report; a file already there is replaced.
   *
   * @throws IOException when the target cannot be written; nothing half written is left
   */
  public void save(Report report, Format format, Path target) throws IOException {
    switch (format) {
      case TEXT -> file(target, out -> new TextWriter(words).write(report, new PrintWriter(text(out))));
      case XLSX -> file(target, out -> new WorkbookWriter(words).write(report, out));
      case JSONL -> file(target, out -> JsonLinesWriter.write(report, text(out)));
      case CSV -> csv(report.tables(), target);
    }
  }

  private void csv(List<Table> tables, Path target) throws IOException {
    if (!isFolder(Format.CSV, target)) {
      file(target, out -> new CsvWriter(words).write(tables, out));
      return;
    }
    for (Table table : tables) {
      file(target.resolve(table.kind() + ".csv"), out -> new CsvWriter(words).write(List.of(table), out));
    }
  }

  private static Writer text(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  private interface Body {
    void write(OutputStream out) throws IOException;
  }

  private static void file(Path target, Body body) throws IOException {
    Path place = target.toAbsolutePath();
    Files.createDirectories(place.getParent());
    Path aside = Files.createTempFile(place.getParent(), ".talent", ".part");
    try {
      try (OutputStream out = Files.newOutputStream(aside)) {
        body.write(out);
      }
      Files.move(aside, place, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }
}
