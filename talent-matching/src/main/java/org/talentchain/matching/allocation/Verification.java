package org.talentchain.matching.allocation;

import org.jspecify.annotations.Nullable;

/**
 * What an independent check of a plan found.
 *
 * @param fault the first thing wrong, or null when what was to be proved is proved
 */
public record Verification(@Nullable String fault) {

  /** Nothing is wrong. */
  public static final Verification PROVED = new Verification(null);

  public boolean isProved() {
    return fault == null;
  }

  static Verification fault(String message, Object... values) {
    return new Verification(message.formatted(values));
  }
}
