package org.talentchain.matching.retrieve;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.features.Ask;
import org.talentchain.matching.features.Column;
import org.talentchain.matching.features.ColumnAsk;
import org.talentchain.matching.features.Flag;
import org.talentchain.matching.features.TermAsk;
import org.talentchain.matching.index.Schema;
import org.talentchain.matching.score.Item;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Tally;

/** Searches one leaf of the index; see {@link ImpactRetriever} for the idea. */
final class LeafSearch {

  /** Small enough for its values to stay in the cache, large enough for bounds to be worth computing. */
  static final int WINDOW = 4096;

  private final LeafReader leaf;
  private final Criteria criteria;
  private final ItemReader[] readers;
  private final int[] weights;
  private final Window window;
  private final Tally tally;
  private final NumericDocValues flags;
  private final BinaryDocValues ids;
  private final @Nullable Bits live;

  private LeafSearch(LeafReader leaf, Scorecard card, Criteria criteria, Terms terms) throws IOException {
    List<Item> items = card.items();
    this.leaf = leaf;
    this.criteria = criteria;
    this.readers = new ItemReader[items.size()];
    this.weights = items.stream().mapToInt(Item::weight).toArray();
    this.window = new Window(items.size(), WINDOW);
    this.tally = new Tally(card);
    this.flags = leaf.getNumericDocValues(Schema.field(Column.FLAGS));
    this.ids = leaf.getBinaryDocValues(Schema.ID);
    this.live = leaf.getLiveDocs();
    for (int i = 0; i < readers.length; i++) {
      Ask ask = items.get(i).ask();
      readers[i] =
          ask instanceof TermAsk some
              ? new TermsReader(i, some, terms)
              : new ColumnReader(i, (ColumnAsk) ask, leaf);
    }
  }

  /** Null when there are no candidates in the leaf. */
  static @Nullable LeafSearch of(LeafReader leaf, Scorecard card, Criteria criteria) throws IOException {
    if (leaf.getBinaryDocValues(Schema.ID) == null) {
      return null;
    }
    return new LeafSearch(leaf, card, criteria, Terms.getTerms(leaf, Schema.TERMS));
  }

  void collect(Best best) throws IOException {
    for (int from = 0; from < leaf.maxDoc(); from += WINDOW) {
      collect(from, Math.min(from + WINDOW, leaf.maxDoc()), best);
    }
  }

  private void collect(int from, int to, Best best) throws IOException {
    int least = Math.max(criteria.cutOff().leastPoints(), best.least());
    int[] bounds = new int[readers.length];
    int reachable = 0;
    for (int i = 0; i < readers.length; i++) {
      bounds[i] = weights[i] * readers[i].bound(from, to);
      reachable += bounds[i];
    }
    if (reachable < least) {
      return;
    }
    window.clear();
    int open = reachable;
    int[] order = byBound(bounds);
    int next = 0;
    while (next < order.length && open >= least) {
      readers[order[next]].readAll(from, to, window);
      open -= bounds[order[next++]];
    }
    if (open >= least) {
      window.mark(0, to - from);
    }
    for (; next < order.length; next++) {
      drop(order, next, open, least);
      readers[order[next]].readMarked(from, to, window);
      open -= bounds[order[next]];
    }
    finish(from, least, best);
  }

  /** Terms before columns, the most valuable first. */
  private int[] byBound(int[] bounds) {
    return IntStream.range(0, bounds.length)
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> readers[i] instanceof ColumnReader)
                .thenComparing(i -> -bounds[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Unmarks documents that cannot reach {@code least} with all that is still {@code open}. */
  private void drop(int[] order, int read, int open, int least) {
    if (open >= least) {
      return;
    }
    for (int at = window.marked(0); at < WINDOW; at = window.marked(at + 1)) {
      int points = open;
      for (int i = 0; i < read; i++) {
        points += weights[order[i]] * window.values[order[i]][at];
      }
      if (points < least) {
        window.unmark(at);
      }
    }
  }

  private void finish(int from, int least, Best best) throws IOException {
    for (int at = window.marked(0); at < WINDOW; at = window.marked(at + 1)) {
      int doc = from + at;
      if ((live != null && !live.get(doc)) || !flags.advanceExact(doc)) {
        continue;
      }
      int bits = (int) flags.longValue();
      if ((bits & Flag.BLANK) != 0) {
        continue;
      }
      tally.start(bits);
      for (int i = 0; i < readers.length; i++) {
        tally.add(i, window.values[i][at], window.evidence[i][at]);
      }
      if (tally.points() >= Math.max(least, best.least()) && criteria.admits(tally) && ids.advanceExact(doc)) {
        best.offer(new Hit(ids.binaryValue().utf8ToString(), tally.points()));
      }
    }
  }
}
