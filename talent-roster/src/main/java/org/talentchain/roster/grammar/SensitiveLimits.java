package org.talentchain.roster.grammar;

import java.util.List;

/** Limits of gender, age and the like, which are never made a requirement. */
public final class SensitiveLimits {

  private SensitiveLimits() {}

  /** A note for each limit a text states. */
  public static List<Note> find(String text) {
    return List.of();
  }
}
