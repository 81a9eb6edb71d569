package org.talentchain.benchmarks.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentchain.model.City;
import org.talentchain.model.FindingKind;
import org.talentchain.model.FindingSeverity;
import org.talentchain.model.Forecast;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.Outlook;
import org.talentchain.model.Position;
import org.talentchain.model.Quarter;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.Tier;
import org.talentchain.model.TrainingCapacity;
import org.talentchain.model.TrainingClass;
import org.talentchain.roster.ReadOptions;
import org.talentchain.roster.RosterReader;
import org.talentchain.roster.RosterReading;

class HaiyangSampleTest {

  private static final Path SAMPLE = sample();

  private static RosterReading read(Path folder) {
    return RosterReader.with(ReadOptions.standard()).read(List.of(folder));
  }

  private static Path sample() {
    Path here = Path.of("").toAbsolutePath();
    return here.endsWith("talent-benchmarks")
        ? here.resolveSibling("samples/haiyang")
        : here.resolve("samples/haiyang");
  }

  @Test
  void theCityIsAsLargeAsItIsSaidToBe() {
    City city = read(SAMPLE).city();
    Map<OrganizationKind, Long> kinds =
        city.chain().organizations().stream()
            .collect(Collectors.groupingBy(Organization::kind, Collectors.counting()));

    assertThat(city.candidates()).hasSizeGreaterThan(600);
    assertThat(city.positions()).hasSizeGreaterThan(80);
    assertThat(city.positions().stream().map(Position::employer).distinct()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(city.classes()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(city.classes().stream().map(TrainingClass::provider).distinct())
        .hasSizeGreaterThanOrEqualTo(5);
    assertThat(city.chain().chains()).hasSize(2);
    assertThat(city.chain().ties()).hasSizeGreaterThan(20);
    assertThat(kinds).containsKeys(OrganizationKind.CHAIN_LEADER, OrganizationKind.SCHOOL);
    assertThat(city.candidates().stream().map(each -> each.profile().statedTier()))
        .contains(Tier.ACADEMICIAN_TEAM, Tier.LEADING_TALENT);
  }

  @Test
  void everyPositionStatesSomethingAndNearlyEverybodyHasSkills() {
    City city = read(SAMPLE).city();
    assertThat(city.positions()).noneMatch(position -> position.requirements().isEmpty());
    assertThat(city.positions()).noneMatch(position -> position.segment() == null);
    long skilled = city.candidates().stream().filter(each -> !each.profile().skills().isEmpty()).count();
    assertThat(skilled).isGreaterThan(city.candidates().size() * 95 / 100);
  }

  @Test
  void theFindingsAreTheOnesPutThere() {
    RosterReading reading = read(SAMPLE);
    Map<FindingKind, Long> grave =
        reading.findings().stream()
            .filter(finding -> finding.kind().severity() != FindingSeverity.NOTICE)
            .collect(Collectors.groupingBy(finding -> finding.kind(), Collectors.counting()));

    assertThat(grave.keySet())
        .contains(
            FindingKind.SENSITIVE_LIMIT,
            FindingKind.ROW_NO_DATA,
            FindingKind.ROW_REPEATED,
            FindingKind.DATE_IMPOSSIBLE,
            FindingKind.SALARY_UNPARSED);
    assertThat(grave.values().stream().mapToLong(Long::longValue).sum()).isLessThan(40);
  }

  @Test
  void writingItAgainGivesTheSameBytes(@TempDir Path folder) throws IOException {
    HaiyangSample.write(folder);
    try (Stream<Path> written = Files.list(folder)) {
      assertThat(written.toList())
          .hasSize(8)
          .allSatisfy(file -> assertThat(file).hasSameBinaryContentAs(SAMPLE.resolve(file.getFileName())));
    }
  }

  @Test
  void whatIsPlannedCoversBothChainsAndSixQuarters() {
    City city = read(SAMPLE).city();
    Outlook outlook = city.outlook();
    assertThat(city.chain().teams()).hasSize(6);
    assertThat(outlook.challenges()).hasSize(13).noneMatch(challenge -> challenge.segment() == null);
    assertThat(outlook.forecasts()).hasSize(42).noneMatch(forecast -> forecast.tier() == null);
    assertThat(outlook.forecasts().stream().map(Forecast::quarter).distinct().sorted())
        .containsExactlyElementsOf(
            IntStream.range(0, 6).mapToObj(new Quarter(2027, 1)::plus).toList());
    assertThat(outlook.templates()).hasSize(16);
    assertThat(outlook.capacities().stream().map(TrainingCapacity::provider).distinct()).hasSize(7);
  }

  @Test
  void somePositionsAskForWhatNobodyHasAndAClassTeaches() {
    City city = read(SAMPLE).city();
    Set<String> known =
        city.candidates().stream()
            .flatMap(each -> each.profile().skills().stream())
            .map(SkillClaim::phrase)
            .collect(Collectors.toSet());
    Set<String> taught =
        city.outlook().templates().stream()
            .flatMap(template -> template.curriculum().stream())
            .map(SkillClaim::phrase)
            .filter(skill -> !known.contains(skill))
            .collect(Collectors.toSet());
    assertThat(taught).containsExactlyInAnyOrder("液氢加注", "氦质谱检漏", "装卸料机操作", "水下机器人操作");
    assertThat(
            city.positions().stream()
                .flatMap(position -> position.requirements().stream())
                .filter(Requirement.Skill.class::isInstance)
                .map(requirement -> ((Requirement.Skill) requirement).phrase()))
        .containsAll(taught);
  }

  @Test
  void aGeneratedCityHasTheSizeAskedFor(@TempDir Path folder) throws IOException {
    CityGenerator.write(folder, 50, 20, 7);
    City city = read(folder).city();
    assertThat(city.candidates()).hasSize(50);
    assertThat(city.positions()).hasSize(20);
  }
}
