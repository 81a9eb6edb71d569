package org.talentchain.cli.output;

import java.math.BigDecimal;
import org.talentchain.cli.text.Wording;

/** Sums of money as people say them: in Chinese in ten thousands of yuan. */
final class Money {

  private static final int TEN_THOUSAND = 4;

  private Money() {}

  static String words(Wording words, BigDecimal yuan) {
    if (words.isEnglish()) {
      return words.say("money", yuan);
    }
    BigDecimal plain = yuan.movePointLeft(TEN_THOUSAND).stripTrailingZeros();
    return words.say("money", plain.toPlainString());
  }
}
