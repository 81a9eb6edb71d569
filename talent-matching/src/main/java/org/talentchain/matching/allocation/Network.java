package org.talentchain.matching.allocation;

import java.util.Arrays;

/**
 * The pairs of a market that can be taken at all, side by side for each candidate, and for each position by
 * number. Links are pairs renumbered in the order of candidates.
 */
final class Network {

  /** Where the links of a candidate begin; one more than there are candidates. */
  final int[] starts;

  final int[] candidates;
  final int[] positions;

  /** What a link is worth to the goal. */
  final int[] worths;

  /** The pair of the market a link stands for. */
  final int[] pairs;

  /** Where the links of a position begin in {@link #ofPosition}. */
  final int[] positionStarts;

  final int[] ofPosition;

  Network(Market market, boolean worthless) {
    int[] order = byCandidate(market);
    int[] lastAt = new int[market.positionCount()];
    Arrays.fill(lastAt, -1);
    starts = new int[market.candidateCount() + 1];
    int[] kept = new int[order.length];
    int count = 0;
    int candidate = 0;
    for (int pair : order) {
      for (; candidate < market.candidate(pair); candidate++) {
        starts[candidate + 1] = count;
      }
      int position = market.position(pair);
      if ((market.worth(pair) == 0 && !worthless) || market.limit(candidate) == 0 || market.seats(position) == 0) {
        continue;
      }
      int twin = lastAt[position];
      if (twin >= starts[candidate] && twin >= 0) {
        if (market.worth(pair) > market.worth(kept[twin])) {
          kept[twin] = pair;
        }
        continue;
      }
      lastAt[position] = count;
      kept[count++] = pair;
    }
    Arrays.fill(starts, candidate + 1, starts.length, count);
    pairs = count == kept.length ? kept : Arrays.copyOf(kept, count);
    candidates = new int[count];
    positions = new int[count];
    worths = new int[count];
    for (int link = 0; link < count; link++) {
      candidates[link] = market.candidate(pairs[link]);
      positions[link] = market.position(pairs[link]);
      worths[link] = market.worth(pairs[link]);
    }
    positionStarts = ends(positions, market.positionCount());
    ofPosition = sorted(positions, positionStarts);
  }

  private static int[] byCandidate(Market market) {
    int[] candidates = new int[market.pairs()];
    Arrays.setAll(candidates, market::candidate);
    return sorted(candidates, ends(candidates, market.candidateCount()));
  }

  private static int[] ends(int[] keys, int count) {
    int[] ends = new int[count + 1];
    for (int key : keys) {
      ends[key + 1]++;
    }
    for (int key = 0; key < count; key++) {
      ends[key + 1] += ends[key];
    }
    return ends;
  }

  /** The numbers of the keys in the order of the keys. */
  private static int[] sorted(int[] keys, int[] starts) {
    int[] next = starts.clone();
    int[] order = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      order[next[keys[i]]++] = i;
    }
    return order;
  }

  int links() {
    return pairs.length;
  }

  int candidateCount() {
    return starts.length - 1;
  }

  int positionCount() {
    return positionStarts.length - 1;
  }

  int degree(int candidate) {
    return starts[candidate + 1] - starts[candidate];
  }

  int positionDegree(int position) {
    return positionStarts[position + 1] - positionStarts[position];
  }
}
