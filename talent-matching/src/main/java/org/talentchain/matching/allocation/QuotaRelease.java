package org.talentchain.matching.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Quotas without contradictions: of each set that cannot be kept, the one listed last is given up.
 *
 * @param kept the numbers of those that are left, ascending
 * @param conflicts the sets met, in order; empty when nothing had to be given up
 */
public record QuotaRelease(List<Integer> kept, List<QuotaConflict> conflicts) {

  public QuotaRelease {
    kept = List.copyOf(kept);
    conflicts = List.copyOf(conflicts);
  }

  /** Gives up one quota of each contradiction. */
  public static QuotaRelease of(Reach reach, int[] seats, Quotas quotas) {
    return of(reach, seats, quotas, new int[0]);
  }

  /** The same beside pairs that are settled and stay, whatever quotas say. */
  public static QuotaRelease of(Reach reach, int[] seats, Quotas quotas, int[] settled) {
    List<Integer> kept = new ArrayList<>(IntStream.range(0, quotas.count()).boxed().toList());
    List<QuotaConflict> conflicts = new ArrayList<>();
    Optional<QuotaConflict> conflict = QuotaCheck.of(reach, seats, quotas, settled);
    while (conflict.isPresent()) {
      QuotaConflict numbered = conflict.get().renumbered(kept);
      conflicts.add(numbered);
      kept.remove(Integer.valueOf(numbered.last()));
      conflict = QuotaCheck.of(reach, seats, quotas.only(kept), settled);
    }
    return new QuotaRelease(kept, conflicts);
  }

  /** The quotas given up, in the order of the conflicts. */
  public List<Integer> givenUp() {
    return conflicts.stream().map(QuotaConflict::last).toList();
  }
}
