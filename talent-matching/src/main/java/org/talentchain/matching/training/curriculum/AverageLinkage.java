package org.talentchain.matching.training.curriculum;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Groups things that are alike: the two groups whose members are most alike on average are joined, until no
 * two are as alike as asked. Exact, in whole numbers; ties go to the lower number.
 *
 * <p>Follows chains of nearest neighbours (Murtagh 1983): each group points to the one most like it, until
 * two point to each other, and these are joined. The average never rises by joining, so a group nothing is
 * like enough to is finished, and the order of joining changes nothing. Time and memory grow with the square
 * of the number of things.
 */
public final class AverageLinkage {

  private final long[][] sums;
  private final int[] sizes;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<List<Integer>> finished = new ArrayList<>();
  private final int threshold;

  private AverageLinkage(int[][] likeness, int threshold) {
    this.sums = new long[likeness.length][];
    this.sizes = new int[likeness.length];
    this.threshold = threshold;
    for (int thing = 0; thing < likeness.length; thing++) {
      sums[thing] = Arrays.stream(likeness[thing]).asLongStream().toArray();
      sizes[thing] = 1;
      members.add(new ArrayList<>(List.of(thing)));
    }
  }

  /**
   * Groups things.
   *
   * @param likeness of each two, symmetric, at least 0
   * @param threshold the least average likeness of groups that are joined, at least 1
   * @return the groups, each ascending, in the order of their first members
   */
  public static List<List<Integer>> group(int[][] likeness, int threshold) {
    AverageLinkage linkage = new AverageLinkage(likeness, threshold);
    for (int thing = 0; thing < likeness.length; thing++) {
      while (linkage.sizes[thing] > 0) {
        linkage.follow(thing);
      }
    }
    linkage.finished.forEach(group -> group.sort(Comparator.naturalOrder()));
    linkage.finished.sort(Comparator.comparing(group -> group.get(0)));
    return linkage.finished;
  }

  /** Follows a chain from a group until the group has grown or is finished. */
  private void follow(int first) {
    Deque<Integer> chain = new ArrayDeque<>(List.of(first));
    while (!chain.isEmpty()) {
      int last = chain.pop();
      int previous = chain.isEmpty() ? -1 : chain.peek();
      int nearest = nearest(last, previous);
      if (nearest < 0) {
        finish(last);
      } else if (nearest == previous) {
        chain.pop();
        join(Math.min(last, previous), Math.max(last, previous));
      } else {
        chain.push(last);
        chain.push(nearest);
      }
    }
  }

  /**
   * The group most like another, among equals rather the one before it in the chain; -1 when none is enough.
   */
  private int nearest(int group, int previous) {
    int nearest = previous;
    for (int other = 0; other < sizes.length; other++) {
      if (other != group && sizes[other] > 0 && (nearest < 0 || isNearer(group, other, nearest))) {
        nearest = other;
      }
    }
    return nearest >= 0 && sums[group][nearest] >= (long) threshold * sizes[group] * sizes[nearest]
        ? nearest
        : -1;
  }

  private boolean isNearer(int group, int one, int other) {
    return sums[group][one] * sizes[other] > sums[group][other] * sizes[one];
  }

  private void join(int kept, int gone) {
    for (int other = 0; other < sizes.length; other++) {
      sums[kept][other] += sums[gone][other];
      sums[other][kept] = sums[kept][other];
    }
    sizes[kept] += sizes[gone];
    sizes[gone] = 0;
    members.get(kept).addAll(members.get(gone));
  }

  private void finish(int group) {
    sizes[group] = 0;
    finished.add(members.get(group));
  }
}
