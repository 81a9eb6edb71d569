package org.talentchain.matching.retrieve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Impact;
import org.apache.lucene.index.Impacts;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.talentchain.matching.features.Likeness;
import org.talentchain.matching.features.Scale;
import org.talentchain.matching.features.TermAsk;
import org.talentchain.matching.features.TermEntry;

/** Reads the best of several terms from their postings. */
final class TermsReader implements ItemReader {

  /** The postings of one term with what its codes are worth. */
  private record PostingList(ImpactsEnum postings, Scale scale) {}

  private final int item;
  private final List<PostingList> lists = new ArrayList<>();

  TermsReader(int item, TermAsk ask, Terms terms) throws IOException {
    this.item = item;
    TermsEnum each = terms.iterator();
    for (Map.Entry<String, TermEntry> entry : ask.entries().entrySet()) {
      if (each.seekExact(new BytesRef(entry.getKey()))) {
        add(each, entry.getValue().scale());
      }
    }
    if (ask.likeness() != null) {
      addAlike(ask, ask.likeness(), each);
    }
  }

  private void addAlike(TermAsk ask, Likeness likeness, TermsEnum each) throws IOException {
    String prefix = likeness.prefix();
    if (each.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
      return;
    }
    for (BytesRef term = each.term(); term != null; term = each.next()) {
      String name = term.utf8ToString();
      if (!name.startsWith(prefix)) {
        return;
      }
      TermEntry entry = ask.entries().containsKey(name) ? null : likeness.entry(name);
      if (entry != null) {
        add(each, entry.scale());
      }
    }
  }

  private void add(TermsEnum term, Scale scale) throws IOException {
    lists.add(new PostingList(term.impacts(PostingsEnum.FREQS), scale));
  }

  @Override
  public int bound(int from, int to) throws IOException {
    int bound = 0;
    for (PostingList list : lists) {
      bound = Math.max(bound, list.scale().bound(mostFrequent(list.postings(), from, to)));
    }
    return bound;
  }

  /** The highest code in [from, to), or more where the impacts do not tell; 0 when the postings are past it. */
  private static int mostFrequent(ImpactsEnum postings, int from, int to) throws IOException {
    int at = Math.max(from, postings.docID());
    if (at >= to) {
      return 0;
    }
    postings.advanceShallow(at);
    Impacts impacts = postings.getImpacts();
    for (int level = 0; level < impacts.numLevels(); level++) {
      if (impacts.getDocIdUpTo(level) >= to - 1) {
        List<Impact> best = impacts.getImpacts(level);
        return Math.min(best.get(best.size() - 1).freq, Scale.MAX_CODE);
      }
    }
    return Scale.MAX_CODE;
  }

  @Override
  public void readAll(int from, int to, Window window) throws IOException {
    short[] values = window.values[item];
    byte[] evidence = window.evidence[item];
    for (PostingList list : lists) {
      ImpactsEnum postings = list.postings();
      int doc = postings.docID() < from ? postings.advance(from) : postings.docID();
      for (; doc < to; doc = postings.nextDoc()) {
        int code = postings.freq();
        values[doc - from] = (short) Math.max(values[doc - from], list.scale().value(code));
        evidence[doc - from] = (byte) Math.max(evidence[doc - from], list.scale().evidence(code));
        window.mark(doc - from);
      }
    }
  }

  @Override
  public void readMarked(int from, int to, Window window) throws IOException {
    short[] values = window.values[item];
    byte[] evidence = window.evidence[item];
    for (PostingList list : lists) {
      ImpactsEnum postings = list.postings();
      for (int at = window.marked(0); at < to - from; at = window.marked(at + 1)) {
        int doc = postings.docID() < from + at ? postings.advance(from + at) : postings.docID();
        if (doc >= to) {
          break;
        }
        if (doc == from + at) {
          int code = postings.freq();
          values[at] = (short) Math.max(values[at], list.scale().value(code));
          evidence[at] = (byte) Math.max(evidence[at], list.scale().evidence(code));
        }
      }
    }
  }
}
