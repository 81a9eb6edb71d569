package org.talentchain.roster.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.file.UnreadableFileException;

/** A file of plain lines, in whatever encoding it was saved. */
public final class TextFile {

  /** Takes the lines of a file, one after the other. */
  @FunctionalInterface
  public interface LineReader {

    /** A line with its number, from 1, without what ends it. */
    void read(int number, String line);
  }

  private TextFile() {}

  /**
   * Gives every line that is not blank, from the top, one at a time.
   *
   * @throws UnreadableFileException when the file is empty, no text, or in no encoding we know
   */
  public static void forEachLine(Path file, LineReader lines) {
    try {
      requireText(file);
      try (BufferedReader text = TextEncoding.of(file, any -> true).open(file)) {
        int number = 0;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
          number++;
          if (!line.isBlank()) {
            lines.read(number, line);
          }
        }
      }
    } catch (CharacterCodingException e) {
      throw UnreadableFileException.because(e, FindingKind.FILE_ENCODING_UNKNOWN, file);
    } catch (IOException e) {
      throw UnreadableFileException.because(e, FindingKind.FILE_DAMAGED, file);
    }
  }

  private static void requireText(Path file) throws IOException {
    FileType type = FileType.of(file);
    if (type == FileType.EMPTY) {
      throw UnreadableFileException.because(FindingKind.FILE_EMPTY, file);
    }
    if (type != FileType.TEXT) {
      throw UnreadableFileException.because(FindingKind.FILE_WRONG_TYPE, file, type.shownAs());
    }
  }
}
