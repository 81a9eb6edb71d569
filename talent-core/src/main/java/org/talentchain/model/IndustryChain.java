package org.talentchain.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An industry chain (产业链): segments from upstream to downstream, without a cycle.
 *
 * @param id names the chain, such as {@code aerospace}
 * @param name Chinese name
 * @param englishName English name, or null
 * @param segments its segments in the order stated
 */
public record IndustryChain(String id, String name, @Nullable String englishName, List<Segment> segments) {

  public IndustryChain {
    segments = List.copyOf(segments);
  }
}
