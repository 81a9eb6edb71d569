package org.talentchain.matching.fair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.Allocation;
import org.talentchain.matching.allocation.CandidateGroup;
import org.talentchain.matching.allocation.CandidateTraits;
import org.talentchain.matching.allocation.FairQuota;
import org.talentchain.matching.allocation.Quota;
import org.talentchain.matching.allocation.QuotaConflict;
import org.talentchain.matching.allocation.QuotaRelease;
import org.talentchain.matching.allocation.Quotas;
import org.talentchain.matching.allocation.Reach;
import org.talentchain.model.Position;
import org.talentchain.tier.TierCatalogue;

/**
 * The quotas of a request, by the numbers of positions and candidates; contradictions are refused or given
 * up.
 */
final class FairQuotas {

  private final List<CandidateTraits> traits;
  private final List<FairQuota> asked;
  private final Quotas quotas;
  private final List<Integer> kept;
  private final List<QuotaConflict> conflicts;

  /**
   * @param settled pairs that are promised: what is asked counts them
   */
  FairQuotas(Fair fair, Reach reach, int[] seats, int[] settled) {
    asked = fair.request().aim().quotas();
    traits = asked.isEmpty() ? List.of() : traits(fair);
    Map<CandidateGroup, BitSet> groups = new LinkedHashMap<>();
    asked.forEach(each -> groups.computeIfAbsent(each.group(), this::members));
    List<CandidateGroup> order = List.copyOf(groups.keySet());
    List<Quota> all = new ArrayList<>();
    for (FairQuota each : asked) {
      List<Integer> positions = positions(fair, each);
      int places = positions.stream().mapToInt(position -> seats[position]).sum();
      all.add(new Quota(positions, order.indexOf(each.group()), each.least(places), each.most(places)));
    }
    Quotas everything =
        new Quotas(all, List.copyOf(groups.values()), fair.table().size(), seats.length);
    QuotaRelease release = QuotaRelease.of(reach, seats, everything, settled);
    if (!release.conflicts().isEmpty() && !fair.request().aim().relaxQuotas()) {
      throw new QuotaConflictException(release.conflicts().get(0), asked);
    }
    kept = release.kept();
    conflicts = release.conflicts();
    quotas = everything.only(kept);
  }

  /** Tiers by the catalogue that comes with the library, or as stated where it recognises none. */
  private static List<CandidateTraits> traits(Fair fair) {
    TierCatalogue catalogue = TierCatalogue.shandong();
    return fair.city().workers().map(fair.table().size(), candidate -> fair.traits(candidate, catalogue));
  }

  private BitSet members(CandidateGroup group) {
    BitSet members = new BitSet();
    IntStream.range(0, traits.size())
        .filter(candidate -> Boolean.TRUE.equals(group.has(traits.get(candidate))))
        .forEach(members::set);
    return members;
  }

  private static List<Integer> positions(Fair fair, FairQuota quota) {
    return IntStream.range(0, fair.vacancies().size())
        .filter(
            number -> {
              Position position = fair.vacancies().get(number).position();
              return quota.position() != null
                  ? position.id().equals(quota.position())
                  : quota.enterprise() == null || position.employer().equals(quota.enterprise());
            })
        .boxed()
        .toList();
  }

  boolean isEmpty() {
    return asked.isEmpty();
  }

  /** Those that are kept. */
  Quotas quotas() {
    return quotas;
  }

  /** The number in the request of one that is kept. */
  int number(int quota) {
    return kept.get(quota);
  }

  /** The contradictions of which one was given up. */
  List<QuotaConflict> conflicts() {
    return conflicts;
  }

  /** Of how many of those invited the roster does not tell whether they count. */
  int unknown(int quota, Reach reach, Allocation plan) {
    CandidateGroup group = asked.get(number(quota)).group();
    return (int)
        quotas.quota(quota).positions().stream()
            .flatMapToInt(position -> IntStream.of(plan.keptBy(position)))
            .filter(pair -> group.has(traits.get(reach.candidate(pair))) == null)
            .count();
  }
}
