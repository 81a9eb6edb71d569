package org.talentchain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentchain.model.Challenge;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Forecast;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.Team;
import org.talentchain.model.Tier;
import org.talentchain.model.TrainingCapacity;

/** What a city plans, from tables as offices keep them. */
class OutlookTest {

  @TempDir Path folder;

  @Test
  void aForecastIsToldFromAPositionByItsQuarter() throws IOException {
    RosterReading reading =
        read("企业需求.csv", "单位名称,岗位,人才层次,学历要求,技能要求,需求人数,需求季度\n甲公司,焊工,技能人才,中专及以上,氩弧焊（熟练）,5,27年Q2\n");

    Forecast forecast = reading.city().outlook().forecasts().get(0);
    assertThat(forecast.quarter()).hasToString("2027-Q2");
    assertThat(forecast.headcount()).isEqualTo(5);
    assertThat(forecast.tier()).isEqualTo(Tier.SKILLED);
    assertThat(forecast.requirements()).hasSize(2);
    assertThat(reading.city().positions()).isEmpty();
  }

  @Test
  void aForecastWithoutAQuarterOrAHeadcountIsRejectedWithTheColumn() throws IOException {
    RosterReading reading =
        read("预测.csv", "单位名称,岗位,需求人数,需求季度\n甲公司,焊工,5,2027年\n甲公司,钳工,,2027Q1\n甲公司,电工,3,2027Q1\n");

    assertThat(reading.city().outlook().forecasts()).extracting(Forecast::title).containsExactly("电工");
    assertThat(reading.findings())
        .extracting(Finding::kind, finding -> finding.source().row(), Finding::arguments)
        .contains(
            tuple(FindingKind.QUARTER_UNPARSED, 2, List.of()),
            tuple(FindingKind.ROW_REJECTED_INVALID, 2, List.of("需求季度")),
            tuple(FindingKind.ROW_REJECTED_INVALID, 3, List.of("需求人数")));
    assertThat(reading.tables().get(0).rows().rejected()).isEqualTo(2);
  }

  @Test
  void aTemplateTakesUnitsFromItsHeaders() throws IOException {
    RosterReading reading =
        read(
            "定制班方案.csv",
            "班名,培养技能,报名条件,最低开班人数,学额,周期（周）,学时,开班费（万元）,生均费用\n"
                + "电工班,PLC编程（熟练）,持低压电工作业证,12,30,8,240,4.5,3200元\n");

    ClassTemplate template = reading.city().outlook().templates().get(0);
    assertThat(template.days()).isEqualTo(56);
    assertThat(template.hours()).isEqualTo(240);
    assertThat(template.fixedCost()).isEqualByComparingTo(new BigDecimal("45000"));
    assertThat(template.costPerStudent()).isEqualByComparingTo(new BigDecimal("3200"));
    assertThat(template.curriculum()).extracting(SkillClaim::phrase).containsExactly("PLC编程");
    assertThat(template.prerequisites()).hasOnlyElementsOfType(Requirement.Licence.class);
    assertThat(reading.city().classes()).isEmpty();
  }

  @Test
  void aTemplateThatOpensWithMoreThanItSeatsIsRejected() throws IOException {
    RosterReading reading = read("方案.csv", "班名,最低开班人数,学额\n电工班,40,30\n焊工班,10,30\n");

    assertThat(reading.city().outlook().templates())
        .extracting(ClassTemplate::title)
        .containsExactly("焊工班");
    assertThat(reading.findings())
        .extracting(Finding::kind, Finding::value)
        .containsExactly(tuple(FindingKind.ROW_REJECTED_INVALID, "30"));
  }

  @Test
  void aCapacitySaysWhatItCanGiveAndWhen() throws IOException {
    Files.writeString(folder.resolve("a方案.csv"), "班名,最低开班人数,学额\n电工班,10,30\n");
    RosterReading reading =
        read(
            "培训资源.csv",
            "院校/基地,可开班型,实训室,实训教师,可容纳人数,起止日期\n乙学院,电工班、木工班,2间,无,,2027.1-2028.12\n丙学院,木工班,1,1,20,\n");

    assertThat(reading.city().outlook().capacities())
        .extracting(
            TrainingCapacity::rooms,
            TrainingCapacity::instructors,
            TrainingCapacity::seats,
            TrainingCapacity::from,
            TrainingCapacity::until)
        .containsExactly(tuple(2, 0, null, PartialDate.of(2027, 1), PartialDate.of(2028, 12)));
    assertThat(reading.findings())
        .filteredOn(finding -> finding.kind() != FindingKind.ORGANIZATION_ADDED)
        .extracting(Finding::kind, Finding::value)
        .containsExactly(
            tuple(FindingKind.REFERENCE_UNKNOWN, "木工班"),
            tuple(FindingKind.REFERENCE_UNKNOWN, "木工班"),
            tuple(FindingKind.ROW_REJECTED_INVALID, "木工班"));
  }

  @Test
  void teamsAndChallengesAreReadInTheWordsOfBothSides() throws IOException {
    Files.writeString(
        folder.resolve("团队.csv"), "Team,Affiliation,Research fields,Capacity\nWaves,甲公司,水动力分析;系泊分析,3家\n");
    RosterReading reading =
        read("榜单.csv", "难题名称,发榜单位,技术方向,榜单金额（万元）,截止时间\n平台稳定,甲公司,水动力分析,500,2028-06\n平台回收,甲公司,,面议,\n");

    Team team = reading.city().chain().teams().get(0);
    assertThat(team.fields()).containsExactly("水动力分析", "系泊分析");
    assertThat(team.capacity()).isEqualTo(3);
    assertThat(reading.city().outlook().challenges())
        .extracting(Challenge::title, Challenge::funding, Challenge::deadline)
        .containsExactly(
            tuple("平台稳定", new BigDecimal("5000000"), PartialDate.of(2028, 6)),
            tuple("平台回收", null, null));
  }

  private RosterReading read(String name, String rows) throws IOException {
    Files.writeString(folder.resolve(name), rows);
    return RosterReader.with(ReadOptions.standard()).read(List.of(folder));
  }
}
