package org.talentchain.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.City;
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
      List<Path> files = paths.stream().flatMap(path -> files(path).stream()).toList();
      return together(read(files, options));
    } catch (UnreadableFileException e) {
      throw new RosterException(e.finding(), e);
    }
  }

  /** A file is read, or there is a reason why it cannot be. */
  private record Attempt(FileReading reading, @Nullable RuntimeException failure) {}

  /** Files know nothing of each other, so they are read at once; of several that fail the first is told of. */
  private static List<FileReading> read(List<Path> files, ReadOptions options) {
    List<Attempt> attempts = files.parallelStream().map(file -> attempt(file, options)).toList();
    for (Attempt attempt : attempts) {
      if (attempt.failure() != null) {
        throw attempt.failure();
      }
    }
    return attempts.stream().map(Attempt::reading).toList();
  }

  private static Attempt attempt(Path file, ReadOptions options) {
    FileReading reading = new FileReading(file, options);
    try {
      reading.read();
      return new Attempt(reading, null);
    } catch (RuntimeException e) {
      return new Attempt(reading, e);
    }
  }

  /** One city of all files; only now are references resolved and rows counted. */
  private static RosterReading together(List<FileReading> readings) {
    CityDrafts drafts = new CityDrafts();
    readings.forEach(reading -> drafts.addAll(reading.drafts()));
    City city = new CityAssembly(drafts).build();
    return new RosterReading(
        city,
        readings.stream().flatMap(FileReading::findings).toList(),
        readings.stream().flatMap(FileReading::reports).toList());
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
