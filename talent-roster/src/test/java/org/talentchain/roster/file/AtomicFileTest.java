package org.talentchain.roster.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;

  @Test
  void replacesTheOldContentAndLeavesNothingBeside() throws IOException {
    Path target = folder.resolve("名单.csv");
    Files.writeString(target, "old and longer");

    AtomicFile.write(target, content("new"));

    assertThat(target).hasContent("new");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(target));
  }

  @Test
  void keepsTheOldContentWhenWritingFails() throws IOException {
    Path target = folder.resolve("名单.csv");
    Files.writeString(target, "old");

    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    target,
                    out -> {
                      out.write(1);
                      throw new IllegalStateException("no more");
                    }))
        .hasMessage("no more");

    assertThat(target).hasContent("old");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(target));
  }

  @Test
  void keepsALinkAndWritesWhereItLeads() throws IOException {
    Path file = Files.writeString(folder.resolve("file.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

    AtomicFile.write(link, content("new"));

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void refusesAFolder() {
    OutputException refused =
        catchThrowableOfType(OutputException.class, () -> AtomicFile.write(folder, content("")));

    assertThat(refused.kind()).isEqualTo(OutputException.Kind.IS_FOLDER);
    assertThat(refused).hasMessage(folder + " is a folder, not a file");
  }

  @Test
  void refusesATargetInAFolderThatDoesNotExist() {
    Path target = folder.resolve("nowhere").resolve("名单.csv");
    OutputException refused =
        catchThrowableOfType(OutputException.class, () -> AtomicFile.write(target, content("")));

    assertThat(refused.kind()).isEqualTo(OutputException.Kind.NO_FOLDER);
    assertThat(refused.target()).isEqualTo(target);
  }

  @Test
  void saysWhenTheContentCannotBeWritten() {
    Path target = folder.resolve("名单.csv");
    OutputException refused =
        catchThrowableOfType(
            OutputException.class,
            () ->
                AtomicFile.write(
                    target,
                    out -> {
                      throw new IOException("no space left");
                    }));

    assertThat(refused.kind()).isEqualTo(OutputException.Kind.NOT_WRITABLE);
    assertThat(folder).isEmptyDirectory();
  }

  private static AtomicFile.Content content(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
