package org.talentchain.matching.gap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, or several alike of a class, who could fill needs. Each fills one place at most.
 *
 * @param supply who
 * @param count how many of them, at least 1
 * @param ready the last day on which they become free, or null when nothing keeps them
 * @param chances the needs they could fill, each once
 */
public record Supplier(Supply supply, int count, @Nullable LocalDate ready, List<Chance> chances) {

  public Supplier {
    if (count < 1) {
      throw new IllegalArgumentException(supply + " counts " + count);
    }
    chances = List.copyOf(chances);
  }

  /**
   * A need somebody could fill.
   *
   * @param need its number
   * @param percent what they count there: 100, or less for a substitute from a neighbouring tier
   * @param unverified true when must-haves are not all known to be met
   */
  public record Chance(int need, int percent, boolean unverified) {

    public Chance {
      if (percent < 1 || percent > 100) {
        throw new IllegalArgumentException("percent " + percent + " is outside 1–100");
      }
    }
  }
}
