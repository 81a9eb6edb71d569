package org.talentchain.matching.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pairs within reach: above the position's cut-off and with no failed gate. Positions and candidates are
 * numbered in the order of their ids; pairs are numbered position by position, by candidate within one.
 */
public final class Reach {

  private final int[] starts;
  private final int[] positions;
  private final int[] candidates;
  private final int[] fits;
  private final int[] preferences;
  private final int candidateCount;

  /** The pairs of one position. */
  public static final class Row {

    private final int[] candidates;
    private final int[] fits;
    private final int[] preferences;

    /**
     * @param candidates ascending
     * @param fits what the position thinks of each: points of its scorecard
     * @param preferences what each thinks of the position: a larger number is better, 0 to {@value
     *     StableAllocation#MOST_PREFERENCE}
     */
    public Row(int[] candidates, int[] fits, int[] preferences) {
      this.candidates = candidates;
      this.fits = fits;
      this.preferences = preferences;
    }
  }

  /**
   * @param rows one a position
   * @param candidateCount how many candidates there are
   */
  public Reach(List<Row> rows, int candidateCount) {
    int pairs = rows.stream().mapToInt(row -> row.candidates.length).sum();
    this.candidateCount = candidateCount;
    starts = new int[rows.size() + 1];
    positions = new int[pairs];
    candidates = new int[pairs];
    fits = new int[pairs];
    preferences = new int[pairs];
    for (int position = 0; position < rows.size(); position++) {
      Row row = rows.get(position);
      int at = starts[position];
      int size = row.candidates.length;
      System.arraycopy(row.candidates, 0, candidates, at, size);
      System.arraycopy(row.fits, 0, fits, at, size);
      System.arraycopy(row.preferences, 0, preferences, at, size);
      Arrays.fill(positions, at, at + size, position);
      starts[position + 1] = at + size;
    }
  }

  /** The same without the pairs of some candidates; those left have numbers of their own. */
  public Reach without(BitSet some) {
    List<Row> rows = new ArrayList<>();
    for (int position = 0; position < positionCount(); position++) {
      int[] left =
          IntStream.range(starts[position], starts[position + 1])
              .filter(pair -> !some.get(candidates[pair]))
              .toArray();
      rows.add(
          new Row(
              IntStream.of(left).map(this::candidate).toArray(),
              IntStream.of(left).map(this::fit).toArray(),
              IntStream.of(left).map(this::preference).toArray()));
    }
    return new Reach(rows, candidateCount);
  }

  public int pairs() {
    return candidates.length;
  }

  /** The pair of a candidate and a position, or {@link Allocation#NONE} where they are out of reach. */
  public int pair(int candidate, int position) {
    int at = Arrays.binarySearch(candidates, starts[position], starts[position + 1], candidate);
    return at < 0 ? Allocation.NONE : at;
  }

  public int positionCount() {
    return starts.length - 1;
  }

  public int candidateCount() {
    return candidateCount;
  }

  /** The first pair of a position; its pairs end where those of the next begin. */
  public int start(int position) {
    return starts[position];
  }

  public int position(int pair) {
    return positions[pair];
  }

  public int candidate(int pair) {
    return candidates[pair];
  }

  public int fit(int pair) {
    return fits[pair];
  }

  public int preference(int pair) {
    return preferences[pair];
  }

  /** What the candidate of each pair thinks of it; not copied, not to be changed. */
  int[] preferences() {
    return preferences;
  }

  /** The pairs of a position, best fit first. */
  int[] orderOfPosition(int position) {
    int[] pairs = new int[starts[position + 1] - starts[position]];
    Arrays.setAll(pairs, at -> starts[position] + at);
    return bestFirst(pairs, 0, pairs.length);
  }

  /** Some pairs of one position in the order it would have them: {@link #compareForPosition}. */
  int[] bestFirst(int[] pairs, int from, int to) {
    long[] keys = new long[to - from];
    for (int at = 0; at < keys.length; at++) {
      keys[at] = key(pairs[from + at]);
    }
    Arrays.sort(keys);
    int[] ordered = new int[keys.length];
    for (int at = 0; at < ordered.length; at++) {
      ordered[at] = (int) keys[at];
    }
    return ordered;
  }

  /** Orders the pairs of a position, which are numbered by candidate. */
  private long key(int pair) {
    return ((long) -fits[pair] << Integer.SIZE) + pair;
  }

  /** The place of each pair in the order of its position, from 0. */
  int[] placesInOrders() {
    int[] places = standings();
    RowSort sort = new RowSort(longestRow());
    for (int position = 0; position < positionCount(); position++) {
      sort.places(places, starts[position], starts[position + 1], places);
    }
    return places;
  }

  private int longestRow() {
    int longest = 0;
    for (int position = 0; position < positionCount(); position++) {
      longest = Math.max(longest, starts[position + 1] - starts[position]);
    }
    return longest;
  }

  /** How far each pair is below the best fit there is: the lower, the better. */
  int[] standings() {
    int best = fits.length == 0 ? 0 : Integer.MIN_VALUE;
    for (int fit : fits) {
      best = Math.max(best, fit);
    }
    int[] standings = new int[fits.length];
    for (int pair = 0; pair < fits.length; pair++) {
      standings[pair] = Math.subtractExact(best, fits[pair]);
    }
    return standings;
  }

  /**
   * Negative when the position rather has the first of two of its pairs: the better fit, then the lower
   * number.
   */
  public int compareForPosition(int one, int other) {
    int byFit = Integer.compare(fits[other], fits[one]);
    return byFit != 0 ? byFit : Integer.compare(candidates[one], candidates[other]);
  }
}
