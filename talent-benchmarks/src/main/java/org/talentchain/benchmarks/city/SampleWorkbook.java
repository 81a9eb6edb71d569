package org.talentchain.benchmarks.city;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.talentchain.roster.file.DatedWorkbook;

/** A workbook of the sample city, as if Excel had written it on one and the same day. */
final class SampleWorkbook {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private SampleWorkbook() {}

  static void write(Path file, DatedWorkbook.Content content) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      DatedWorkbook.write(out, "Excel", DAY, content);
    }
  }
}
