package org.talentchain.matching.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best k hits. */
final class Best {

  private final int k;
  private final PriorityQueue<Hit> worstFirst = new PriorityQueue<>(Hit.ORDER.reversed());

  Best(int k) {
    this.k = k;
  }

  /** The fewest points that may still be of use; as many may win by their id. */
  int least() {
    return worstFirst.size() < k ? 0 : worstFirst.element().points();
  }

  void offer(Hit hit) {
    if (worstFirst.size() < k) {
      worstFirst.add(hit);
    } else if (Hit.ORDER.compare(hit, worstFirst.element()) < 0) {
      worstFirst.remove();
      worstFirst.add(hit);
    }
  }

  List<Hit> sorted() {
    List<Hit> hits = new ArrayList<>(worstFirst);
    hits.sort(Hit.ORDER);
    return hits;
  }
}
