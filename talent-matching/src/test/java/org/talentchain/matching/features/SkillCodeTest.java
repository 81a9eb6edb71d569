package org.talentchain.matching.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.talentchain.model.Proficiency;

class SkillCodeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  @ParameterizedTest
  @NullSource
  @EnumSource
  void anotherClaimOfASkillNeverWeakensWhatItIsWorthAndWhatItProves(@Nullable Proficiency asked) {
    for (int one = 1; one <= SkillCode.MAX; one++) {
      for (int other = 1; other <= SkillCode.MAX; other++) {
        int both = SkillCode.best(one, other);
        assertThat(SkillCode.worth(both, asked))
            .isGreaterThanOrEqualTo(Math.max(SkillCode.worth(one, asked), SkillCode.worth(other, asked)));
        assertThat(Entries.skillEvidence(1000, both, asked))
            .isEqualTo(max(Entries.skillEvidence(1000, one, asked), Entries.skillEvidence(1000, other, asked)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AWARE")
  void aLevelNotStatedMayBeAnyAboveTheLowest(Proficiency asked) {
    int code = SkillCode.of(null, null, DAY);
    assertThat(Entries.skillEvidence(1000, code, asked)).isEqualTo(Evidence.PARTIAL);
    int stated = SkillCode.best(code, SkillCode.of(asked, null, DAY));
    assertThat(Entries.skillEvidence(1000, stated, asked)).isEqualTo(Evidence.MEETS);
  }

  private static Evidence max(Evidence one, Evidence other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
