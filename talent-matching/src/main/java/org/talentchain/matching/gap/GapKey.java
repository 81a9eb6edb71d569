package org.talentchain.matching.gap;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Tier;

/**
 * What the needs of a row have in common. Null stands for what is not known of them, and for dimensions that
 * do not count.
 *
 * @param segment the segment they work in
 * @param tier the tier they belong to
 * @param occupation what they are, by its name in the knowledge base or else in the source's words
 * @param skill their main skill, likewise
 */
public record GapKey(
    @Nullable SegmentId segment, @Nullable Tier tier, @Nullable String occupation, @Nullable String skill)
    implements Comparable<GapKey> {

  private static final Comparator<GapKey> ORDER =
      Comparator.comparing(GapKey::segment, Comparator.nullsLast(Comparator.<SegmentId>naturalOrder()))
          .thenComparing(GapKey::tier, Comparator.nullsLast(Comparator.<Tier>naturalOrder()))
          .thenComparing(GapKey::occupation, Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(GapKey::skill, Comparator.nullsLast(Comparator.<String>naturalOrder()));

  /** The same with only these dimensions counting. */
  public GapKey by(Set<Dimension> dimensions) {
    return new GapKey(
        dimensions.contains(Dimension.SEGMENT) ? segment : null,
        dimensions.contains(Dimension.TIER) ? tier : null,
        dimensions.contains(Dimension.OCCUPATION) ? occupation : null,
        dimensions.contains(Dimension.SKILL) ? skill : null);
  }

  /** By segment, tier from the top, occupation and skill; what is not known comes last. */
  @Override
  public int compareTo(GapKey other) {
    return ORDER.compare(this, other);
  }
}
