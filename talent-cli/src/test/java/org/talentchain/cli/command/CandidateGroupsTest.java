package org.talentchain.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentchain.model.Candidate;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.City;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Profile;

/** A school of the town, and one elsewhere; today is the 25th of November 2026. */
class CandidateGroupsTest {

  private static final CandidateGroups GROUPS =
      new CandidateGroups(
          new City(
              new ChainDescription(
                  List.of(),
                  List.of(
                      new Organization(
                          new OrganizationId("S1"),
                          "海岬技师学院",
                          List.of("海岬技校"),
                          OrganizationKind.SCHOOL,
                          List.of(),
                          null,
                          null,
                          null)),
                  List.of(),
                  List.of()),
              List.of(),
              List.of(),
              List.of()),
          LocalDate.of(2026, 11, 25));

  private static Candidate studied(String school, String graduation) {
    PartialDate date = graduation == null ? null : PartialDate.parse(graduation);
    Education education =
        new Education(EducationLevel.JUNIOR_COLLEGE, null, null, school, date, false);
    return Candidate.of("C1", Profile.builder().education(education).build());
  }

  @ParameterizedTest
  @CsvSource({
    "应届毕业生, 外地学院, 2027-06, true",
    "应届毕业生, 外地学院, 2026-06, true",
    "应届毕业生, 外地学院, 2025-06, false",
    "应届毕业生, 外地学院, , false",
    "本地院校毕业生, 海岬技校, 2015, true",
    "本地院校毕业生, 外地学院, 2015, false",
    "本地院校毕业生, , 2015, false",
    "应届本地毕业生, 海岬技师学院, 2027-06, true",
    "应届本地毕业生, 海岬技师学院, 2020-06, false",
    "毕业于外地学院, 外地学院, 2020-06, true",
    "recent-local-graduates, 海岬技师学院, 2027-06, true",
    "graduates-of:外地学院, 海岬技校, 2020-06, false"
  })
  void groupsGoByWhatIsSaidOfStudies(String group, String school, String graduation, boolean member) {
    assertThat(GROUPS.named(group).orElseThrow().test(studied(school, graduation))).isEqualTo(member);
  }

  @ParameterizedTest
  @CsvSource({"毕业于", "链主企业", "某某公司"})
  void otherNamesAreNoGroup(String name) {
    assertThat(GROUPS.named(name)).isEmpty();
  }
}
