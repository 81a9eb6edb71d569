package org.talentchain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four people for two electricians at P1, and somebody for the books at P2. */
class FairReplanCommandTest {

  private static final String CANDIDATES =
      """
      编号,姓名,电话,学历,专业,技能,技能等级
      C1,张一,13800138001,大专,机电一体化技术,PLC编程、电气维修,电工高级工
      C2,李二,13800138002,大专,机电一体化技术,PLC编程、电气维修,电工高级工
      C3,王三,13800138003,大专,机电一体化技术,PLC编程、电气维修,电工高级工
      C4,赵四,13800138004,大专,机电一体化技术,PLC编程、电气维修,电工高级工
      C5,孙五,13800138005,大专,会计,财务分析,
      """;

  private static final String POSITIONS =
      """
      岗位编号,单位名称,展位号,岗位名称,招聘人数,学历要求,技能要求
      P1,东岸航天发射有限公司,A01,电气维修技术员,2,大专及以上,PLC编程、电气维修
      P2,蓝湾核电检修有限公司,A02,会计,1,大专及以上,财务分析
      """;

  @TempDir static Path folder;

  private static Path candidates;
  private static Path positions;
  private static Path workbook;
  private static Path tables;
  private static Path lines;

  @BeforeAll
  static void planTheFair() throws IOException {
    candidates = file("候选人.csv", CANDIDATES);
    positions = file("岗位.csv", POSITIONS);
    workbook = folder.resolve("方案.xlsx");
    tables = folder.resolve("方案");
    assertThat(fair("-o", workbook.toString()).code()).isZero();
    lines = folder.resolve("方案.jsonl");
    assertThat(fair("--format", "jsonl", "-o", lines.toString()).code()).isZero();
    assertThat(fair("--format", "csv", "-o", tables.toString()).code()).isZero();
  }

  private static Run fair(String... options) {
    return run(List.of("fair"), options);
  }

