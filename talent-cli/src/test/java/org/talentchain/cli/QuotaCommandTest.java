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

/** Quotas on two rosters small enough to know by heart: C1 and C2 fit best, C3 is from another school. */
class QuotaCommandTest {

  @TempDir static Path folder;

  @BeforeAll
  static void writeRosters() throws IOException {
    Files.writeString(
        folder.resolve("候选人.csv"),
        """
        编号,姓名,学历,毕业院校,毕业时间,技能,技能等级
        C1,张一,大专,海阳轻工业学校,2027-06,PLC编程、电气维修,电工高级工
        C2,李二,大专,海阳轻工业学校,2027-06,PLC编程、电气维修,电工高级工
        C3,王三,大专,烟台海岬职业学院,2020-06,PLC编程,电工中级工
        """);
    Files.writeString(
        folder.resolve("岗位.csv"),
        """
        岗位编号,单位名称,岗位名称,招聘人数,技能要求
        P1,东岸航天发射有限公司,电气维修技术员,2,PLC编程、电气维修
        """);
  }

  private static Run fair(String quotas, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("名额.csv"), quotas);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "fair",
                folder.resolve("候选人.csv").toString(),
                folder.resolve("岗位.csv").toString(),
                "--cut-off",
                "1",
                "--format",
                "jsonl",
                "--as-of",
                "2026-11-25",
                "--quotas",
                file.toString()));
    arguments.addAll(List.of(options));
    return Run.talent(arguments.toArray(String[]::new));
  }

  private static String quotas(Run run) {
    assertThat(run.code()).as(run.err()).isZero();
    return String.join("\n", run.out().lines().filter(line -> line.contains("\"quotas\"")).toList());
  }

  @Test
  void atLeastOneOfASchoolIsInvited() throws IOException {
    Run run = fair("单位,岗位,类别,值,至少,至多\n东岸航天发射有限公司,,院校,烟台海岬职业学院,1,\n");

    assertThat(quotas(run)).contains("烟台海岬职业学院", "稳定");
    assertThat(run.out().lines().filter(line -> line.contains("\"C3\"")))
        .anyMatch(line -> line.contains("拟邀约"));
    assertThat(run.err()).contains("名额要求满足 1 条，为此调剂 0 人");
  }

  @Test
  void aShareOfThePlacesIsAnUpperBound() throws IOException {
    String quotas =
        quotas(fair("enterprise,position,category,value,at least,at most\neach,,graduate,,,50%\n"));

    assertThat(quotas).contains("50%（1 人）", "应届");
  }

  @Test
  void aContradictionIsToldInWords() throws IOException {
    String list = "单位,岗位,类别,值,至少,至多\n,P1,应届,否,2,\n,P1,学历,大专及以上,,2\n";
    Run run = fair(list);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("“电气维修技术员 P1：非应届至少 2 人”无法满足：需要 2 人，达到要求的候选人只有 1 名", "--relax-quotas")
        .doesNotContain("大专");

    assertThat(quotas(fair(list, "--relax-quotas"))).contains("未执行");
  }

  @Test
  void twoThatContradictEachOtherAreBothNamed() throws IOException {
    Run run = fair("单位,岗位,类别,值,至少,至多\n全场,,院校,海阳轻工业学校,2,\n各单位,,应届,,,50%\n");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("海阳轻工业学校至少 2 人", "应届至多 50%", "不能同时满足");
  }

  @Test
  void whatCannotBeReadIsRefusedWithItsPlace() throws IOException {
    assertThat(fair("单位,岗位,类别,值,至少,至多\n,P9,应届,,1,\n").err()).contains("第 2 行“岗位编号”", "P9");
    assertThat(fair("单位,岗位,类别,值,至少,至多\n,P1,院校,没有的学校,1,\n").err()).contains("“值”", "没有的学校");
    assertThat(fair("单位,岗位,类别,值,至少,至多\n,P1,应届,,3,2\n").err()).contains("“至多”");
    assertThat(fair("单位,岗位,类别,值,至少,至多\n,P1,性别,女,1,\n").err()).contains("“类别”", "性别");
  }

  @Test
  void anOptimalPlanKeepsQuotasOfAPosition() throws IOException {
    Run run = fair("岗位,类别,值,至少\nP1,院校,烟台海岬职业学院,1\n", "--plan", "optimal");

    assertThat(quotas(run)).contains("烟台海岬职业学院", "最优");
    assertThat(run.out().lines().filter(line -> line.contains("\"C3\"")))
        .anyMatch(line -> line.contains("拟邀约"));
  }

  @Test
  void nestedQuotasAreKeptByAnOptimalPlanAndByAFairOne() throws IOException {
    String list = "岗位,类别,值,至多\nP1,院校,海阳轻工业学校,2\nP1,学历,大专,2\nP1,应届,否,1\n";
    assertThat(quotas(fair(list, "--plan", "optimal"))).contains("最优");
    assertThat(quotas(fair(list, "--plan", "fair"))).contains("兼顾公平").doesNotContain("未执行");
  }

  @Test
  void quotasAreRefusedWherePositionsPropose() throws IOException {
    Run refused = fair("岗位,类别,值,至多\nP1,全部,,2\n", "--proposing", "positions");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("--quotas 只能与 --proposing candidates");
  }
}
