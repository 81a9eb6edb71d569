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
import java.util.List;
import org.talentchain.cli.text.Wording;
import org.talentchain.roster.file.AtomicFile;
import org.talentchain.roster.file.OutputException;

/** Writes a report in any format. A file is written aside and moved into place when it is whole. */
public final class ReportWriter {

  private final Wording words;

  public ReportWriter(Wording words) {
    this.words = words;
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
   * Saves a report; a file already there is replaced. As csv, a report of several tables becomes a folder with a file
   * for each kind.
   *
   * @throws IOException when the folder of the target cannot be made
   * @throws OutputException when the target cannot be written; nothing half written is left
   */
  public void save(Report report, Format format, Path target) throws IOException {
    Files.createDirectories(target.toAbsolutePath().getParent());
    switch (format) {
      case TEXT -> AtomicFile.write(target, out -> text(report, out));
      case XLSX -> AtomicFile.write(target, out -> new WorkbookWriter(words).write(report, out));
      case JSONL -> AtomicFile.write(target, out -> JsonLinesWriter.write(report, text(out)));
      case CSV -> csv(report.tables(), target);
    }
  }

  private void csv(List<Table> tables, Path target) throws IOException {
    if (tables.size() == 1) {
      AtomicFile.write(target, out -> new CsvWriter(words).write(tables.get(0), out));
      return;
    }
    Files.createDirectories(target);
    for (Table table : tables) {
      Path file = target.resolve(table.kind() + ".csv");
      AtomicFile.write(file, out -> new CsvWriter(words).write(table, out));
    }
  }

  private void text(Report report, OutputStream out) throws IOException {
    PrintWriter printer = new PrintWriter(text(out));
    new TextWriter(words).write(report, printer);
    if (printer.checkError()) {
      throw new IOException("the text could not be written in full");
    }
  }

  private static Writer text(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}
