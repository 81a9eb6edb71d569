package org.talentchain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentchain.json.ModelJson;
import org.talentchain.model.City;
import org.talentchain.model.Credential;
import org.talentchain.model.Employment;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Headcount;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Period;
import org.talentchain.model.Position;
import org.talentchain.model.Profile;
import org.talentchain.model.Salary;
import org.talentchain.model.SkillClaim;

class JsonRosterTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 25);

  @TempDir Path folder;

  // Case 1.
  @Test
  void datesKeepThePrecisionTheyAreWrittenWith() throws IOException {
    Profile profile =
        resume(
            """
            "work":[{"name":"甲厂","startDate":"2019"},{"name":"乙厂","startDate":"2019-07"},
            {"name":"丙厂","startDate":"2019-07-15"}]\
            """);

    assertThat(profile.employments())
        .extracting(job -> job.period().start())
        .containsExactly(
            PartialDate.of(2019), PartialDate.of(2019, 7), PartialDate.of(2019, 7, 15));
  }

  // Case 2.
  @Test
  void everySpellingOfOngoingIsOngoing() throws IOException {
    for (String end :
        List.of("", ",\"endDate\":\"\"", ",\"endDate\":null", ",\"endDate\":\"present\"")) {
      Profile profile = resume("\"work\":[{\"name\":\"甲厂\",\"startDate\":\"2024-03\"" + end + "}]");

      List<Period> periods = profile.employments().stream().map(Employment::period).toList();
      assertThat(periods).extracting(Period::ongoing).containsExactly(true);
      assertThat(Period.months(periods, AS_OF)).isEqualTo(33);
    }
  }

  // Case 3.
  @Test
  void anImpossibleDateIsNamedByItsPathAndItsRowKept() throws IOException {
    RosterReading reading =
        read(
            "{\"basics\":{\"name\":\"张三\"},\"work\":[{\"name\":\"甲厂\",\"startDate\":\"2001-19-39\"}]}");

    assertThat(reading.city().candidates()).hasSize(1);
    assertThat(reading.findings())
        .extracting(Finding::kind, finding -> finding.source().column())
        .containsExactly(tuple(FindingKind.DATE_IMPOSSIBLE, "work[0].startDate"));
  }

  // Case 4.
  @Test
  void aCertificateMayBeDatedToTheMonth() throws IOException {
    assertThat(
            resume("\"certificates\":[{\"name\":\"低压电工作业证\",\"date\":\"2023-06\"}]").credentials())
        .extracting(Credential::name, Credential::issued)
        .containsExactly(tuple("低压电工作业证", PartialDate.of(2023, 6)));
  }

  // Case 44.
  @Test
  void theLevelOfAGroupIsInheritedByItsKeywordsAndSaidSo() throws IOException {
    RosterReading reading =
        read(
            """
            {"basics":{"name":"张三"},"skills":[{"name":"电气","level":"精通","keywords":["PLC","电工"]}]}\
            """);

    assertThat(reading.city().candidates().get(0).profile().skills())
        .extracting(SkillClaim::phrase, claim -> claim.level().zh())
        .containsExactly(tuple("PLC", "精通"), tuple("电工", "精通"));
    assertThat(reading.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.SKILL_LEVEL_INHERITED);
  }

  @Test
  void outdatedNamesAreReadAndSaidSo() throws IOException {
    RosterReading reading =
        read(
            "{\"bio\":{\"name\":\"张三\"},\"work\":[{\"company\":\"甲厂\",\"startDate\":\"2020-01\"}],\"hobby\":1}");

    assertThat(reading.city().candidates().get(0).profile().employments().get(0).employer())
        .isEqualTo("甲厂");
    assertThat(reading.findings())
        .extracting(Finding::kind)
        .containsExactlyInAnyOrder(
            FindingKind.FIELD_UNKNOWN, FindingKind.FIELD_OUTDATED, FindingKind.FIELD_OUTDATED);
  }

  @Test
  void aJobPostingMayPutAnyPropertyAsTextObjectOrList() throws IOException {
    RosterReading reading =
        read(
            """
            {"@context":"https://schema.org","@graph":[{"@type":["JobPosting"],"title":"维修电工", // remark
            "hiringOrganization":{"@type":"Organization","name":"甲公司"},"identifier":{"value":"J-7"},
            "jobLocation":[{"address":{"addressLocality":"海阳市"}}],"totalJobOpenings":2,
            "skills":["PLC编程",{"@type":"DefinedTerm","name":"电气维修"}],"jobStartDate":"2027-03",
            "baseSalary":{"currency":"CNY","value":{"minValue":8000,"maxValue":12000,"unitText":"MONTH"}},
            "description":"<p>加入我们</p>"},]}\
            """);

    Position position = reading.city().positions().get(0);
    assertThat(position.id().value()).isEqualTo("J-7");
    assertThat(position.employer().value()).isEqualTo("甲公司");
    assertThat(position.place()).isEqualTo("海阳市");
    assertThat(position.headcount()).isEqualTo(Headcount.of(2));
    assertThat(position.salary()).isEqualTo(Salary.monthly(8000, 12000));
    assertThat(position.start()).isEqualTo(PartialDate.of(2027, 3));
    assertThat(position.requirements()).hasSize(2);
    assertThat(reading.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.ORGANIZATION_ADDED);
  }

  @Test
  void aSalaryInAnotherCurrencyIsUnknown() throws IOException {
    RosterReading reading =
        read(
            """
            {"@type":"JobPosting","title":"维修电工","hiringOrganization":"甲公司",
            "baseSalary":{"currency":"USD","value":5000}}\
            """);

    assertThat(reading.city().positions().get(0).salary()).isNull();
    assertThat(reading.findings()).extracting(Finding::kind).contains(FindingKind.SALARY_UNPARSED);
  }

  @Test
  void aCityInOurOwnFormReadsBackAsItWas() throws IOException {
    Path template = folder.resolve("名单.csv");
    Files.writeString(template, "单位名称,岗位名称,任职要求,薪资待遇\n甲公司,焊工,熟练掌握氩弧焊,8-12k\n");
    City city = RosterReader.with(ReadOptions.standard()).read(List.of(template)).city();

    RosterReading reading = read(ModelJson.write(city));

    assertThat(reading.city()).isEqualTo(city);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void aDocumentOfNoKnownFormIsRefusedWithThePlace() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.json"), "{\"candidates\":[{\"id\":\"C1\",\"profil\":{}}]}");

    RosterException refused =
        catchThrowableOfType(
            RosterException.class,
            () -> RosterReader.with(ReadOptions.standard()).read(List.of(file)));

    assertThat(refused.finding().kind()).isEqualTo(FindingKind.DOCUMENT_INVALID);
    assertThat(refused).hasMessageContaining("candidates[0]");
  }

  private Profile resume(String sections) throws IOException {
    return read("{\"basics\":{\"name\":\"张三\"}," + sections + "}")
        .city()
        .candidates()
        .get(0)
        .profile();
  }

  private RosterReading read(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), json);
    return RosterReader.with(ReadOptions.standard()).read(List.of(file));
  }
}