  private static Run run(List<String> command, String... options) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(candidates.toString(), positions.toString(), "--as-of", "2026-11-25"));
    all.addAll(List.of(options));
    return Run.talent(all.toArray(String[]::new));
  }

  private static Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Run replan(Path previous, String changes, String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of("--previous", previous.toString()));
    all.addAll(List.of("--changes", file("变动.csv", changes).toString()));
    all.addAll(List.of(options));
    return run(List.of("fair", "replan"), all.toArray(String[]::new));
  }

  private static List<String> differences(Path previous, String changes, String... options)
      throws IOException {
    Path target = Files.createTempDirectory(folder, "out");
    List<String> all = new ArrayList<>(List.of("--format", "csv", "-o", target.toString()));
    all.addAll(List.of(options));
    Run run = replan(previous, changes, all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    List<String> lines = Files.readAllLines(target.resolve("differences.csv"));
    return lines.subList(1, lines.size());
  }

  @Test
  void fairItselfStillAsksForRosters() {
    Run run = Run.talent("fair");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("缺少参数 ROSTER");
  }

  @Test
  void withoutChangesEverybodyKeepsTheirInvitation() throws IOException {
    for (Path previous : List.of(workbook, tables, lines)) {
      assertThat(differences(previous, "候选人编号,岗位编号,变动\n"))
          .hasSize(3)
          .allMatch(line -> line.startsWith("保留,") && line.endsWith("不受影响"));
    }
  }

  @Test
  void theNextMovesUpWhereSomebodyWithdraws() throws IOException {
    List<String> lines =
        differences(workbook, "求职者编号,岗位编号,变动\nC2,P1,已签约\nC1,,退出\n");

    assertThat(lines.get(0)).startsWith("取消邀约,C1,张*").endsWith("本人退出");
    assertThat(lines.get(1)).startsWith("新增邀约,C3,王*").endsWith("C1 张*让出名额，递补");
    assertThat(lines.get(2)).startsWith("保留,C2,李*").endsWith("已签约，保持不变");
  }

  @Test
  void promisesAreKeptAgainstBetterClaims() throws IOException {
    List<String> lines = differences(tables, "candidate,position,change\nC4,P1,signed\n");

    assertThat(lines).anyMatch(line -> line.startsWith("新增邀约,C4") && line.endsWith("已签约，保持不变"));
    assertThat(lines).anyMatch(line -> line.startsWith("取消邀约,C2") && line.endsWith("原岗位的名额转给了C4 赵*"));
  }

  @Test
  void positionsCanTakeMoreOrCloseOrBeRefused() throws IOException {
    List<String> lines =
        differences(workbook, "候选人编号,岗位编号,变动,人数\n,P1,名额变动,5\n,P1,名额变动,3\nC2,P1,谢绝,\n,P2,撤岗,\n");

    assertThat(lines).anyMatch(line -> line.startsWith("取消邀约,C5") && line.endsWith("原岗位已撤销"));
    assertThat(lines).anyMatch(line -> line.startsWith("取消邀约,C2") && line.contains("谢绝"));
    assertThat(lines).filteredOn(line -> line.startsWith("新增邀约")).hasSize(2);
  }

  @Test
  void whatWasInvitedCanBeKeptAltogether() throws IOException {
    String changes = "候选人编号,岗位编号,变动\nC4,P1,已签约\n";

    Run run = replan(workbook, changes, "--keep-invited", "-o", folder.resolve("再排.xlsx").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("该岗位只招 2 人").contains("C4→P1（已签约）").contains("--release-locks");
    assertThat(differences(workbook, changes, "--keep-invited", "--release-locks"))
        .anyMatch(line -> line.startsWith("保留,C1"))
        .anyMatch(line -> line.startsWith("取消邀约,C2"));
  }

  @Test
  void contradictionsAreNamedAndCanBeReleased() throws IOException {
    Path target = folder.resolve("冲突.xlsx");
    String changes = "候选人编号,岗位编号,变动\nC1,P1,已签约\nC1,P2,已邀请\n";

    Run refused = replan(workbook, changes, "-o", target.toString());
    Run released = replan(workbook, changes, "--release-locks", "-o", target.toString());

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("一名候选人不能占两个岗位").contains("C1→P2（已邀请）");
    assertThat(released.code()).isZero();
    assertThat(released.err()).contains("已放开 C1→P2（已邀请）");
  }

  @Test
  void everyKindOfPlanCanBeMadeAgainAndSaysHow() throws IOException {
    String changes = "候选人编号,岗位编号,变动\nC4,P1,已签约\n";
    List<List<String>> kinds =
        List.of(
            List.of("局部调整", "--plan", "optimal", "--filled-first"),
            List.of("重新求解", "--plan", "fair"),
            List.of("重新求解", "--proposing", "positions"),
            List.of("重新求解", "--quotas", file("名额.csv", "单位,岗位,类别,值,至少,至多\n,P1,全部,,,2\n").toString()));
    for (List<String> kind : kinds) {
      String[] options = kind.subList(1, kind.size()).toArray(String[]::new);
      assertThat(differences(tables, changes, options))
          .anyMatch(line -> line.startsWith("新增邀约,C4") && line.endsWith("已签约，保持不变"));
      Run run = replan(tables, changes, with(options, "-o", folder.resolve("再排.xlsx").toString()));
      assertThat(run.err()).contains(kind.get(0));
    }
  }

  private static String[] with(String[] some, String... more) {
    List<String> all = new ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @Test
  void aQuotaThatPromisesStandAgainstIsNamed() throws IOException {
    String changes = "候选人编号,岗位编号,变动\nC3,P1,已签约\nC4,P1,已签约\n";
    String quotas = file("限额.csv", "单位,岗位,类别,值,至少,至多\n,P1,全部,,,1\n").toString();
    String target = folder.resolve("限额.xlsx").toString();

    Run refused = replan(tables, changes, "--quotas", quotas, "-o", target);

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("已承诺 2 人，至多只能有 1 人").contains("--relax-quotas");
    assertThat(differences(tables, changes, "--quotas", quotas, "--relax-quotas"))
        .anyMatch(line -> line.startsWith("新增邀约,C3"))
        .anyMatch(line -> line.startsWith("新增邀约,C4"));
  }

  @Test
  void jsonLinesOfSomethingElseAreRefused() throws IOException {
    String target = folder.resolve("y.xlsx").toString();
    String none = "候选人编号,岗位编号,变动\n";

    assertThat(replan(file("坏.jsonl", "{\"kind\":\"overview\"}\n{oops\n"), none, "-o", target).err())
        .contains("“坏.jsonl”第 2 行");
    assertThat(replan(file("空.jsonl", "{\"kind\":\"overview\"}\n"), none, "-o", target).err())
        .contains("没有候选人的结果");
    assertThat(
            replan(file("缺.jsonl", "{\"kind\":\"candidates\",\"outcome\":\"拟邀约\"}\n"), none, "-o", target)
                .err())
        .contains("“缺.jsonl”第 1 行");
    assertThat(replan(folder.resolve("没有.jsonl"), none, "-o", target).code()).isEqualTo(2);
  }

  @Test
  void rowsThatCannotBeUsedAreRefused() throws IOException {
    String target = folder.resolve("x.xlsx").toString();
    assertThat(replan(workbook, "候选人编号,岗位编号,变动\nC1,,请假\n", "-o", target).err())
        .contains("“变动.csv”第 2 行").contains("请假").contains("名额变动");
    assertThat(replan(workbook, "候选人编号,岗位编号,变动\nC1,P1,退出\n", "-o", target).err())
        .contains("请改为“谢绝”");
    assertThat(replan(workbook, "候选人编号,岗位编号,变动\nC99,,退出\n", "-o", target).err())
        .contains("C99");
    assertThat(replan(workbook, "候选人编号,岗位编号\nC1,P1\n", "-o", target).err()).contains("变动");
  }
}
