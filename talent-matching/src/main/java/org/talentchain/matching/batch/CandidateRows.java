package org.talentchain.matching.batch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.talentchain.matching.features.Column;
import org.talentchain.matching.features.Flag;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.CandidateTable.Postings;

/**
 * The candidates row by row, with the terms each of them has: the postings turned round. Rows that have much in
 * common lie together, so that a few hundred of them have a bound worth knowing: they are sorted by their terms like
 * words by their letters, where the terms come in the order given. Candidates of whom nothing is known have no row.
 *
 * <p>Five bytes for each candidate and term, and eight for each candidate.
 */
final class CandidateRows {

  private static final int TERMS_A_STEP = 2;
  private static final int TERM_BITS = 16;
  private static final int LAST_TERM = (1 << TERM_BITS) - 1;

  private final CandidateTable table;
  private final int[] candidates;
  /** By candidate: where the terms begin. */
  private final int[] starts;
  private final int[] terms;
  private final byte[] codes;

  /**
   * @param terms the terms that matter, the most telling first; they are numbered so
   */
  CandidateRows(CandidateTable table, List<String> terms) {
    this.table = table;
    Postings[] postings = terms.stream().map(table::postings).toArray(Postings[]::new);
    this.starts = starts(postings, table.size());
    this.terms = new int[starts[table.size()]];
    this.codes = new byte[this.terms.length];
    fill(postings);
    this.candidates = new Ordering().candidates();
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

  /** Sorts by two terms, then each group of equal ones by the next two, and so on. */
  private final class Ordering {

    private final long[] keys =
        IntStream.range(0, table.size())
            .filter(candidate -> (table.column(Column.FLAGS, candidate) & Flag.BLANK) == 0)
            .asLongStream()
            .toArray();

    int[] candidates() {
      sort(0, keys.length, 0);
      return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private void sort(int from, int to, int depth) {
      if (to - from < 2) {
        return;
      }
      boolean more = false;
      for (int i = from; i < to; i++) {
        int candidate = (int) keys[i];
        more |= starts[candidate] + depth < starts[candidate + 1];
        keys[i] = (long) signature(candidate, depth) << Integer.SIZE | candidate;
      }
      if (!more) {
        return;
      }
      Arrays.sort(keys, from, to);
      for (int start = from, end = from; start < to; start = end) {
        int group = (int) (keys[start] >> Integer.SIZE);
        while (end < to && (int) (keys[end] >> Integer.SIZE) == group) {
          end++;
        }
        sort(start, end, depth + TERMS_A_STEP);
      }
    }

    private int signature(int candidate, int depth) {
      int at = starts[candidate] + depth;
      int end = starts[candidate + 1];
      return letter(at, end) << TERM_BITS | letter(at + 1, end);
    }

    /** Terms beyond {@value #LAST_TERM} tell little and count as one; so does having no more. */
    private int letter(int at, int end) {
      return at < end ? Math.min(terms[at], LAST_TERM) : LAST_TERM;
    }
  }
}
