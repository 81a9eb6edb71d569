package org.talentchain.matching.explain;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best few of those who miss something narrowly, and how many there are altogether. */
public final class Nearby {

  private static final Comparator<NearMiss> BEST_FIRST =
      Comparator.comparingInt(NearMiss::points).reversed().thenComparingInt(NearMiss::candidate);

  private final int most;
  private final PriorityQueue<NearMiss> worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());
  private int count;

  /**
   * @param most how many are kept
   */
  Nearby(int most) {
    this.most = most;
  }

  void add(NearMiss one) {
    count++;
    worstFirst.add(one);
    if (worstFirst.size() > most) {
      worstFirst.remove();
    }
  }

  /** Those who are kept, the most points first, of equal ones the lower number. */
  public List<NearMiss> best() {
    return worstFirst.stream().sorted(BEST_FIRST).toList();
  }

  /** Whether everybody is kept. */
  public boolean isComplete() {
    return count == worstFirst.size();
  }
}
