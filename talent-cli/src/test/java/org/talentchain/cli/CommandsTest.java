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

/** The commands on two rosters small enough to know by heart. */
class CommandsTest {

  private static final String CANDIDATES =
      """
      编号,姓名,电话,学历,专业,技能,技能等级,期望薪资
      C1,张一,13800138001,大专,机电一体化技术,PLC编程、电气维修,电工高级工,8000-10000元/月
      C2,李二,13800138002,大专,机电一体化技术,PLC编程,电工中级工,8000-10000元/月
      C3,王三,13800138003,本科,会计学,财务分析,,15-25
      C4,赵四,13800138004,,,,,
      """;

  private static final String POSITIONS =
      """
      岗位编号,单位名称,岗位名称,招聘人数,学历要求,技能要求,薪资
      P1,东岸航天发射有限公司,电气维修技术员,1,大专及以上,PLC编程、电气维修,9000-12000元/月
      P2,蓝湾核电检修有限公司,核级焊工,2,大专及以上,氩弧焊,9000-12000元/月
      """;

  @TempDir static Path folder;

  private static Path candidates;
  private static Path positions;

  @BeforeAll
  static void writeRosters() throws IOException {
    candidates = Files.writeString(folder.resolve("候选人.csv"), CANDIDATES);
    positions = Files.writeString(folder.resolve("岗位.csv"), POSITIONS);
  }

  private static Run talent(String command, String... options) {
    List<String> args = new ArrayList<>();
    args.add(command);
    args.add(candidates.toString());
    args.add(positions.toString());
    args.addAll(List.of(options));
    return Run.talent(args.toArray(String[]::new));
  }

  private static byte[] fair(String name, String... options) throws IOException {
    Path target = folder.resolve(name);
    List<String> all = new ArrayList<>(List.of("--as-of", "2026-11-25", "-o", target.toString()));
    all.addAll(List.of(options));
    Run run = talent("fair", all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    return Files.readAllBytes(target);
  }

  /** Cases 54 and 61. */
  @Test
  void fairIsPlannedByOneCommandAndSummedUp() {
    Run run = talent("fair", "--as-of", "2026-11-25", "-o", folder.resolve("a.xlsx").toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("读入候选人 4 名、岗位 2 个，未导入 0 行", "评估人岗组合", "招聘 3 人，拟邀约 1 人，缺口 2 人", "a.xlsx");
  }

  @Test
  void twoRunsAndOneOrEightThreadsGiveTheSameBytes() throws IOException {
    byte[] one = fair("one.xlsx", "--threads", "1");
    assertThat(fair("again.xlsx", "--threads", "1")).isEqualTo(one);
    assertThat(fair("eight.xlsx", "--threads", "8")).isEqualTo(one);
  }

  @Test
  void plansAreComparedInOneTable() {
    Run run = talent("fair", "--plan", "optimal", "--compare", "-o", folder.resolve("c.xlsx").toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("方案对比", "更愿互选的组合");
    assertThat(run.err().lines())
        .anyMatch(line -> line.startsWith("双选稳定 "))
        .anyMatch(line -> line.startsWith("互配度合计最高（本方案）"));
  }

  @Test
  void moreInvitationsStandBesideThePlansTheyAreComparedWith() {
    Run run =
        talent(
            "fair", "--compare", "--invitations", "2", "--invite-factor", "3", "--cut-off", "1", "--format", "jsonl");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines().filter(line -> line.contains("\"kind\":\"plans\"")))
        .hasSize(4)
        .anyMatch(line -> line.contains("每人至多 2 份，每岗至多招聘人数的 3 倍") && line.contains("\"blockingPairs\":null"));
  }

  @Test
  void moreInvitationsThanPlacesAreListedWithinLimits() {
    Run run =
        talent("fair", "--invitations", "2", "--invite-factor", "3", "--cut-off", "1", "--format", "jsonl");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines().filter(line -> line.contains("\"kind\":\"shortlist\"")))
        .hasSizeGreaterThan(1)
        .anyMatch(line -> line.contains("C1"))
        .anyMatch(line -> line.contains("C2"));
  }

  @Test
  void anOptimalPlanSaysWhatItIs() {
    Run run = talent("fair", "--plan", "optimal", "--format", "text");
    assertThat(run.out()).contains("方案：互配度合计最高").doesNotContain("方案：双选稳定");
  }

  @Test
  void quietSaysNothing() {
    Run run = talent("fair", "-q", "-o", folder.resolve("q.xlsx").toString());
    assertThat(run.err()).isEmpty();
  }

  @Test
  void jsonLinesGoToStandardOutputAndNothingElseDoes() {
    Run run = talent("fair", "--format", "jsonl");
    assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("{\"kind\":\""));
  }

