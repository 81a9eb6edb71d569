package org.talentchain.matching.batch;

/**
 * What a batch found, as numbers of candidates and positions: for each position its best candidates, and for
 * each candidate its best positions where they were asked for.
 *
 * <p>Eight bytes an entry, and a small array for each position and each candidate.
 */
public final class BatchMatches {

  private final long[][] ofPosition;
  private final long[][] ofCandidate;
  private final PositionLines positions;

  BatchMatches(long[][] ofPosition, long[][] ofCandidate, PositionLines positions) {
    this.ofPosition = ofPosition;
    this.ofCandidate = ofCandidate;
    this.positions = positions;
  }

  /** How many candidates were found for a position. */
  public int candidates(int position) {
    return ofPosition[position].length;
  }

  /** The candidate at a place, the best at 0. */
  public int candidate(int position, int place) {
    return Entry.candidate(ofPosition[position][place]);
  }

  /** The points of the candidate at a place. */
  public int points(int position, int place) {
    return Entry.points(ofPosition[position][place]);
  }

  /** How many positions were found for a candidate; 0 where they were not asked for. */
  public int positions(int candidate) {
    return ofCandidate.length == 0 ? 0 : ofCandidate[candidate].length;
  }

  /** The position at a place, the best at 0. */
  public int position(int candidate, int place) {
    return Entry.position(ofCandidate[candidate][place]);
  }

  /** The points the candidate has for the position at a place. */
  public int pointsFor(int candidate, int place) {
    long entry = ofCandidate[candidate][place];
    return Entry.points(entry, positions.total(Entry.position(entry)));
  }
}
