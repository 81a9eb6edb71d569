package org.talentchain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bad input ends in one clear line, exit code 2, and nothing half written. */
class BadInputTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void unreadableFileIsNamedWithWhatItIsAndWhatToDo(BadInput input) throws IOException {
    Path roster = input.in(folder);
    refused(roster, Run.talent("fair", roster.toString(), "-o", folder.resolve("fair.xlsx").toString()));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(roster);
    }
  }

  private static void refused(Path named, Run run) {
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("错误：").contains(named.getFileName().toString());
  }

  @Test
  void missingFileIsNamed() {
    Path missing = folder.resolve("没有.xlsx");
    refused(missing, Run.talent("validate", missing.toString()));
  }

  @Test
  void folderWithoutRostersIsNamed() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("空"));
    refused(empty, Run.talent("validate", empty.toString()));
  }

  @Test
  void targetBelowAFileIsRefusedBeforeAnythingIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    Path target = file.resolve("fair.xlsx");
    refused(target, Run.talent("fair", "missing.xlsx", "-o", target.toString()));
    assertThat(file).hasContent("mine");
  }

  @Test
  void folderAsTargetOfAWorkbookIsRefused() {
    refused(folder, Run.talent("fair", "missing.xlsx", "-o", folder.toString()));
  }

  @Test
  void fileAsTargetOfSeveralTablesIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    refused(file, Run.talent("fair", "missing.xlsx", "--format", "csv", "-o", file.toString()));
    assertThat(file).hasContent("mine");
  }

  @Test
  void demoAndTemplateRefuseATargetThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertThat(Run.talent("demo", "-o", file.resolve("d").toString()).code()).isEqualTo(2);
    assertThat(Run.talent("template", "-o", file.resolve("t.xlsx").toString()).code()).isEqualTo(2);
    assertThat(file).hasContent("mine");
  }
}
