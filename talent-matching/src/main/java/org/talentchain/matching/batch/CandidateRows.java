package org.talentchain.matching.batch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.talentchain.matching.features.Column;
import org.talentchain.matching.features.Flag;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.CandidateTable.Postings;

/**
 * The candidates row by row, with the terms each of them has: the postings turned round. Rows that have much
 * in common lie together, so that a stripe of them has a bound worth knowing. Candidates of whom nothing is
 * known have no row.
 *
 * <p>Five bytes for each candidate and term that counts for a position, and twelve for each candidate.
 */
final class CandidateRows {

  private final CandidateTable table;
  private final int[] candidates;
  /** By candidate: where the terms begin. */
  private final int[] starts;
  private final int[] terms;
  private final byte[] codes;

  /**
   * @param terms the terms that matter; their places are their numbers
   * @param gains by term: how far it spreads points
   * @param least groups of no more rows are not divided further
   */
  CandidateRows(CandidateTable table, List<String> terms, double[] gains, int least) {
    this.table = table;
    Postings[] postings = terms.stream().map(table::postings).toArray(Postings[]::new);
    this.starts = starts(postings, table.size());
    this.terms = new int[starts[table.size()]];
    this.codes = new byte[this.terms.length];
    fill(postings);
    this.candidates = new Ordering(gains, least).candidates();
  }

  private static int[] starts(Postings[] postings, int candidates) {
    int[] starts = new int[candidates + 1];
    for (Postings each : postings) {
      for (int candidate : each.candidates()) {
        starts[candidate + 1]++;
      }
    }
    for (int candidate = 0; candidate < candidates; candidate++) {
      starts[candidate + 1] += starts[candidate];
    }
    return starts;
  }

  private void fill(Postings[] postings) {
    int[] next = Arrays.copyOf(starts, starts.length);
    for (int term = 0; term < postings.length; term++) {
      int[] having = postings[term].candidates();
      byte[] code = postings[term].codes();
      for (int i = 0; i < having.length; i++) {
        int at = next[having[i]]++;
        terms[at] = term;
        codes[at] = code[i];
      }
    }
  }

  int count() {
    return candidates.length;
  }

  int candidate(int row) {
    return candidates[row];
  }

  int start(int row) {
    return starts[candidates[row]];
  }

  int end(int row) {
    return starts[candidates[row] + 1];
  }

  int term(int at) {
    return terms[at];
  }

  int code(int at) {
    return codes[at];
  }

  int column(Column column, int row) {
    return table.column(column, candidates[row]);
  }

  /**
   * Divides the candidates by the term that spreads their points most, each part again by the term that does
   * so there, and so on: a regression tree of all positions at once (Breiman et al. 1984).
   */
  private final class Ordering {

    private final double[] gains;
    private final int least;
    private final int[] order;
    private final int[] spare;
    private final int[] counts;

    Ordering(double[] gains, int least) {
      this.gains = gains;
      this.least = least;
      this.order =
          IntStream.range(0, table.size())
              .filter(candidate -> (table.column(Column.FLAGS, candidate) & Flag.BLANK) == 0)
              .toArray();
      this.spare = new int[order.length];
      this.counts = new int[gains.length];
    }

    int[] candidates() {
      divide(0, order.length);
      return order;
    }

    private void divide(int from, int to) {
      if (to - from <= least) {
        return;
      }
      int term = mostTelling(from, to);
      if (term < 0) {
        return;
      }
      int middle = partition(from, to, term);
      divide(from, middle);
      divide(middle, to);
    }

    /** The term with the largest gain times variance, or -1 when all have the same terms. */
    private int mostTelling(int from, int to) {
      for (int i = from; i < to; i++) {
        for (int at = starts[order[i]]; at < starts[order[i] + 1]; at++) {
          counts[terms[at]]++;
        }
      }
      int best = -1;
      double most = 0;
      for (int i = from; i < to; i++) {
        for (int at = starts[order[i]]; at < starts[order[i] + 1]; at++) {
          int term = terms[at];
          double told = gains[term] * counts[term] * (to - from - counts[term]);
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
    private int partition(int from, int to, int term) {
      int having = from;
      int others = 0;
      for (int i = from; i < to; i++) {
        int candidate = order[i];
        if (Arrays.binarySearch(terms, starts[candidate], starts[candidate + 1], term) >= 0) {
          order[having++] = candidate;
        } else {
          spare[others++] = candidate;
        }
      }
      System.arraycopy(spare, 0, order, having, others);
      return having;
    }
  }
}
