package org.talentchain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.City;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Identity;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Profile;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;

/** A city written as tables reads back as it was, and what does not is named. */
class RosterWriterTest {

  private static City sample;

  @TempDir Path folder;

  @BeforeAll
  static void read() {
    sample = read(Path.of("../samples/haiyang"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"city.xlsx", "tables"})
  void chainClassesAndPlansReadBackFromTablesAsTheyAre(String target) {
    List<Unheld> unheld = RosterWriter.write(sample, folder.resolve(target));
    City again = read(folder.resolve(target));

    assertThat(again.chain()).isEqualTo(sample.chain());
    assertThat(again.outlook().challenges()).isEqualTo(sample.outlook().challenges());
    assertThat(again.outlook().capacities()).isEqualTo(sample.outlook().capacities());
    assertThat(again.candidates()).hasSameSizeAs(sample.candidates());
    assertThat(again.positions()).hasSameSizeAs(sample.positions());
    assertThat(again.outlook().forecasts()).hasSameSizeAs(sample.outlook().forecasts());
    assertThat(again.outlook().templates()).hasSameSizeAs(sample.outlook().templates());
    assertThat(unheld).isEmpty();
  }

  @Test
  void segmentsGoByNameUnlessTwoShareIt() throws IOException {
    Segment one = new Segment(new SegmentId("one"), "核电", null, List.of());
    Segment same = new Segment(new SegmentId("same"), "核电", null, List.of(one.id()));
    Segment other = new Segment(new SegmentId("other"), "储能", null, List.of(one.id(), same.id()));
    IndustryChain chain = new IndustryChain("清洁能源", "清洁能源", null, List.of(one, same, other));
    City city =
        new City(
            new ChainDescription(List.of(chain), List.of(), List.of()), List.of(), List.of(), List.of());

    assertThat(RosterWriter.write(city, folder.resolve("csv"))).isEmpty();

    assertThat(Files.readString(folder.resolve("csv/环节.csv"))).contains("核电、same");
  }

  @Test
  void textThatLooksLikeAFormulaIsGuardedAndReadsBackAsItWas() throws IOException {
    City city = of("=HYPERLINK(\"http://x\")", Profile.builder().place("-海阳").build());

    assertThat(RosterWriter.write(city, folder.resolve("csv"))).isEmpty();

    assertThat(Files.readString(folder.resolve("csv/候选人.csv"))).contains("'=HYPERLINK", "'-海阳");
    assertThat(read(folder.resolve("csv"))).isEqualTo(city);
  }

  @Test
  void whatATableCannotHoldIsNamed() {
    Education bachelor =
        new Education(EducationLevel.BACHELOR, null, "自动化", "甲大学", PartialDate.of(2018), false);
    Education master = new Education(EducationLevel.MASTER, null, "控制工程", "甲大学", PartialDate.of(2021), false);
    City city = of("张三", Profile.builder().education(master).education(bachelor).build());

    assertThat(RosterWriter.write(city, folder.resolve("city.xlsx")))
        .containsExactly(new Unheld(RosterKind.CANDIDATES, "C1"));
    assertThat(RosterWriter.write(city, folder.resolve("city.json"))).isEmpty();
  }

  private static City of(String name, Profile profile) {
    Identity unknown = Identity.UNKNOWN;
    Identity identity =
        new Identity(
            name,
            unknown.phone(),
            unknown.email(),
            unknown.idNumber(),
            unknown.gender(),
            unknown.birthDate(),
            unknown.age(),
            unknown.ethnicity(),
            unknown.hukou(),
            unknown.maritalStatus(),
            unknown.photo());
    Candidate candidate = new Candidate(new CandidateId("C1"), identity, profile);
    return new City(City.EMPTY.chain(), List.of(candidate), List.of(), List.of());
  }

  private static City read(Path path) {
    return RosterReader.with(ReadOptions.standard()).read(List.of(path)).city();
  }
}
