package org.talentchain.matching.gap;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.score.CutOff;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Outlook;
import org.talentchain.model.Quarter;
import org.talentchain.model.SegmentId;
import org.talentchain.tier.TierCatalogue;

/**
 * A question for the gap between demand and supply (供需缺口).
 *
 * @param outlook what is needed beyond the positions of the engine, and which classes could be opened
 * @param planned classes with the candidates who will sit in them, beside the classes of the engine
 * @param from the first quarter, or null for the one of the day that counts as today
 * @param quarters how many quarters, 1 to 40
 * @param cutOff the least fit in ten-thousandths, or {@link CutOff#SUGGESTED} for each position's own
 * @param strict true to leave out those whose must-haves or tier are not known to be met
 * @param tiers who belongs to which tier, and who may stand in
 * @param segment the segment whose bottleneck is asked for, or null for that of the whole city; who fills what is
 *     settled over the whole city either way
 */
public record GapRequest(
    Outlook outlook,
    List<SeatedClass> planned,
    @Nullable Quarter from,
    int quarters,
    int cutOff,
    boolean strict,
    TierCatalogue tiers,
    @Nullable SegmentId segment) {

  public GapRequest {
    if (quarters < 1 || quarters > 40) {
      throw new IllegalArgumentException("quarters " + quarters + " is outside 1–40");
    }
    if (cutOff < CutOff.SUGGESTED || cutOff > 10_000) {
      throw new IllegalArgumentException("cutOff " + cutOff + " is outside 0–10000");
    }
    planned = List.copyOf(planned);
    Set<CandidateId> seen = new HashSet<>();
    for (SeatedClass each : planned) {
      for (CandidateId candidate : each.cohort()) {
        if (!seen.add(candidate)) {
          throw new IllegalArgumentException("candidate " + candidate + " sits in two planned classes");
        }
      }
    }
  }

  /** The coming four quarters by the catalogue that comes with the library, with suggested cut-offs. */
  public static GapRequest of(Outlook outlook) {
    return new GapRequest(
        outlook, List.of(), null, 4, CutOff.SUGGESTED, false, TierCatalogue.shandong(), null);
  }

  /** With these classes as well, each with its cohort. */
  public GapRequest planned(List<SeatedClass> more) {
    List<SeatedClass> all = Stream.concat(planned.stream(), more.stream()).toList();
    return new GapRequest(outlook, all, from, quarters, cutOff, strict, tiers, segment);
  }

  public GapRequest from(Quarter first) {
    return new GapRequest(outlook, planned, first, quarters, cutOff, strict, tiers, segment);
  }

  public GapRequest quarters(int n) {
    return new GapRequest(outlook, planned, from, n, cutOff, strict, tiers, segment);
  }

  public GapRequest cutOff(int tenThousandths) {
    return new GapRequest(outlook, planned, from, quarters, tenThousandths, strict, tiers, segment);
  }

  public GapRequest onlyVerified() {
    return new GapRequest(outlook, planned, from, quarters, cutOff, true, tiers, segment);
  }

  public GapRequest tiers(TierCatalogue catalogue) {
    return new GapRequest(outlook, planned, from, quarters, cutOff, strict, catalogue, segment);
  }

  /** With the bottleneck of this segment alone. */
  public GapRequest segment(SegmentId only) {
    return new GapRequest(outlook, planned, from, quarters, cutOff, strict, tiers, only);
  }
}
