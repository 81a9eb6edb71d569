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
import org.talentchain.model.City;
import org.talentchain.model.ClassTemplate;
import org.talentchain.roster.ReadOptions;
import org.talentchain.roster.RosterReader;

/** Two openings nobody fills, and three people who could be trained. */
class ClassesProposeCommandTest {

  private static final String POSITIONS =
      """
      岗位编号,单位名称,岗位名称,所属环节,人数,技能要求,学历要求,到岗时间
      P1,东岸火箭有限公司,氦质谱检漏工,火箭产研,2,氦质谱检漏(熟练),大专,2027-06-30
      P2,东岸火箭有限公司,液氢加注操作员,火箭产研,1,液氢加注(熟练),大专,2027-06-30
      """;

  private static final String CANDIDATES =
      """
      编号,姓名,学历,专业,技能
      C1,张小明,大专,机电一体化技术,办公软件
      C2,李小红,本科,机械工程,办公软件
      C3,王小刚,高中,,办公软件
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void writeRosters() throws IOException {
    Path city = Files.createDirectory(folder.resolve("city"));
    Files.writeString(city.resolve("岗位.csv"), POSITIONS);
    Files.writeString(city.resolve("候选人.csv"), CANDIDATES);
  }

  private static Run propose(String... options) {
    List<String> args =
        new ArrayList<>(
            List.of("classes", "propose", folder.resolve("city").toString(), "--as-of", "2026-11-26"));
    args.addAll(List.of(options));
    return Run.talent(args.toArray(String[]::new));
  }

  @Test
  void proposesAClassWithReasonsAndMaskedNames() {
    Run run = propose();

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("氦质谱检漏工定制班", "针对 1 个岗位的 2 个空缺名额，结业后可补 2 个", "大专及以上学历", "张**")
        .doesNotContain("张小明", "王小刚");
  }

  @Test
  void whoCouldGiveItIsATableAndNothingIsRemarkedWhereNothingIsOpen() throws IOException {
    Path city = Files.createDirectory(folder.resolve("taught"));
    Files.writeString(city.resolve("岗位.csv"), POSITIONS);
    Files.writeString(city.resolve("候选人.csv"), CANDIDATES);
    Files.writeString(
        city.resolve("定制班.csv"),
        """
        班级编号,班名,承办单位,培养技能,学额,开班时间,结业时间
        B1,检漏班,海湾技工学校,氦质谱检漏（熟练）,1,2026-01-05,2026-03-31
        """);

    Run run = Run.talent("classes", "propose", city.toString(), "--as-of", "2026-11-26");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("【可承办单位】", "海湾技工学校", "已在教：氦质谱检漏（熟练及以上）", "开班，才能按期到岗")
        .containsPattern("最迟 2027年\\d+月\\d+日 开班")
        .doesNotContain("备注");
  }

  @Test
  void oneObjectOfJsonHoldsEverything() {
    Run run = propose("--json");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("{\"open\":3,")
        .contains("\"proposals\":[", "\"cohort\":[")
        .doesNotContain("小明");
  }

  @Test
  void templatesCanBeReadAsPartOfACity() {
    Path target = folder.resolve("proposal.json");

    Run run = propose("-o", target.toString());
    City city =
        RosterReader.with(ReadOptions.standard()).read(List.of(folder.resolve("city"), target)).city();

    assertThat(run.code()).isZero();
    assertThat(city.outlook().templates())
        .extracting(ClassTemplate::title)
        .contains("氦质谱检漏工");
  }

  @Test
  void aWorkbookHasASheetForEachClass() {
    Path target = folder.resolve("proposal.xlsx");

    assertThat(propose("-o", target.toString()).code()).isZero();
    assertThat(target).isNotEmptyFile();
  }

  @Test
  void withinTooFewHoursItSaysWhatItWouldTake() {
    Run run = propose("--hours", "8");

    assertThat(run.out()).contains("在 8 学时以内，没有能把候选人培训到空缺岗位的班", "最短也要");
  }

  @Test
  void anUnknownSegmentIsRefused() {
    Run run = propose("--segment", "没有的环节");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("没有的环节");
  }
}
