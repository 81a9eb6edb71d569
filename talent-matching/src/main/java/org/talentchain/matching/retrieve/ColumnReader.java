package org.talentchain.matching.retrieve;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.talentchain.matching.features.ColumnAsk;
import org.talentchain.matching.index.Schema;

/** Reads a column, for marked documents only: it has a value for every candidate, so it is never read through. */
final class ColumnReader implements ItemReader {

  private final int item;
  private final ColumnAsk ask;
  private final NumericDocValues numbers;

  ColumnReader(int item, ColumnAsk ask, LeafReader reader) throws IOException {
    this.item = item;
    this.ask = ask;
    this.numbers = reader.getNumericDocValues(Schema.field(ask.column()));
  }

  @Override
  public int bound(int from, int to) {
    return 1000;
  }

  @Override
  public void readAll(int from, int to, Window window) throws IOException {
    window.mark(0, to - from);
    readMarked(from, to, window);
  }

  @Override
  public void readMarked(int from, int to, Window window) throws IOException {
    for (int at = window.marked(0); at < to - from; at = window.marked(at + 1)) {
      if (numbers.advanceExact(from + at)) {
        int number = (int) numbers.longValue();
        window.values[item][at] = (short) ask.scale().value(number);
        window.evidence[item][at] = (byte) ask.scale().evidence(number).ordinal();
      }
    }
  }
}
