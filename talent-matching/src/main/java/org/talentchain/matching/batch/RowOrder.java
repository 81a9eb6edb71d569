package org.talentchain.matching.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Brings candidates into an order in which those with terms in common lie together: divides them by the term that
 * spreads their points most, each part again by the term that does so there, and so on: a regression tree of all
 * positions at once (Breiman et al. 1984).
 *
 * <p>Large parts are divided by what a sample of them says, which is as good and cheap; parts that are small enough are
 * shared out. The order is the same whoever does the work.
 */
final class RowOrder {

  /** Parts of no more rows are given to one worker. */
  private static final int PIECE = 1 << 15;

  /** About how many rows of a part are looked at to choose a term. */
  private static final int SAMPLE = 1 << 13;

  private final int[] order;
  private final int[] spare;
  private final int[] starts;
  private final int[] terms;
  private final double[] gains;
  private final int least;

  /** Places in the order, the last not included. */
  private record Part(int from, int to) {
    int size() {
      return to - from;
    }
  }

  /**
   * @param order the candidates; put into order
   * @param starts by candidate: where its terms begin
   * @param terms of all candidates, ascending for each
   * @param gains by term: how far it spreads points
   * @param least parts of no more rows are not divided further
   */
  RowOrder(int[] order, int[] starts, int[] terms, double[] gains, int least) {
    this.order = order;
    this.spare = new int[order.length];
    this.starts = starts;
    this.terms = terms;
    this.gains = gains;
    this.least = least;
  }

  void arrange(Sharing sharing) {
    List<Part> pieces = new ArrayList<>();
    new Divider().divide(new Part(0, order.length), PIECE, pieces);
    sharing.share(
        pieces.size(),
        () -> {
          Divider divider = new Divider();
          return piece -> divider.divide(pieces.get(piece), least, new ArrayList<>());
        });
  }

  /** Divides parts; one for each thread. */
  private final class Divider {

    private final int[] counts = new int[gains.length];

    /** Divides until no part is larger, or all in it have the same terms. */
    void divide(Part whole, int largest, List<Part> divided) {
      Deque<Part> open = new ArrayDeque<>(List.of(whole));
      while (!open.isEmpty()) {
        Part part = open.pop();
        int term = part.size() <= largest ? -1 : mostTelling(part);
        if (term < 0) {
          divided.add(part);
          continue;
        }
        int middle = partition(part, term);
        open.push(new Part(middle, part.to()));
        open.push(new Part(part.from(), middle));
      }
    }

    /** The term with the largest gain times variance, or -1 when all have the same terms. */
    private int mostTelling(Part part) {
      int step = Math.max(1, part.size() / SAMPLE);
      int looked = 0;
      for (int i = part.from(); i < part.to(); i += step) {
        looked++;
        for (int at = starts[order[i]]; at < starts[order[i] + 1]; at++) {
          counts[terms[at]]++;
        }
      }
      int best = -1;
      double most = 0;
      for (int i = part.from(); i < part.to(); i += step) {
        for (int at = starts[order[i]]; at < starts[order[i] + 1]; at++) {
          int term = terms[at];
          double told = gains[term] * counts[term] * (looked - counts[term]);
          counts[term] = 0;
          if (told > most) {
            most = told;
            best = term;
          }
        }
      }
      return best;
    }

    /** Those who have the term come first; otherwise the order stays. */
    private int partition(Part part, int term) {
      int having = part.from();
      int others = part.from();
      for (int i = part.from(); i < part.to(); i++) {
        int candidate = order[i];
        if (Arrays.binarySearch(terms, starts[candidate], starts[candidate + 1], term) >= 0) {
          order[having++] = candidate;
        } else {
          spare[others++] = candidate;
        }
      }
      System.arraycopy(spare, part.from(), order, having, others - part.from());
      return having;
    }
  }
}
