package org.talentchain.benchmarks.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentchain.model.Candidate;
import org.talentchain.model.City;
import org.talentchain.model.FindingKind;
import org.talentchain.model.FindingSeverity;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.Position;
import org.talentchain.model.Tier;
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
  void writingItAgainGivesTheSameCity(@TempDir Path folder) throws IOException {
    HaiyangSample.write(folder);
    City again = read(folder).city();
    City city = read(SAMPLE).city();
    assertThat(again.positions()).isEqualTo(city.positions());
    assertThat(again.classes()).isEqualTo(city.classes());
    assertThat(again.chain()).isEqualTo(city.chain());
    assertThat(profiles(again)).isEqualTo(profiles(city));
  }

  private static Map<Object, Object> profiles(City city) {
    return city.candidates().stream()
        .collect(Collectors.toMap(Candidate::id, Candidate::profile));
  }

  @Test
  void aGeneratedCityHasTheSizeAskedFor(@TempDir Path folder) throws IOException {
    CityGenerator.write(folder, 50, 20, 7);
    City city = read(folder).city();
    assertThat(city.candidates()).hasSize(50);
    assertThat(city.positions()).hasSize(20);
  }
}
