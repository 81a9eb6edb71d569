package org.talentchain.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentchain.knowledge.Knowledge;

class OccupationIndexTest {

  private static final OccupationIndex INDEX = OccupationIndex.of(Knowledge.bundled(), Script.HAN, null);

  @ParameterizedTest
  @CsvSource({
    "焊工, 6-18-02-04",
    "氩弧焊工, 6-18-02-04",
    "某某重工招聘电焊工（包住）, 6-18-02-04",
    "数控车工, 6-18-01-01",
    "风电场运维值班员, 6-28-01-12",
    "叉车司机, 6-30-01-00",
    "幼儿园老师, 2-08-03-00",
  })
  void aTitleMeansItsOccupation(String title, String code) {
    assertThat(INDEX.rank(List.of(title), 1).get(0))
        .extracting(OccupationIndex.Ranked::code)
        .containsExactly(code);
  }

  @Test
  void theLikeliestComeFirstAndEachCodeOnce() {
    List<OccupationIndex.Ranked> ranked = INDEX.rank(List.of("机械设计工程师"), 50).get(0);

    assertThat(ranked).hasSize(50).doesNotHaveDuplicates();
    assertThat(ranked)
        .isSortedAccordingTo((one, other) -> Double.compare(other.likeness(), one.likeness()));
  }

  @Test
  void theAnswerDoesNotDependOnWhatElseIsAsked() {
    List<OccupationIndex.Ranked> alone = INDEX.rank(List.of("钳工"), 5).get(0);
    List<OccupationIndex.Ranked> among = INDEX.rank(List.of("会计", "钳工", "司机"), 5).get(1);

    assertThat(among).isEqualTo(alone);
  }
}
