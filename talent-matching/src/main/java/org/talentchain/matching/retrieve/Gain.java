package org.talentchain.matching.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.features.Ask;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.ColumnAsk;
import org.talentchain.matching.features.ColumnScale;
import org.talentchain.matching.features.Scale;
import org.talentchain.matching.features.Term;
import org.talentchain.matching.features.TermAsk;
import org.talentchain.matching.features.TermEntry;

/** What candidates would have for one item of a scorecard once they gained something. */
interface Gain {

  int value(int candidate);

  int evidence(int candidate);

  /** The most that {@link #value} can be. */
  int most();

  /**
   * Null when nothing is gained for the item.
   *
   * @param codes of a term, by candidate
   */
  static @Nullable Gain of(Ask ask, CandidateFeatures gained, CandidateTable table, Function<String, byte[]> codes) {
    if (ask instanceof ColumnAsk numbers) {
      int number = gained.column(numbers.column());
      return number == 0 ? null : new NumberGain(numbers.scale(), table.column(numbers.column()), number);
    }
    TermAsk terms = (TermAsk) ask;
    List<TermGain> gains = new ArrayList<>();
    for (Term term : gained.terms()) {
      TermEntry entry = terms.entry(term.name());
      if (entry != null) {
        gains.add(TermGain.of(entry.scale(), term, codes.apply(term.name())));
      }
    }
    return gains.isEmpty() ? null : gains.size() == 1 ? gains.get(0) : new BestGain(gains.toArray(TermGain[]::new));
  }

  /** A number that is raised. */
  record NumberGain(ColumnScale scale, int[] column, int number) implements Gain {

    @Override
    public int value(int candidate) {
      return scale.value(Math.max(number, column[candidate]));
    }

    @Override
    public int evidence(int candidate) {
      return scale.evidence(Math.max(number, column[candidate])).ordinal();
    }

    @Override
    public int most() {
      return 1000;
    }
  }

  /** A term that is added, by the code somebody has of it already. */
  record TermGain(short[] values, byte[] proofs, byte[] codes, int most) implements Gain {

    static TermGain of(Scale scale, Term term, byte[] codes) {
      short[] values = new short[Scale.CODES];
      byte[] proofs = new byte[values.length];
      int most = 0;
      for (int code = 0; code < values.length; code++) {
        int after = term.codeAfter(code);
        values[code] = (short) scale.value(after);
        proofs[code] = (byte) scale.evidence(after);
        most = Math.max(most, values[code]);
      }
      return new TermGain(values, proofs, codes, most);
    }

    @Override
    public int value(int candidate) {
      return values[codes[candidate]];
    }

    @Override
    public int evidence(int candidate) {
      return proofs[codes[candidate]];
    }
  }

  /** Several terms that are added, of which the best counts. */
  record BestGain(TermGain[] gains) implements Gain {

    @Override
    public int value(int candidate) {
      int best = 0;
      for (TermGain gain : gains) {
        best = Math.max(best, gain.value(candidate));
      }
      return best;
    }

    @Override
    public int evidence(int candidate) {
      int best = 0;
      for (TermGain gain : gains) {
        best = Math.max(best, gain.evidence(candidate));
      }
      return best;
    }

    @Override
    public int most() {
      int most = 0;
      for (TermGain gain : gains) {
        most = Math.max(most, gain.most());
      }
      return most;
    }
  }
}
