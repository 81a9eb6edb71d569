package org.talentchain.matching.retrieve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.features.Ask;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.Column;
import org.talentchain.matching.features.ColumnAsk;
import org.talentchain.matching.features.Flag;
import org.talentchain.matching.features.Likeness;
import org.talentchain.matching.features.Scale;
import org.talentchain.matching.features.TermAsk;
import org.talentchain.matching.features.TermEntry;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Tally;

/**
 * Looks at every candidate for one position after another. Walks the postings of the terms that count,
 * keeping for each item the best value and evidence of each candidate, then tallies candidate by candidate.
 * Its work grows with the postings touched, not with candidates times skills.
 *
 * <p>One scan for each thread: it reuses its arrays, two bytes and one byte for each item and candidate.
 */
public final class TableScan {

  /** Sees one candidate; the tally is only good until it returns. */
  public interface Visitor {
    void visit(int candidate, Tally tally);
  }

  private final CandidateTable table;
  private final int[] flags;
  private short[][] values = new short[0][];
  private byte[][] evidence = new byte[0][];
  private @Nullable Scorecard read;
  private @Nullable Standing standing;
  private final Map<String, byte[]> codes = new HashMap<>();

  public TableScan(CandidateTable table) {
    this.table = table;
    this.flags = table.column(Column.FLAGS);
  }

  /** How far a candidate meets an item of the card that was read last, 0 to 1000. */
  public int value(int item, int candidate) {
    return values[item][candidate];
  }

  /** What is known of an item of the card that was read last: ordinal of the evidence. */
  public int evidence(int item, int candidate) {
    return evidence[item][candidate];
  }

  /** The table whose candidates are visited. */
  public CandidateTable table() {
    return table;
  }

  /** Visits every candidate about whom anything is known, in order. */
  public void each(Scorecard card, Visitor visitor) {
    int items = card.items().size();
    read(card);
    Tally tally = new Tally(card);
    for (int candidate = 0; candidate < table.size(); candidate++) {
      if ((flags[candidate] & Flag.BLANK) != 0) {
        continue;
      }
      tally.start(flags[candidate]);
      for (int i = 0; i < items; i++) {
        tally.add(i, values[i][candidate], evidence[i][candidate]);
      }
      visitor.visit(candidate, tally);
    }
  }

  /**
   * Visits those of some who will be admitted once they have gained something, in order.
   *
   * @param gained skills and certificates
   * @param some those to look at, about all of whom something is known
   */
  public void eachWith(
      Scorecard card, CandidateFeatures gained, BitSet some, Criteria criteria, Visitor visitor) {
    if (read != card) {
      read(card);
    }
    int items = card.items().size();
    Gain[] gains = new Gain[items];
    Arrays.setAll(gains, item -> Gain.of(card.items().get(item).ask(), gained, table, this::codes));
    Standing.Hope hope = standing(card).hope(criteria, gains, values);
    int added = gained.column(Column.FLAGS) & Flag.GAINED;
    Tally tally = new Tally(card);
    for (int candidate = some.nextSetBit(0); candidate >= 0; candidate = some.nextSetBit(candidate + 1)) {
      if (!hope.remains(candidate)) {
        continue;
      }
      tally.start(flags[candidate] | added);
      for (int i = 0; i < items; i++) {
        int value = values[i][candidate];
        int proof = evidence[i][candidate];
        if (gains[i] != null) {
          value = Math.max(value, gains[i].value(candidate));
          proof = Math.max(proof, gains[i].evidence(candidate));
        }
        tally.add(i, value, proof);
      }
      if (criteria.admits(tally)) {
        visitor.visit(candidate, tally);
      }
    }
  }

  /** Where everybody stands without gaining anything; found when first asked for after a card was read. */
  private Standing standing(Scorecard card) {
    if (standing == null) {
      standing = Standing.of(card, flags, values, evidence);
    }
    return standing;
  }

  /** By candidate: the code of a term, or 0. */
  private byte[] codes(String term) {
    return codes.computeIfAbsent(
        term,
        name -> {
          byte[] all = new byte[table.size()];
          CandidateTable.Postings postings = table.postings(name);
          for (int i = 0; postings != null && i < postings.candidates().length; i++) {
            all[postings.candidates()[i]] = postings.codes()[i];
          }
          return all;
        });
  }

  private void read(Scorecard card) {
    reserve(card.items().size());
    for (int i = 0; i < card.items().size(); i++) {
      read(card.items().get(i).ask(), values[i], evidence[i]);
    }
    read = card;
    standing = null;
  }

  private void reserve(int items) {
    int had = values.length;
    if (items > had) {
      values = Arrays.copyOf(values, items);
      evidence = Arrays.copyOf(evidence, items);
      for (int i = had; i < items; i++) {
        values[i] = new short[table.size()];
        evidence[i] = new byte[table.size()];
      }
    }
  }

  private void read(Ask ask, short[] value, byte[] proof) {
    if (ask instanceof ColumnAsk numbers) {
      readColumn(numbers, value, proof);
      return;
    }
    Arrays.fill(value, (short) 0);
    Arrays.fill(proof, (byte) 0);
    TermAsk terms = (TermAsk) ask;
    for (Map.Entry<String, TermEntry> entry : terms.entries().entrySet()) {
      readTerm(entry.getKey(), entry.getValue().scale(), value, proof);
    }
    Likeness likeness = terms.likeness();
    if (likeness != null) {
      for (String term : alike(likeness)) {
        TermEntry entry = likeness.entry(term);
        if (entry != null && !terms.entries().containsKey(term)) {
          readTerm(term, entry.scale(), value, proof);
        }
      }
    }
  }

  private List<String> alike(Likeness likeness) {
    return table.words(likeness.prefix());
  }

  private void readColumn(ColumnAsk ask, short[] value, byte[] proof) {
    int[] column = table.column(ask.column());
    for (int candidate = 0; candidate < column.length; candidate++) {
      value[candidate] = (short) ask.scale().value(column[candidate]);
      proof[candidate] = (byte) ask.scale().evidence(column[candidate]).ordinal();
    }
  }

  private void readTerm(String term, Scale scale, short[] value, byte[] proof) {
    CandidateTable.Postings postings = table.postings(term);
    if (postings == null) {
      return;
    }
    int[] candidates = postings.candidates();
    byte[] codes = postings.codes();
    for (int i = 0; i < candidates.length; i++) {
      int candidate = candidates[i];
      value[candidate] = (short) Math.max(value[candidate], scale.value(codes[i]));
      proof[candidate] = (byte) Math.max(proof[candidate], scale.evidence(codes[i]));
    }
  }
}
