package org.talentchain.matching.retrieve;

import java.io.IOException;

/** Reads one item of a scorecard from one leaf of the index, window by window and ascending. */
interface ItemReader {

  /** The most the item can be worth to any document in [from, to), 0 to 1000. */
  int bound(int from, int to) throws IOException;

  /** Reads all documents of [from, to), marking those to whom the item is worth anything. */
  void readAll(int from, int to, Window window) throws IOException;

  /** Reads the documents still marked in the window. */
  void readMarked(int from, int to, Window window) throws IOException;
}
