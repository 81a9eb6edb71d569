package org.talentchain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three welders are needed now; two apply, one more finishes a class next spring, and an accountant finds
 * nobody.
 */
class GapCommandTest {

  private static final String CANDIDATES =
      """
      编号,姓名,电话,学历,专业,技能
      C1,张一,13800138001,大专,焊接技术与自动化,氩弧焊（熟练）
      C2,李二,13800138002,大专,焊接技术与自动化,氩弧焊（熟练）
      """;

  private static final String POSITIONS =
      """
      岗位编号,单位名称,岗位名称,产业链环节,招聘人数,技能要求,到岗时间
      P1,蓝湾核电检修有限公司,焊工,核电,4,氩弧焊,2026年12月
      P2,蓝湾核电检修有限公司,会计,核电,1,财务分析,
      """;

  private static final String CLASSES =
      """
      班级编号,班名,承办单位,培养技能,学额,开班时间,结业时间
      B1,焊工订单班,东岸技工学校,氩弧焊（熟练）,1,2026-12-01,2027-03-31
      """;

  private static final String SEGMENTS =
      """
      环节编号,环节名称,英文名称,所属产业链
      S1,核电,nuclear power,清洁能源
      S2,风电,wind power,清洁能源
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void writeRosters() throws IOException {
    Files.writeString(folder.resolve("候选人.csv"), CANDIDATES);
    Files.writeString(folder.resolve("岗位.csv"), POSITIONS);
    Files.writeString(folder.resolve("定制班.csv"), CLASSES);
  }

  private static Run gap(String... options) {
    List<String> all = new ArrayList<>(List.of("gap", folder.toString(), "--as-of", "2026-11-25"));
    all.addAll(List.of(options));
    return Run.talent(all.toArray(String[]::new));
  }

  @Test
  void theSummaryAddsUpAndTheBottleneckIsSaidInOneSentence() {
    Run run = gap();

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("需求 5 人", "可到岗 2 人", "定制班结业可到岗 1 人", "期末仍缺 2 人", "卡点：", "1 人的需求未写到岗时间");
  }

  @Test
  void peopleAreNamedAsFarAsMayBeShown() {
    assertThat(gap().out()).contains("张*（C1）").doesNotContain("张一");
    assertThat(gap("--show-pii").out()).contains("张一（C1）");
  }

  @Test
  void inEnglishWorkAndSkillsGoByTheirEnglishNamesAndOtherWordsStayAsGiven() throws IOException {
    Path city = Files.createDirectory(folder.resolve("english"));
    String segments =
        "环节编号,环节名称,英文名称,所属产业链,产业链英文名称\nS1,核电,nuclear power,清洁能源,clean energy\n";
    String posts = POSITIONS.replace("核电检修", "检修") + "P3,蓝湾检修有限公司,观星员,核电,1,观星之术,\n";
    Files.writeString(city.resolve("岗位.csv"), posts);
    Files.writeString(city.resolve("环节.csv"), segments);

    Run english =
        Run.talent("gap", city.toString(), "--by", "segment,occupation,skill", "--lang", "en");

    assertThat(english.out())
        .contains("clean energy", "nuclear power", "welder", "accountant", "TIG welding", "观星员", "观星之术")
        .doesNotContain("焊工", "氩弧焊", "会计", "核电", "清洁能源");
    assertThat(Run.talent("gap", city.toString(), "--by", "segment,occupation,skill").out())
        .contains("清洁能源", "焊工", "氩弧焊")
        .doesNotContain("welder");
  }

  @Test
  void everyGroupingAddsUpInJson() throws IOException {
    for (String by : List.of("segment", "tier", "occupation,skill", "segment,tier,occupation,skill")) {
      int demand = 0;
      int covered = 0;
      for (String line : gap("--json", "--by", by).out().split("\n")) {
        JsonNode row = new ObjectMapper().readTree(line);
        if (row.path("kind").asText().equals("gaps")) {
          demand += row.path("demand").asInt();
          covered +=
              row.path("hired").asInt() + row.path("trained").asInt() + row.path("open").asInt();
        }
      }
      assertThat(demand).as(by).isEqualTo(5);
      assertThat(covered).as(by).isEqualTo(5);
    }
  }

  @Test
  void theQuartersAreThoseAskedFor() {
    String out = gap("--from", "2027q2", "--quarters", "2").out();

    assertThat(out).contains("2027年二季度至2027年三季度").doesNotContain("2027年四季度", "2026年四季度");
  }

  @Test
  void aQuarterThatIsNoneIsRefused() {
    Run run = gap("--from", "明年");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--from", "明年");
  }

  @Test
  void aSegmentNobodyKnowsIsRefused() {
    Run run = gap("--segment", "海上种菜");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("海上种菜");
  }

  @Test
  void aSegmentAskedAboutIsAloneInTheAnswer() throws IOException {
    String posts = POSITIONS + "P3,瀚海风电运维有限公司,焊工,风电,6,氩弧焊,2026年12月\n";
    Path city = Files.createDirectory(folder.resolve("两个环节"));
    Files.writeString(city.resolve("候选人.csv"), CANDIDATES);
    Files.writeString(city.resolve("岗位.csv"), posts);
    Files.writeString(city.resolve("定制班.csv"), CLASSES);
    Files.writeString(city.resolve("环节.csv"), SEGMENTS);

    String wind = segment(city, "风电", "zh");
    String nuclear = segment(city, "核电", "zh");

    assertThat(wind).contains("风电环节人才供需缺口", "需求 6 人").doesNotContain("核电");
    assertThat(nuclear).contains("核电环节人才供需缺口", "需求 5 人").doesNotContain("风电");
    assertThat(segment(city, "核电", "en")).contains("Talent gap of nuclear power", "5 people are needed");
    assertThat(segment(city, "风电", "en")).contains("Talent gap of wind power", "6 people are needed");
  }

  private static String segment(Path city, String segment, String language) {
    Run run =
        Run.talent(
            "gap", city.toString(), "--as-of", "2026-11-25", "--segment", segment, "--lang", language);
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void aWorkbookHoldsAllSheets() throws IOException {
    Path file = folder.resolve("out").resolve("gap.xlsx");

    Run run = gap("-o", file.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.size(file)).isPositive();
    assertThat(run.out()).isEmpty();
  }
}
