package org.talentchain.policy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a policy gives.
 *
 * @param zh in words
 * @param en the same in English
 * @param yuan the most it gives in all, or null when it is no money or the sum is open
 */
public record PolicyBenefit(String zh, String en, @Nullable BigDecimal yuan) {

  public PolicyBenefit {
    if (yuan != null && yuan.signum() <= 0) {
      throw new IllegalArgumentException("a benefit of " + yuan + " yuan is none");
    }
  }
}
