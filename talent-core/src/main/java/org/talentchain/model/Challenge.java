package org.talentchain.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise asks of an academician team (技术难题, 揭榜挂帅).
 *
 * @param id names the challenge within the city
 * @param enterprise who asks
 * @param title 难题名称; not blank
 * @param segment the segment of the chain it concerns, or null
 * @param topics what it is about (技术方向), in the enterprise's words
 * @param description 需求描述, or null
 * @param funding what the enterprise would spend, in yuan, or null
 * @param deadline by when it must be solved, or null
 */
public record Challenge(
    ChallengeId id,
    OrganizationId enterprise,
    String title,
    @Nullable SegmentId segment,
    List<String> topics,
    @Nullable String description,
    @Nullable BigDecimal funding,
    @Nullable PartialDate deadline) {

  public Challenge {
    if (title.isBlank()) {
      throw new IllegalArgumentException("challenge " + id + " has no title");
    }
    topics = List.copyOf(topics);
  }
}
