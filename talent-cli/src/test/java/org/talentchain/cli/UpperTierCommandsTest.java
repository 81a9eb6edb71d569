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

/** Teams, mentors and policies on a city small enough to know by heart. */
class UpperTierCommandsTest {

  private static final String CITY =
      """
      {
        "chain": {
          "chains": [{"id": "energy", "name": "清洁能源", "segments": [{"id": "nuclear", "name": "核电"}]}],
          "organizations": [
            {"id": "E1", "name": "甲核电", "kind": "chain_leader", "segments": ["nuclear"],
             "employerKind": "state_owned", "place": "海阳市"},
            {"id": "E2", "name": "乙检修", "kind": "backbone", "segments": ["nuclear"],
             "employerKind": "private", "place": "海阳市"}],
          "teams": [{"id": "T1", "name": "先进核能院士团队", "segments": ["nuclear"], "fields": ["热工水力分析"]}]
        },
        "candidates": [
          {"id": "C1", "identity": {"name": "张一甲"}, "profile": {
            "skills": [{"phrase": "氩弧焊"}],
            "credentials": [{"name": "焊工", "skillLevel": "technician"}], "credentialsStated": true,
            "employments": [{"employer": "乙检修", "title": "焊工", "period": {"start": "2012-01", "ongoing": true}}]}},
          {"id": "C2", "identity": {"name": "李二乙"}, "profile": {
            "educations": [{"level": "bachelor", "graduation": "2025-06", "inProgress": false}],
            "skills": [{"phrase": "氩弧焊"}], "credentialsStated": true,
            "employments": [{"employer": "乙检修", "title": "焊工", "period": {"start": "2025-07", "ongoing": true}}]}}],
        "positions": [
          {"id": "P1", "employer": "E1", "title": "反应堆工程师", "segment": "nuclear",
           "headcount": {"places": 20, "assumed": false},
           "requirements": [{"kind": "education", "atLeast": "doctor", "fullTime": true,
             "necessity": "must", "weight": 2}]}],
        "outlook": {"challenges": [
          {"id": "N1", "enterprise": "E1", "title": "供热管网瞬态", "topics": ["热工水力分析"],
           "funding": 3000000, "deadline": "2028-06"},
          {"id": "N2", "enterprise": "E2", "title": "公文起草", "topics": ["公文写作"]}]}
      }
      """;

  @TempDir static Path folder;

  private static Path city;

  @BeforeAll
  static void writeCity() throws IOException {
    city = Files.writeString(folder.resolve("city.json"), CITY);
  }

