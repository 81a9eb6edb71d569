package org.talentchain.matching.training.plan;

import java.util.Arrays;

/**
 * Between which numbers the choices of a branch lie: how often each offer is opened and, in problems small
 * enough, how many people go each way with each offer. The pairs of direct ways come first, then those of
 * each offer.
 */
final class Box {

  final int[] leastOpen;
  final int[] mostOpen;
  final int[] leastGoing;
  final int[] mostGoing;

  /** By offer: its first pair. */
  private final int[] firstPair;

  private final Ways ways;

  private Box(Ways ways, int[] leastOpen, int[] mostOpen, int[] leastGoing, int[] mostGoing, int[] firstPair) {
    this.ways = ways;
    this.leastOpen = leastOpen;
    this.mostOpen = mostOpen;
    this.leastGoing = leastGoing;
    this.mostGoing = mostGoing;
    this.firstPair = firstPair;
  }

  /**
   * Everything.
   *
   * @param mostPairs above so many pairs they are not told apart
   */
  static Box of(Ways ways, int mostPairs) {
    ClassProblem problem = ways.problem;
    int[] firstPair = new int[problem.offers().size() + 1];
    long pairs = ways.firstTaught;
    for (int offer = 0; offer < problem.offers().size(); offer++) {
      firstPair[offer] = (int) Math.min(pairs, Integer.MAX_VALUE);
      pairs += ways.ofOffer[offer].length;
    }
    firstPair[problem.offers().size()] = (int) Math.min(pairs, Integer.MAX_VALUE);
    int count = pairs <= mostPairs ? (int) pairs : 0;
    Box box =
        new Box(
            ways,
            problem.offers().stream().mapToInt(ClassProblem.Offer::least).toArray(),
            problem.offers().stream().mapToInt(ClassProblem.Offer::most).toArray(),
            new int[count],
            new int[count],
            firstPair);
    for (int pair = 0; pair < count; pair++) {
      box.mostGoing[pair] = ways.most(box.way(pair));
    }
    return box;
  }

  /** True when the pairs are told apart. */
  boolean hasPairs() {
    return mostGoing.length > 0;
  }

  int pair(int offer, int index) {
    return firstPair[offer] + index;
  }

  /** The offer of a pair, or {@link ClassProblem#DIRECT}. */
  int offer(int pair) {
    if (pair < ways.firstTaught) {
      return ClassProblem.DIRECT;
    }
    int found = Arrays.binarySearch(firstPair, pair);
    int offer = found >= 0 ? found : -found - 2;
    while (firstPair[offer + 1] == firstPair[offer]) {
      offer++; // offers without ways begin where the next one does
    }
    return offer;
  }

  int way(int pair) {
    int offer = offer(pair);
    return offer == ClassProblem.DIRECT ? pair : ways.ofOffer[offer][pair - firstPair[offer]];
  }

  Box copy() {
    return new Box(
        ways, leastOpen.clone(), mostOpen.clone(), leastGoing.clone(), mostGoing.clone(), firstPair);
  }
}
