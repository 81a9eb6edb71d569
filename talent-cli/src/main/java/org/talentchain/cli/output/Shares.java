package org.talentchain.cli.output;

import org.jspecify.annotations.Nullable;
import org.talentchain.matching.score.Rating;

/** Ratings as the shares of a table. */
final class Shares {

  private Shares() {}

  /** In ten-thousandths; null when nothing could be assessed, which is neither 0 nor 100 percent. */
  static @Nullable Integer of(Rating rating) {
    return rating.isAssessable() ? rating.perTenThousand() : null;
  }
}
