package org.talentchain.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.file.UnreadableFileException;

/** Reads rosters: one file, several files, or a folder of them. */
public final class RosterReader {

  private static final List<String> ENDINGS =
      List.of(".xlsx", ".csv", ".tsv", ".txt", ".json", ".jsonld");

  private final ReadOptions options;

  private RosterReader(ReadOptions options) {
    this.options = options;
  }

  public static RosterReader with(ReadOptions options) {
    return new RosterReader(options);
  }

  /**
   * Reads files and folders into one city. A folder means all roster files directly in it, by name.
   *
   * @throws RosterException when a file cannot be read at all
   */
  public RosterReading read(List<Path> paths) {
    try {
      ReadingSession session = new ReadingSession(options);
      for (Path path : paths) {
        files(path).forEach(session::read);
      }
      return session.finish();
    } catch (UnreadableFileException e) {
      throw new RosterException(e.finding(), e);
    }
  }

  private static List<Path> files(Path path) {
    if (!Files.exists(path)) {
      throw UnreadableFileException.because(FindingKind.FILE_MISSING, path);
    }
    return Files.isDirectory(path) ? rostersIn(path) : List.of(path);
  }

  private static List<Path> rostersIn(Path folder) {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> listed = Files.list(folder)) {
      listed.filter(RosterReader::isRoster).sorted().forEach(files::add);
    } catch (IOException e) {
      throw UnreadableFileException.because(e, FindingKind.FILE_DAMAGED, folder);
    }
    if (files.isEmpty()) {
      throw UnreadableFileException.because(FindingKind.FOLDER_WITHOUT_ROSTERS, folder);
    }
    return files;
  }

  /**
   * Not hidden files, nor the lock files that spreadsheet programs leave beside an open workbook.
   */
  private static boolean isRoster(Path file) {
    String name = UnreadableFileException.nameOf(file).toLowerCase(Locale.ROOT);
    boolean hidden = name.startsWith(".") || name.startsWith("~$");
    return !hidden && Files.isRegularFile(file) && ENDINGS.stream().anyMatch(name::endsWith);
  }
}
