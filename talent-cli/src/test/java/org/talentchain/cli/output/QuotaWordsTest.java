package org.talentchain.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.allocation.PlanGap;
import org.talentchain.model.City;

class QuotaWordsTest {

  private static String gap(Locale locale, PlanGap gap) {
    return new QuotaWords(Wording.in(locale), City.EMPTY).gap(gap).orElse("");
  }

  @Test
  void howFarAPlanMayBeFromTheBestIsSaid() {
    assertThat(gap(Locale.SIMPLIFIED_CHINESE, new PlanGap(0, 61, 100_000))).endsWith("至多比它高 0.07%");
    assertThat(gap(Locale.SIMPLIFIED_CHINESE, new PlanGap(2, 61, 100_000))).endsWith("至多比它多邀约 2 人");
    assertThat(gap(Locale.UK, new PlanGap(0, 61, 100_000))).endsWith("at most 0.07% higher");
  }

  @Test
  void nothingIsSaidOfAPlanThatIsProvedBest() {
    assertThat(gap(Locale.UK, PlanGap.NONE)).isEmpty();
  }
}
