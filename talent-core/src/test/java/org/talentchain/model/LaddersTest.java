package org.talentchain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LaddersTest {

  @Test
  void aHigherSkillLevelNeverOpensALowerTitle() {
    List<Integer> opened =
        Arrays.stream(SkillLevel.values()).map(level -> level.opensTitle().map(Enum::ordinal).orElse(-1)).toList();

    assertThat(opened).isSorted();
    assertThat(SkillLevel.INTERMEDIATE.opensTitle()).isEmpty();
    assertThat(SkillLevel.TECHNICIAN.opensTitle()).isEqualTo(Optional.of(TitleLevel.INTERMEDIATE));
  }

  @Test
  void educationsOfOneRankAreEquivalent() {
    assertThat(EducationLevel.SECONDARY_VOCATIONAL.rank()).isEqualTo(EducationLevel.SENIOR_SECONDARY.rank());
    assertThat(Arrays.stream(EducationLevel.values()).map(EducationLevel::rank).toList()).isSorted();
  }
}
