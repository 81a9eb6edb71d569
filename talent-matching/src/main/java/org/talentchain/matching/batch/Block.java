package org.talentchain.matching.batch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.features.Column;
import org.talentchain.matching.features.ColumnAsk;
import org.talentchain.matching.features.ColumnScale;

/**
 * One block of rows at a time, turned into postings: which of its rows have a term. From them come what each
 * ask is worth at most in the block, at once, and what it is worth to each row, when a position first needs
 * it. One block for each thread, loaded again and again; it allocates nothing once its arrays have grown.
 */
final class Block {

  private final CandidateRows rows;
  private final List<AskPool.Pooled> asks;
  private final AskTerms terms;
  private final Tiling tiling;

  private final int[] flags;
  private final int[] postingEnds;
  private final byte[] highestCodes;
  private short[] postingRows = {};
  private byte[] postingCodes = {};

  private final int[] mostOfAsk;
  private final AskVector[] vectors;
  private final int[] vectorOfLoad;
  private final int[] zeros;
  private final Map<GateTable, Gate> gates = new HashMap<>();
  private int loads;
  private int first;
  private int size;

  Block(CandidateRows rows, List<AskPool.Pooled> asks, AskTerms terms, Tiling tiling) {
    this.rows = rows;
    this.asks = asks;
    this.terms = terms;
    this.tiling = tiling;
    this.flags = new int[tiling.rows()];
    this.postingEnds = new int[terms.termCount() + 1];
    this.highestCodes = new byte[terms.termCount()];
    this.mostOfAsk = new int[asks.size()];
    this.vectors = new AskVector[asks.size()];
    this.vectorOfLoad = new int[asks.size()];
    this.zeros = new int[tiling.stripe()];
  }

  void load(int block) {
    loads++;
    first = block * tiling.rows();
    size = Math.min(tiling.rows(), rows.count() - first);
    for (int row = 0; row < size; row++) {
      flags[row] = rows.column(Column.FLAGS, first + row);
    }
    gates.values().forEach(gate -> gate.begin(size));
    loadPostings();
    boundAsks();
  }

  /** Sorts the terms of the rows by counting: where each term's postings begin, then the postings. */
  private void loadPostings() {
    Arrays.fill(postingEnds, 0);
    Arrays.fill(highestCodes, (byte) 0);
    for (int row = first; row < first + size; row++) {
      for (int at = rows.start(row); at < rows.end(row); at++) {
        postingEnds[rows.term(at) + 1]++;
      }
    }
    for (int term = 0; term < highestCodes.length; term++) {
      postingEnds[term + 1] += postingEnds[term];
    }
    int postings = postingEnds[highestCodes.length];
    if (postings > postingRows.length) {
      postingRows = new short[postings + postings / 4];
      postingCodes = new byte[postingRows.length];
    }
    for (int row = 0; row < size; row++) {
      for (int at = rows.start(first + row); at < rows.end(first + row); at++) {
        int term = rows.term(at);
        int code = rows.code(at);
        int posting = postingEnds[term]++;
        postingRows[posting] = (short) row;
        postingCodes[posting] = (byte) code;
        highestCodes[term] = (byte) Math.max(highestCodes[term], code);
      }
    }
  }

  private int postingStart(int term) {
    return term == 0 ? 0 : postingEnds[term - 1];
  }

  private void boundAsks() {
    Arrays.fill(mostOfAsk, 0);
    for (int term = 0; term < highestCodes.length; term++) {
      int code = highestCodes[term];
      if (code > 0) {
        for (int at = terms.askStart(term); at < terms.askStart(term + 1); at++) {
          int ask = terms.ask(at);
          mostOfAsk[ask] = Math.max(mostOfAsk[ask], terms.askScale(at).bound(code));
        }
      }
    }
    for (int ask = 0; ask < mostOfAsk.length; ask++) {
      if (asks.get(ask).column() != null) {
        mostOfAsk[ask] = vector(ask).most();
      }
    }
  }

  int size() {
    return size;
  }

  int candidate(int row) {
    return rows.candidate(first + row);
  }

  /** By ask: the most it is worth to any row of the block. */
  int[] mostOfAsk() {
    return mostOfAsk;
  }

  /** What an ask is worth to each row of the block. */
  AskVector vector(int ask) {
    AskVector vector = vectors[ask];
    if (vectorOfLoad[ask] == loads) {
      return vector;
    }
    vectorOfLoad[ask] = loads;
    if (vector == null) {
      vector = new AskVector(tiling, zeros, gate(asks.get(ask).gate()));
      vectors[ask] = vector;
    }
    vector.clear();
    ColumnAsk numbers = asks.get(ask).column();
    if (numbers != null) {
      readColumn(numbers, vector);
    } else {
      for (int at = terms.termStart(ask); at < terms.termStart(ask + 1); at++) {
        int term = terms.term(at);
        vector.put(postingRows, postingCodes, postingStart(term), postingEnds[term], terms.termScale(at));
      }
    }
    vector.finish(tiling.stripes(size));
    return vector;
  }

  private @Nullable Gate gate(GateTable table) {
    if (table.isOpen()) {
      return null;
    }
    return gates.computeIfAbsent(
        table,
        none -> {
          Gate gate = new Gate(table, tiling, flags);
          gate.begin(size);
          return gate;
        });
  }

  private void readColumn(ColumnAsk ask, AskVector vector) {
    ColumnScale scale = ask.scale();
    for (int row = 0; row < size; row++) {
      int number = rows.column(ask.column(), first + row);
      vector.put(row, scale.value(number), scale.evidence(number).ordinal());
    }
  }
}
