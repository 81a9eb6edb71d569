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
   * @param sharing does the work
   */
  CandidateRows(CandidateTable table, List<String> terms, double[] gains, int least, Sharing sharing) {
    this.table = table;
    Postings[] postings = terms.stream().map(table::postings).toArray(Postings[]::new);
    this.starts = starts(postings, table.size());
    this.terms = new int[starts[table.size()]];
    this.codes = new byte[this.terms.length];
    fill(postings);
    this.candidates = known(table);
    new RowOrder(candidates, starts, this.terms, gains, least).arrange(sharing);
  }

  /** Those of whom anything is known. */
  private static int[] known(CandidateTable table) {
    return IntStream.range(0, table.size())
        .filter(candidate -> (table.column(Column.FLAGS, candidate) & Flag.BLANK) == 0)
        .toArray();
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
}
