package org.talentchain.cli.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.RosterException;
import org.talentchain.roster.file.UnreadableFileException;
import org.talentchain.roster.table.HeaderSense;
import org.talentchain.roster.table.RawTable;
import org.talentchain.roster.table.TableFile;

/** A csv or workbook that staff wrote for one purpose. */
final class StaffFile {

  private StaffFile() {}

  /**
   * Reads its tables one by one.
   *
   * @param encoding of a csv, or null to find out
   * @param sense which headers are wanted
   * @throws RosterException when the file cannot be read at all
   */
  static void read(Path file, @Nullable Charset encoding, HeaderSense sense, Consumer<RawTable> reading) {
    try {
      if (!Files.exists(file)) {
        throw UnreadableFileException.because(FindingKind.FILE_MISSING, file);
      }
      if (Files.isDirectory(file)) {
        throw UnreadableFileException.because(FindingKind.FILE_IS_FOLDER, file);
      }
      try (TableFile tables = TableFile.open(file, encoding, sense)) {
        for (RawTable table : tables.tables()) {
          reading.accept(table);
        }
      }
    } catch (UnreadableFileException e) {
      throw new RosterException(e.finding(), e);
    } catch (IOException e) {
      UnreadableFileException damaged = UnreadableFileException.because(e, FindingKind.FILE_DAMAGED, file);
      throw new RosterException(damaged.finding(), e);
    }
  }

  /** A header as it is compared: NFKC, lower case, no white space. */
  static String normal(String header) {
    return Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
  }
}
