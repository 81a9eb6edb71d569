package org.talentchain.roster.taxonomy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.file.UnreadableFileException;

/** The csv files of an ESCO download, wherever they lie: in folders, zips, zips in folders, or alone. */
final class EscoFiles implements Closeable {

  /** ESCO has 21 MB in its largest file; a zip that unpacks to more than this is none. */
  private static final long LARGEST = 512L << 20;

  private static final int DEPTH = 3;

  private final List<FileSystem> zips = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();

  private EscoFiles() {}

  static EscoFiles in(List<Path> sources) throws IOException {
    EscoFiles found = new EscoFiles();
    try {
      for (Path source : sources) {
        found.add(source);
      }
    } catch (IOException | RuntimeException e) {
      found.close();
      throw e;
    }
    return found;
  }

  private void add(Path source) throws IOException {
    for (Path file : filesIn(source)) {
      String name = UnreadableFileException.nameOf(file);
      if (name.endsWith(".csv")) {
        files.add(file);
      } else if (name.endsWith(".zip")) {
        FileSystem zip = unpacked(file);
        zips.add(zip);
        filesIn(zip.getPath("/")).stream()
            .filter(each -> each.toString().endsWith(".csv"))
            .forEach(files::add);
      }
    }
  }

  private static List<Path> filesIn(Path source) throws IOException {
    try (Stream<Path> walked = Files.walk(source, DEPTH)) {
      return walked.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static FileSystem unpacked(Path file) {
    try {
      return FileSystems.newFileSystem(file);
    } catch (IOException | RuntimeException e) {
      throw UnreadableFileException.because(e, FindingKind.FILE_DAMAGED, file);
    }
  }

  /** The file of this name, with or without its language, that has these columns. */
  Optional<EscoFile> find(String name, String language, List<String> columns) throws IOException {
    for (String wanted : List.of(name + "_" + language + ".csv", name + ".csv")) {
      for (Path file : files) {
        if (UnreadableFileException.nameOf(file).equalsIgnoreCase(wanted)) {
          EscoFile candidate = new EscoFile(checked(file));
          if (candidate.header().containsAll(columns)) {
            return Optional.of(candidate);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Path checked(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw UnreadableFileException.because(FindingKind.FILE_TOO_LARGE, file, String.valueOf(LARGEST >> 20));
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    for (FileSystem zip : zips) {
      zip.close();
    }
  }
}
