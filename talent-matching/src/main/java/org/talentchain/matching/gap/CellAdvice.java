package org.talentchain.matching.gap;

import java.util.List;

/**
 * What to do about the gap of one kind of work.
 *
 * @param key segment, tier and occupation
 * @param demand places due
 * @param open places that stay open
 * @param advice who comes already first, then what is left to do; the latter adds up to what stays open
 */
public record CellAdvice(GapKey key, int demand, int open, List<GapAdvice> advice) {

  public CellAdvice {
    advice = List.copyOf(advice);
  }
}
