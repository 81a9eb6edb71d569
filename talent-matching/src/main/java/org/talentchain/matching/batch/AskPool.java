package org.talentchain.matching.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.features.Ask;
import org.talentchain.matching.features.Column;
import org.talentchain.matching.features.ColumnAsk;
import org.talentchain.matching.features.ColumnScale;
import org.talentchain.matching.features.Likeness;
import org.talentchain.matching.features.Scale;
import org.talentchain.matching.features.TermAsk;
import org.talentchain.matching.features.TermEntry;
import org.talentchain.matching.retrieve.CandidateTable;

/**
 * What many positions ask for, each different thing once: fifty thousand positions ask for the same few
 * thousand skills, titles, places and years. Asks and the terms that count for them are numbered; terms
 * nobody has are left out.
 */
final class AskPool {

  /** What makes two asks worth the same to everybody. */
  private record TermKey(
      Map<String, TermEntry> entries, @Nullable Likeness likeness, GateTable gate) {}

  private record ColumnKey(Column column, ColumnScale scale, GateTable gate) {}

  /** A term that counts for an ask. */
  record Use(int number, Scale scale) {}

  /**
   * One ask.
   *
   * @param column the number it is about, or null when it is about terms
   * @param terms the terms that count for it
   * @param gate what to make of the evidence
   */
  record Pooled(@Nullable ColumnAsk column, List<Use> terms, GateTable gate) {}

  private final CandidateTable table;
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<Pooled> asks = new ArrayList<>();
  /** There are a few dozen different ones: few enough to stay in the cache. */
  private final Map<Scale, Scale> scales = new HashMap<>();
  private final Map<String, Integer> termNumbers = new HashMap<>();
  private final List<String> terms = new ArrayList<>();

  AskPool(CandidateTable table) {
    this.table = table;
  }

  /** The number of an item's ask. */
  int add(Question question, int item) {
    Ask ask = question.card().items().get(item).ask();
    GateTable gate = GateTable.of(question, item);
    Object key =
        ask instanceof TermAsk some
            ? new TermKey(some.entries(), some.likeness(), gate)
            : new ColumnKey(((ColumnAsk) ask).column(), ((ColumnAsk) ask).scale(), gate);
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    numbers.put(key, asks.size());
    asks.add(
        ask instanceof TermAsk some
            ? new Pooled(null, uses(some), gate)
            : new Pooled((ColumnAsk) ask, List.of(), gate));
    return asks.size() - 1;
  }

  private List<Use> uses(TermAsk ask) {
    List<Use> uses = new ArrayList<>();
    ask.entries().forEach((term, entry) -> use(term, entry.scale(), uses));
    Likeness likeness = ask.likeness();
    if (likeness != null) {
      for (String term : table.words(likeness.prefix())) {
        TermEntry entry = ask.entries().containsKey(term) ? null : likeness.entry(term);
        if (entry != null) {
          use(term, entry.scale(), uses);
        }
      }
    }
    return uses;
  }

  private void use(String term, Scale scale, List<Use> uses) {
    if (table.postings(term) != null) {
      Scale same = scales.computeIfAbsent(scale, first -> first);
      uses.add(new Use(termNumbers.computeIfAbsent(term, this::addTerm), same));
    }
  }

  private int addTerm(String term) {
    terms.add(term);
    return terms.size() - 1;
  }

  List<Pooled> asks() {
    return asks;
  }

  List<String> terms() {
    return terms;
  }
}
