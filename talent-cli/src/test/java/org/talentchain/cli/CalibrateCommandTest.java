package org.talentchain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff who look at experience first, on a city made for it. */
class CalibrateCommandTest {

  private static final int CANDIDATES = 30;
  private static final int POSITIONS = 8;
  private static final String[] SKILLS = {"PLC编程", "电气维修", "氩弧焊", "无损检测"};

  @TempDir static Path folder;

  private static Path candidates;
  private static Path positions;
  private static Path labels;

  @BeforeAll
  static void writeRosters() throws IOException {
    Random random = new Random(2);
    StringBuilder people = new StringBuilder("编号,姓名,学历,工作年限,技能\n");
    int[] years = new int[CANDIDATES];
    for (int c = 0; c < CANDIDATES; c++) {
      years[c] = random.nextInt(9);
      String skills = SKILLS[random.nextInt(4)] + "、" + SKILLS[random.nextInt(4)];
      people.append("C%d,张%d,大专,%d年,%s%n".formatted(c, c, years[c], skills));
    }
    StringBuilder demand = new StringBuilder("岗位编号,单位名称,岗位名称,招聘人数,学历要求,经验要求,技能要求\n");
    StringBuilder said = new StringBuilder("候选人编号,岗位编号,是否合适\n");
    for (int p = 0; p < POSITIONS; p++) {
      demand.append("P%d,东岸航天发射有限公司,技术员,1,大专,8年以上优先,%s（优先）%n".formatted(p, SKILLS[p % 4]));
      for (int i = 0; i < 15; i++) {
        int c = (4 * p + 7 * i) % CANDIDATES;
        said.append("C%d,P%d,%s%n".formatted(c, p, years[c] >= 4 ? "合适" : "不合适"));
      }
    }
    candidates = Files.writeString(folder.resolve("候选人.csv"), people);
    positions = Files.writeString(folder.resolve("岗位.csv"), demand);
    labels = Files.writeString(folder.resolve("标注.csv"), said);
  }

  private static Run calibrate(Path file, String... options) {
    List<String> args =
        new ArrayList<>(List.of("calibrate", file.toString(), candidates.toString(), positions.toString()));
    args.addAll(List.of("--as-of", "2026-11-25"));
    args.addAll(List.of(options));
    return Run.talent(args.toArray(String[]::new));
  }

  private static JsonNode json(Run run) throws IOException {
    assertThat(run.code()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  private static Run match(String... options) {
    List<String> args =
        new ArrayList<>(List.of("match", candidates.toString(), positions.toString(), "-p", "P0"));
    args.addAll(List.of("--as-of", "2026-11-25", "--cut-off", "1", "--format", "csv"));
    args.addAll(List.of(options));
    return Run.talent(args.toArray(String[]::new));
  }

  @Test
  void verdictWeightsAndEvidenceAreShown() {
    Run run = calibrate(labels);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("权重校准")
        .contains("结论：校准后更好", "【权重】", "工作经验", "第5组", "nDCG@10", "现行权重没有改动");
  }

  @Test
  void twoRunsSayTheSame() {
    assertThat(calibrate(labels, "--json").out()).isEqualTo(calibrate(labels, "--json").out());
  }

  @Test
  void weightsAreWrittenOnlyOnRequestAndUsedOnlyOnRequest() throws IOException {
    Path file = folder.resolve("fitted.json");
    JsonNode json = json(calibrate(labels, "--json", "-o", file.toString()));
    JsonNode fitted = json.get("fitted");
    assertThat(json.get("verdict").textValue()).isEqualTo("better");
    assertThat(fitted.get("experience").intValue()).isGreaterThan(json.get("present").get("experience").intValue());
    int sum = 0;
    for (JsonNode weight : fitted) {
      assertThat(weight.intValue()).isNotNegative();
      sum += weight.intValue();
    }
    assertThat(sum).isEqualTo(10_000);
    assertThat(new ObjectMapper().readTree(Files.readString(file))).isEqualTo(fitted);

    Run plain = match();
    Run weighed = match("--weights", file.toString());
    assertThat(weighed.code()).as(weighed.err()).isZero();
    assertThat(weighed.out()).isNotEqualTo(plain.out());
    assertThat(match().out()).isEqualTo(plain.out());
    Run explained =
        Run.talent("explain", candidates.toString(), positions.toString(), "-p", "P0", "--weights", file.toString());
    assertThat(explained.code()).as(explained.err()).isZero();
    Run fair =
        Run.talent(
            "fair", candidates.toString(), positions.toString(), "--format", "jsonl", "--weights", file.toString());
    assertThat(fair.code()).as(fair.err()).isZero();
    Path plan = folder.resolve("plan.txt");
    Run.talent("fair", candidates.toString(), positions.toString(), "-o", plan.toString(), "--weights", file.toString());
    assertThat(plan).content().contains("不是标准权重，而是 技能");
  }

  @Test
  void rowsThatCannotBeUsedAreFindings() throws IOException {
    String rows =
        """
        标注会记录,,,
        岗位编号,候选人编号,是否合适,备注
        P0,C1,是,
        P0,C2,也许,
        P99,C3,否,
        P0,C99,否,
        P0,C1,0,改判
        P0,C4,,未看
        """;
    Path file = Files.write(folder.resolve("gb.csv"), rows.getBytes(Charset.forName("GB18030")));
    JsonNode json = json(calibrate(file, "--json"));
    assertThat(json.get("verdict").textValue()).isEqualTo("too-few-labels");
    List<String> findings = new ArrayList<>();
    json.get("findings").forEach(each -> findings.add(each.get("row") + " " + each.get("column").textValue()));
    assertThat(findings).containsExactly("4 是否合适", "5 岗位编号", "6 候选人编号", "7 是否合适", "8 是否合适");
    Run text = calibrate(file);
    assertThat(text.out()).contains("至少需要 30 条", "“岗位编号”引用的“P99”不存在", "请核对编号或名称", "标注“也许”无法识别");
  }

  @Test
  void tooFewLabelsWriteNothing() throws IOException {
    Path few = Files.writeString(folder.resolve("few.csv"), "candidate,position,label\nC1,P0,1\nC2,P0,0\n");
    Path target = folder.resolve("never.json");
    Run run = calibrate(few, "--lang", "en", "-o", target.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("Verdict: too few labels");
    assertThat(run.err()).contains("never.json");
    assertThat(target).doesNotExist();
  }

  @Test
  void folderAsTargetIsRefusedBeforeAnythingIsRead() {
    Run run = calibrate(folder.resolve("没有.csv"), "-o", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("是一个文件夹");
  }

  @Test
  void labelsWithoutTheirColumnsAreRefused() {
    Run run = calibrate(positions);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("岗位.csv", "候选人编号、岗位编号、是否合适");
  }

  @Test
  void missingLabelsAreNamed() {
    Run run = calibrate(folder.resolve("没有.csv"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("没有.csv");
  }

  @Test
  void weightsThatAreNoneAreRefused() throws IOException {
    Path lone = Files.writeString(folder.resolve("lone.json"), "{\"skills\": 10000}");
    Path text = Files.writeString(folder.resolve("text.json"), "技能 40%");
    for (Path file : List.of(lone, text, folder.resolve("absent.json"))) {
      Run run = match("--weights", file.toString());
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).startsWith("错误：").contains(file.getFileName().toString());
      assertThat(run.out()).isEmpty();
    }
  }
}