  private static Run talent(String command, String... options) {
    List<String> args = new ArrayList<>(List.of(command, city.toString(), "--as-of", "2026-11-25"));
    args.addAll(List.of(options));
    Run run = Run.talent(args.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  @Test
  void whatIsKnownOfAConditionIsSaidInWordsThatFitIt() {
    assertThat(talent("policies", "--candidate", "C2").out())
        .contains("毕业3年内（2025年6月毕业）", "申报时间为2026年1月1日至2026年12月31日", "博士及以上学历（现为本科）");
    assertThat(talent("policies", "--candidate", "C2", "--lang", "en").out())
        .contains("graduated within 3 years (graduation 2025-06)", "doctor or above (is bachelor)")
        .doesNotContain("本科");
  }

  @Test
  void inEnglishChainsAndSegmentsGoByTheirEnglishNames() throws IOException {
    String named =
        CITY.replace("\"name\": \"清洁能源\"", "\"name\": \"清洁能源\", \"englishName\": \"clean energy\"")
            .replace("\"name\": \"核电\"", "\"name\": \"核电\", \"englishName\": \"nuclear power\"");
    Path english = Files.writeString(folder.resolve("english.json"), named);

    assertThat(Run.talent("policies", english.toString(), "--candidate", "C2", "--lang", "en").out())
        .contains("an organization of the chain (nuclear power)", "an organization of clean energy (nuclear power)")
        .doesNotContain("清洁能源", "核电");
    assertThat(Run.talent("policies", english.toString(), "--candidate", "C2").out())
        .contains("产业链单位（核电）", "清洁能源领域的产业链单位（核电）");
  }

  @Test
  void ofAHigherDegreeItIsSaidThatTheModeOfStudyIsOpen() throws IOException {
    Path master = folder.resolve("master.json");
    Files.writeString(master, CITY.replace("\"level\": \"bachelor\"", "\"level\": \"master\""));

    assertThat(Run.talent("policies", master.toString(), "--candidate", "C2").out())
        .contains("全日制硕士及以上学历（硕士，未写明是否全日制）");
    assertThat(Run.talent("policies", master.toString(), "--candidate", "C2", "--lang", "en").out())
        .contains("full-time master or above (master, full-time or not is not stated)");
  }

  @Test
  void anEmployerThatIsNotOnTheRosterIsNamedAsTheEmployer() throws IOException {
    Path elsewhere = folder.resolve("elsewhere.json");
    Files.writeString(elsewhere, CITY.replace("\"employer\": \"乙检修\"", "\"employer\": \"潍坊丙动力\""));

    assertThat(Run.talent("policies", elsewhere.toString(), "--candidate", "C2").out())
        .contains("产业链单位（现单位为潍坊丙动力）");
  }

  @Test
  void aWorkshopIsProposedInTheWordsOfAnOffice() {
    assertThat(talent("teams").out())
        .contains(
            "拟由甲核电承建“先进核能院士工坊（核电）”，由先进核能院士团队牵头，围绕技术难题“供热管网瞬态”开展联合攻关，"
                + "并拟邀请同环节的乙检修参加。企业拟投入经费300万元；攻关须于2028年6月底前完成。")
        .contains("没有研究方向相近的团队")
        .containsPattern("先进核能院士工坊（核电） +甲核电 +1 +3,000,000");
    assertThat(talent("teams", "--json").out()).contains("3000000");
  }

  @Test
  void aWorkshopIsEvidenceByTheNameOfItsTeam() throws IOException {
    String team = "\"fields\": [\"热工水力分析\"]}]";
    String tie = ", \"ties\": [{\"kind\": \"hosts_workshop\", \"from\": \"E1\", \"to\": \"T1\"}]";
    Path tied = Files.writeString(folder.resolve("tied.json"), CITY.replace(team, team + tie));

    assertThat(Run.talent("policies", tied.toString(), "--enterprise", "甲核电").out())
        .contains("有已设立的院士工坊（先进核能院士团队）");
  }

  @Test
  void teamsAreToldLineByLine() {
    assertThat(talent("teams", "--json").out().lines())
        .anyMatch(line -> line.startsWith("{\"kind\":\"workshops\"") && line.contains("\"fundingYuan\":3000000"))
        .anyMatch(line -> line.startsWith("{\"kind\":\"leads\",\"challengeId\":\"N1\""))
        .anyMatch(line -> line.startsWith("{\"kind\":\"unled\",\"challengeId\":\"N2\""));
  }

  @Test
  void namesOfMentorsAreMaskedUnlessTheyAreAskedFor() {
    assertThat(talent("mentors").out()).contains("C1", "张**", "同一单位", "同为焊工").doesNotContain("张一甲");
    assertThat(talent("mentors", "--show-pii").out()).contains("张一甲", "李二乙");
  }

  @Test
  void policiesAreCountedAndTheSampleSaysThatItIsMadeUp() {
    assertThat(talent("policies").out()).contains("虚构", "不得作为申报依据", "【各单位可享政策】", "揭榜挂帅项目补助");
    assertThat(talent("policies", "--people").out()).contains("【个人可享政策】").doesNotContain("张一甲");
  }

  @Test
  void oneApplicantIsToldPolicyByPolicy() {
    assertThat(talent("policies", "--candidate", "C1").out()).contains("技师购房补贴", "待核实：劳动合同满3年");
    assertThat(talent("policies", "--candidate", "C1", "--contract", "2").out()).contains("劳动合同满3年（合同2年）");
    assertThat(talent("policies", "--position", "P1").out()).contains("视录用人选而定", "博士及以上学历（博士）");
    assertThat(talent("policies", "--enterprise", "甲核电").out()).contains("企业批量引才奖励", "现招聘20人");
  }

  @Test
  void whoIsNotThereIsNamed() {
    Run run = Run.talent("policies", city.toString(), "--enterprise", "丙公司");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("产业链单位名录中没有“丙公司”");
  }

  @Test
  void anErrorInACatalogueIsNamedByLineAndPlace() throws IOException {
    Path catalogue =
        Files.writeString(
            folder.resolve("policies.json"),
            """
            {"name": "某市", "source": "某文件", "policies": [
              {"id": "a", "audience": "person", "stage": "引", "zh": "甲", "en": "a",
               "all": [{"kind": "chain"}], "benefit": {"zh": "一万元", "en": "10,000 yuan"}, "source": "第一条"}]}
            """);
    Run run = Run.talent("policies", city.toString(), "--catalogue", catalogue.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("第2行", "policies[0].stage", "attract");
  }

  @Test
  void theThreeListsAreWrittenAsAWorkbookOrAsThreeFiles() throws IOException {
    Path workbook = folder.resolve("三张清单.xlsx");
    talent("policies", "--lists", "-o", workbook.toString());
    assertThat(workbook).isNotEmptyFile();

    Path files = folder.resolve("三张清单");
    talent("policies", "--lists", "--format", "csv", "-o", files.toString());
    assertThat(Files.readString(files.resolve("demand.csv"))).contains("反应堆工程师", "供热管网瞬态");
    assertThat(Files.readString(files.resolve("policies.csv"))).contains("博士安家补贴", "200000");
    assertThat(Files.readString(files.resolve("projects.csv"))).contains("先进核能院士工坊（核电）", "乙检修师带徒");
  }
}
