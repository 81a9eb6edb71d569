package org.talentchain.matching.retrieve;

import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** What was found for the documents of one window: a value and evidence for each item, and who is still in. */
final class Window {

  final short[][] values;
  final byte[][] evidence;
  private final FixedBitSet marked;

  Window(int items, int size) {
    values = new short[items][size];
    evidence = new byte[items][size];
    marked = new FixedBitSet(size);
  }

  void clear() {
    for (int i = 0; i < values.length; i++) {
      Arrays.fill(values[i], (short) 0);
      Arrays.fill(evidence[i], (byte) 0);
    }
    marked.clear();
  }

  void mark(int at) {
    marked.set(at);
  }

  void mark(int from, int to) {
    marked.set(from, to);
  }

  void unmark(int at) {
    marked.clear(at);
  }

  /** The first marked document at or after this one, or a large number when there is none. */
  int marked(int at) {
    return at < marked.length() ? marked.nextSetBit(at) : DocIdSetIterator.NO_MORE_DOCS;
  }
}
