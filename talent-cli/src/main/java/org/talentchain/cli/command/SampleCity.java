package org.talentchain.cli.command;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.talentchain.cli.Talent;

/** The rosters of the sample city that come with the program. */
final class SampleCity {

  private SampleCity() {}

  /** Copies the rosters into a folder; files of the same names there are replaced. */
  static void unpack(Path folder) throws IOException {
    URL sample = Talent.class.getResource("sample");
    if (sample == null) {
      throw new IllegalStateException("the program comes without its sample city");
    }
    Files.createDirectories(folder);
    URI location = uri(sample);
    if (location.getScheme().equals("jar")) {
      try (FileSystem jar = FileSystems.newFileSystem(location, Map.of())) {
        copy(jar.getPath("/org/talentchain/cli/sample"), folder);
      }
    } else {
      copy(Path.of(location), folder);
    }
  }

  private static URI uri(URL sample) {
    try {
      return sample.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(from)) {
      files = listed.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      Files.copy(file, to.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