  @Test
  void bestCandidateOfAPositionComesFirst() {
    Run run = talent("match", "--position", "P1", "--format", "csv", "--cut-off", "1");
    assertThat(run.code()).as(run.err()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines.get(0)).startsWith("序号,候选人编号,姓名");
    assertThat(lines.get(1)).startsWith("1,C1,张*");
    assertThat(run.out()).doesNotContain("C4");
  }

  @Test
  void everyPositionIsListedAlsoTheOneWithNobody() {
    Run run = talent("match", "--all", "--top", "1", "--format", "csv");
    assertThat(run.code()).as(run.err()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("岗位编号,岗位,单位,序号,候选人编号,姓名");
    assertThat(lines.get(1)).startsWith("P1,电气维修技术员,东岸航天发射有限公司,1,C1,张*");
    assertThat(lines.get(2)).startsWith("P2,核级焊工,").endsWith("无人达到入围线且符合硬性条件");
  }

  @Test
  void allPositionsGiveTheSameOrderAsOneByOne() {
    Run all = talent("match", "--all", "--cut-off", "1", "--format", "jsonl");
    Run one = talent("match", "--position", "P1", "--cut-off", "1", "--format", "jsonl");
    assertThat(candidatesOf(all, "\"positionId\":\"P1\"")).isNotEmpty().isEqualTo(candidatesOf(one, ""));
  }

  private static List<String> candidatesOf(Run run, String about) {
    return run.out().lines()
        .filter(line -> line.contains(about))
        .map(line -> line.replaceAll(".*\"candidateId\":\"(\\w+)\".*", "$1"))
        .toList();
  }

  @Test
  void tiersAreToldForEverybody() {
    Run run = talent("tier", "--json");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines().filter(line -> line.startsWith("{\"kind\":\"tiers\""))).hasSize(5);
    assertThat(run.out().lines().filter(line -> line.startsWith("{\"kind\":\"people\""))).hasSize(4);
  }

  @Test
  void aCatalogueThatIsNoneIsNamed() throws IOException {
    Path none = Files.writeString(folder.resolve("none.json"), "{}");
    Run run = talent("tier", "--catalogue", none.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none.json");
  }

  @Test
  void positionsOfACandidateAreListed() {
    Run run = talent("match", "-c", "C1");
    assertThat(run.out()).contains("P1", "电气维修技术员").doesNotContain("13800138001");
  }

  @Test
  void unknownIdIsAnsweredWithThoseCloseToIt() {
    Run run = talent("match", "--position", "P11");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("名册中没有编号为“P11”的岗位", "P1");
  }

  @Test
  void explanationSaysWhyNot() {
    Run run = talent("explain", "-p", "P2", "-c", "C2");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("结论：不邀约", "氩弧焊", "【逐项依据】");
  }

  /** Case 60. */
  @Test
  void bestOfAPositionAreExplainedTogether() {
    Run run = talent("explain", "--position", "P1", "--top", "3", "--cut-off", "1");
    assertThat(run.out()).contains("候选人 C1", "候选人 C2", "【匹配度构成】");
  }

  @Test
  void strictEndsWithOneWhenSomethingAsksForACheck() {
    assertThat(talent("validate").code()).isZero();
    Run strict = talent("validate", "--strict");
    assertThat(strict.code()).isEqualTo(1);
    assertThat(strict.out()).contains("15-25", "候选人.csv");
  }

  @Test
  void dryRunShowsHowEachColumnWasUnderstood() {
    Run run = talent("validate", "--dry-run");
    assertThat(run.out()).contains("candidate.", "position.", "UTF-8", "表头行");
  }

  @Test
  void priorityOfSomebodyUnknownIsRefused() {
    Run run = talent("fair", "--priority", "没有这家=1", "-o", folder.resolve("p.xlsx").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("没有这家");
  }

  @Test
  void englishIsSpokenWhenAskedFor() {
    Run run = talent("match", "--position", "P1", "--lang", "en");
    assertThat(run.out()).startsWith("Candidates for position P1");
  }
}
