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

/** The chain of a city small enough to know by heart. */
class ChainCommandTest {

  private static final String ORGANIZATIONS =
      """
      单位名称,简称,链上角色,所属环节
      东岸航天链办公室,链办,产业链办公室,火箭产研、海上发射
      东岸火箭有限公司,东岸火箭,链主企业,火箭产研
      蓝湾发射有限公司,蓝湾发射,骨干企业,海上发射
      蓝湾紧固件有限公司,蓝湾紧固件,上游企业,火箭产研
      东岸技工学校,东岸技校,院校,
      蓝湾实训基地,蓝湾基地,实训基地,
      """;

  private static final String SEGMENTS =
      """
      环节编号,环节名称,英文名称,所属产业链,下游环节
      rockets,火箭产研,rockets,航空航天,海上发射
      launch,海上发射,sea launch,航空航天,
      """;

  private static final String TIES =
      """
      关系类型,甲方,乙方
      定向培养,东岸技工学校,东岸火箭有限公司
      """;

  private static final String CLASSES =
      """
      班级编号,班名,承办单位,对应环节,定向单位,培养技能,学额
      K1,总装班,东岸技工学校,火箭产研,东岸火箭有限公司,箭体对接、管路安装,20
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void writeRosters() throws IOException {
    Path city = Files.createDirectory(folder.resolve("city"));
    Files.writeString(city.resolve("单位.csv"), ORGANIZATIONS);
    Files.writeString(city.resolve("环节.csv"), SEGMENTS);
    Files.writeString(city.resolve("合作关系.csv"), TIES);
    Files.writeString(city.resolve("定制班.csv"), CLASSES);
  }

  private static Run chain(String... options) {
    List<String> args = new ArrayList<>(List.of("chain", folder.resolve("city").toString()));
    args.addAll(List.of(options));
    return Run.talent(args.toArray(String[]::new));
  }

  private static String answer(String... options) {
    Run run = chain(options);
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void anOverviewNamesSegmentsDownstreamAndWhatIsLacking() {
    String overview = answer();
    assertThat(overview).contains("航空航天｜链主企业：东岸火箭有限公司｜牵头：东岸航天链办公室");
    assertThat(overview.indexOf("火箭产研  1")).isPositive().isLessThan(overview.indexOf("海上发射  0"));
    assertThat(overview)
        .contains("环节没有定制班可用", "具体是：海上发射", "企业未登记供应或培养关系", "具体是：蓝湾发射有限公司")
        .contains("院校、实训基地未开班", "具体是：蓝湾实训基地");
  }

  @Test
  void aPathIsAnsweredInWords() {
    assertThat(answer("--path", "东岸技校", "海上发射"))
        .contains("东岸技工学校 —定向培养→ 东岸火箭有限公司 —链上环节→ 火箭产研 —下游环节→ 海上发射");
    assertThat(answer("--path", "东岸技校", "火箭产研", "--not-by", "承办"))
        .contains("东岸技工学校 —定向培养→ 东岸火箭有限公司 —链上环节→ 火箭产研");
    assertThat(answer("--path", "东岸技校", "海上发射", "--by", "定向培养")).contains("两者之间没有联系。");
  }

  @Test
  void aNodeIsAnsweredWithItsTies() {
    assertThat(answer("--node", "K1")).contains("总装班", "对应环节", "定向单位", "承办单位", "东岸技工学校");
  }

  @Test
  void theSupplyOfASegmentIsAnsweredWithSeatsAndPaths() {
    assertThat(answer("--supply", "火箭产研"))
        .contains("可达学额 20 个，其中对口学额 20 个。", "总装班 —对应环节→ 火箭产研");
  }

  @Test
  void weakPointsAreWhoTeachesAloneAndWhoHasTheSeats() {
    assertThat(answer("--weak")).contains("箭体对接；管路安装", "100.0%").doesNotContain("链办公室");
  }

  @Test
  void withoutASchoolItsSeatsAndSkillsAreGone() {
    String answer = answer("--without", "东岸技校");
    assertThat(answer).contains("假设没有：东岸技校", "不再有人教的技能", "箭体对接；管路安装");
    assertThat(answer).containsPattern("火箭产研 +20 +0 +-20");
    assertThat(answer).contains("不再有院校或班级为其培养的单位", "东岸火箭有限公司");
  }

  @Test
  void aTieMayBeAddedOrTakenAway() {
    assertThat(answer("--with", "定向培养:蓝湾基地=蓝湾发射"))
        .contains("新有院校或班级为其培养的单位", "蓝湾发射有限公司", "蓝湾实训基地 —定向培养→ 蓝湾发射有限公司 —链上环节→ 海上发射");
    assertThat(answer("--with", "TRAINS_FOR:蓝湾基地=蓝湾发射")).contains("假设增加：蓝湾基地 —定向培养→ 蓝湾发射");
    assertThat(answer("--without", "东岸技校=东岸火箭", "--path", "东岸技校", "东岸火箭"))
        .contains("东岸技工学校 —承办→ 总装班 —对应环节→ 火箭产研 —链上单位→ 东岸火箭有限公司");
  }

  @Test
  void aRosterMayBeAdded() throws IOException {
    Path more = folder.resolve("拟开班.csv");
    Files.writeString(more, "班名,承办单位,对应环节,培养技能,学额\n发射班,蓝湾实训基地,海上发射,甲板设备操作,30\n");
    assertThat(answer("--with", more.toString())).containsPattern("海上发射 +0 +30 +30").contains("甲板设备操作");
  }

  @Test
  void nothingChangedIsSaid() {
    assertThat(answer("--without", "链办=火箭产研")).contains("都没有变化");
  }

  @Test
  void whatIsNotThereIsAnsweredWithWhatIsClose() {
    Run unknown = chain("--node", "技工");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("产业链上没有“技工”", "东岸技工学校");
    assertThat(chain("--supply", "东岸技校").err()).contains("没有“东岸技校”这个环节", "火箭产研");
    assertThat(chain("--path", "东岸技校", "海上发射", "--by", "朋友").err()).contains("--by 中的“朋友”");
    assertThat(chain("--with", "朋友:东岸技校=蓝湾发射").err()).contains("--with 中的“朋友”", "定向培养");
    assertThat(chain("--weak", "--node", "K1").code()).isEqualTo(2);
  }

  @Test
  void machinesReadJsonLines() {
    assertThat(answer("--supply", "rockets", "--json"))
        .contains("{\"kind\":\"sources\",\"source\":\"总装班\",\"role\":\"定制班\"");
  }

  @Test
  void englishIsSpokenToo() {
    assertThat(answer("--lang", "en", "--path", "东岸技校", "launch"))
        .contains("东岸技工学校 —trains for→ 东岸火箭有限公司 —belongs to→ rockets —feeds→ sea launch");
  }
}
