package org.talentchain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Knowledge of one's own, from the import to the match. */
class KnowledgeCommandsTest {

  @TempDir Path folder;

  private Path own;
  private Path aliases;
  private Path esco;

  @BeforeEach
  void writeSources() throws IOException {
    own = folder.resolve("own.csv");
    aliases = Files.writeString(folder.resolve("词表.csv"), "别名,标准名称\n掌钳活,焊接\n量子织,量子编织\n");
    esco =
        Files.writeString(
            folder.resolve("skills_en.csv"),
            """
            conceptType,conceptUri,preferredLabel,altLabels
            K,http://data.europa.eu/esco/skill/s1,juggling,"toss juggling
            PLC"
            K,http://data.europa.eu/esco/skill/s2,Java (computer programming),
            """);
  }

  private Run imported(Path source, String... options) {
    String[] args = new String[options.length + 5];
    args[0] = "knowledge";
    args[1] = "import";
    args[2] = source.toString();
    args[3] = "-o";
    args[4] = own.toString();
    System.arraycopy(options, 0, args, 5, options.length);
    return Run.talent(args);
  }

  private Run checked(String text, String... options) {
    String[] args = new String[options.length + 5];
    args[0] = "knowledge";
    args[1] = "check";
    args[2] = text;
    args[3] = "--knowledge";
    args[4] = own.toString();
    System.arraycopy(options, 0, args, 5, options.length);
    return Run.talent(args);
  }

  @Test
  void anImportSaysWhatWasTakenMergedAndLeftOut() {
    Run run = imported(esco);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("导入 2 个概念", "未找到 ESCO 的“occupations.csv”", "“PLC”已是“PLC编程”的名称或别名，未作为“juggling”的别名")
        .containsPattern("技能 +2 +1 +1 +2");
    assertThat(run.err()).contains("已写入", "own.csv");
  }

  @Test
  void whatIsImportedIsRecognised() {
    imported(esco);
    Run run = checked("精通 toss juggling 和 Java，会量子编织");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("toss juggling +4–16 +技能 +juggling +精通 +按别名")
        .containsPattern("Java +\\d+–\\d+ +技能 +Java +精通? *按名称")
        .containsPattern("量子编织 +\\d+–\\d+");
  }

  @Test
  void anImportKeepsWhatTheFileHoldsUnlessItIsToBeReplaced() {
    imported(esco);
    imported(aliases);
    assertThat(checked("juggling、掌钳活").out()).contains("juggling", "焊接（welding）");
    imported(aliases, "--replace");
    assertThat(checked("juggling").out()).containsPattern("【未识别】\\R.*\\R *juggling");
  }

  @Test
  void strictEndsWithOneWhenSomethingAsksForACheck() {
    Run run = imported(aliases, "--strict");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("词表.csv", "“量子织”所指的“量子编织”不在知识库中，未采用");
  }

  @Test
  void jsonIsOneObjectWithOffsets() {
    Run run = Run.talent("knowledge", "check", "--json", "不会焊接，量子编织");
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out())
        .contains(
            "{\"phrase\":\"焊接\",\"start\":2,\"end\":4,\"kind\":\"SKILL\"",
            "\"negated\":true,\"by\":\"name\"",
            "\"unknown\":[{\"phrase\":\"量子编织\",\"start\":5,\"end\":9}]");
  }

  @Test
  void everyCommandThatReadsRostersUsesTheFile() throws IOException {
    imported(aliases);
    Path people = Files.writeString(folder.resolve("人.csv"), "编号,姓名,学历,技能\nC1,张一,大专,掌钳活\n");
    Path jobs =
        Files.writeString(
            folder.resolve("岗位.csv"), "岗位编号,单位名称,岗位名称,招聘人数,技能要求\nP1,东岸公司,装配员,1,焊接\n");
    String[] plain = {"explain", people.toString(), jobs.toString(), "-p", "P1", "-c", "C1"};
    String[] known = Arrays.copyOf(plain, plain.length + 2);
    known[plain.length] = "--knowledge";
    known[plain.length + 1] = own.toString();
    Run without = Run.talent(plain);
    Run with = Run.talent(known);
    assertThat(with.code()).as(with.err()).isZero();
    assertThat(without.out()).doesNotContainPattern("技能 +焊接 +具备");
    assertThat(with.out()).containsPattern("技能 +焊接 +具备 +掌钳活");
  }

  @Test
  void aFileThatIsNoKnowledgeIsRefused() throws IOException {
    Files.writeString(own, "姓名,电话\n张一,1\n");
    Run run = checked("焊接");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("“own.csv”中没有可导入的知识");
    assertThat(imported(folder.resolve("gone.zip")).code()).isEqualTo(2);
  }
}
