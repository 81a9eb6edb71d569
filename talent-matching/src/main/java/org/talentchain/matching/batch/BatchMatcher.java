package org.talentchain.matching.batch;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.features.Scale;
import org.talentchain.matching.retrieve.CandidateTable;

/**
 * The best candidates for each of many positions, and the best positions for each candidate: what one query
 * after the other would find, to the last bit and the last tie, for any number of threads.
 *
 * <p>The candidates are taken in blocks of rows. A block is read once for all positions: it tells what each
 * different ask is worth at most in it, and a position whose sum of these does not reach its k-th best is
 * done with the block after a few additions. Otherwise the asks are written out row by row, each once a block
 * for all positions that need it; a position then adds up bounds stripe by stripe and, where they suffice,
 * the rows themselves. Everything is a whole number in an array, and gates are a sign bit, so sums are exact
 * and the same in any order.
 *
 * <p>Two things make the bounds sharp. Rows with terms in common lie together ({@link CandidateRows}). And
 * each position first meets the block that promises it most, so that its k-th best is high from the start.
 *
 * <p>Memory, beside the table: five bytes for each candidate and term that counts; for each thread at most 32
 * KiB for each different ask (a block's values and gates); eight bytes for each entry found, for a position
 * once a thread.
 */
public final class BatchMatcher {

  /** How many blocks a position meets before all others. */
  private static final int FIRST_MEETINGS = 1;

  private static final long[] NONE = {};

  private final CandidateTable table;
  private final Sharing sharing;
  private final Tiling tiling;
  private final int top;
  private final int positionsEach;
  private final PositionLines positions;
  private final List<AskPool.Pooled> asks;
  private final AskTerms terms;
  private final CandidateRows rows;
  private final Thresholds thresholds;
  private int settledRows;
  private final Queue<Leaderboards> boards = new ConcurrentLinkedQueue<>();

  /**
   * @param table all candidates
   * @param questions one a position, in the order of their ids
   * @param top how many candidates at most for each position
   * @param positionsEach how many positions at most for each candidate; 0 when not asked for
   * @param sharing does the work
   */
  public BatchMatcher(
      CandidateTable table, List<Question> questions, int top, int positionsEach, Sharing sharing) {
    this(table, questions, top, positionsEach, sharing, Tiling.STANDARD);
  }

  BatchMatcher(
      CandidateTable table,
      List<Question> questions,
      int top,
      int positionsEach,
      Sharing sharing,
      Tiling tiling) {
    AskPool pool = new AskPool(table);
    this.table = table;
    this.sharing = sharing;
    this.tiling = tiling;
    this.top = top;
    this.positionsEach = positionsEach;
    this.positions = new PositionLines(questions, pool);
    this.asks = pool.asks();
    this.terms = new AskTerms(asks, pool.terms().size());
    this.rows = new CandidateRows(table, pool.terms(), gains(pool), tiling.stripe(), sharing);
    this.thresholds = new Thresholds(positions);
  }

  /** By term: how far it spreads the points of all positions, were everybody to have it or not by chance. */
  private double[] gains(AskPool pool) {
    double[] squares = new double[asks.size()];
    for (int item = 0; item < positions.start(positions.count()); item++) {
      squares[positions.ask(item)] += (double) positions.weight(item) * positions.weight(item);
    }
    double[] gains = new double[pool.terms().size()];
    for (int ask = 0; ask < asks.size(); ask++) {
      for (AskPool.Use use : asks.get(ask).terms()) {
        double most = use.scale().bound(Scale.MAX_CODE);
        gains[use.number()] += squares[ask] * most * most;
      }
    }
    return gains;
  }

  /**
   * @param progress is told how the work goes on
   */
  public BatchMatches match(Progress progress) {
    int blocks = tiling.blocks(rows.count());
    int[][] first = firstMeetings(blocks);
    sharing.share(
        blocks,
        () -> {
          Visit visit = new Visit(null);
          return number -> visit.meet(number, first[number]);
        });
    int[] order = Arrays.stream(first).flatMapToInt(Arrays::stream).distinct().toArray();
    long[][] ofCandidate = new long[positionsEach == 0 ? 0 : table.size()][];
    Arrays.fill(ofCandidate, NONE);
    sharing.share(
        blocks,
        () -> {
          Visit visit =
              new Visit(positionsEach == 0 ? null : new CandidateSide(positions, tiling, positionsEach));
          return number -> {
            visit.meetAll(number, order, first[number], ofCandidate);
            settled(visit.block.size(), progress);
          };
        });
    return new BatchMatches(best(), ofCandidate, positions);
  }

  /** By block: the positions to which it promises most. */
  private int[][] firstMeetings(int blocks) {
    Queue<Leaderboards> promises = new ConcurrentLinkedQueue<>();
    sharing.share(
        blocks,
        () -> {
          Block block = new Block(rows, asks, terms, tiling);
          Leaderboards mine = new Leaderboards(positions.count(), FIRST_MEETINGS);
          promises.add(mine);
          return number -> {
            block.load(number);
            for (int position = 0; position < positions.count(); position++) {
              int reachable = positions.reachable(position, block.mostOfAsk());
              mine.offer(position, Entry.of(reachable, number));
            }
          };
        });
    Leaderboards all = new Leaderboards(positions.count(), FIRST_MEETINGS);
    promises.forEach(all::join);
    IntStream.Builder[] meetings = new IntStream.Builder[blocks];
    Arrays.setAll(meetings, block -> IntStream.builder());
    for (int position = 0; position < positions.count(); position++) {
      for (long entry : all.sorted(position)) {
        meetings[Entry.candidate(entry)].add(position);
      }
    }
    return Arrays.stream(meetings).map(each -> each.build().toArray()).toArray(int[][]::new);
  }

  /** What one thread works with. */
  private final class Visit {

    final Block block = new Block(rows, asks, terms, tiling);
    final @Nullable CandidateSide side;
    final BlockMatcher matcher;
    final BitSet met = new BitSet();

    Visit(@Nullable CandidateSide side) {
      Leaderboards mine = new Leaderboards(positions.count(), Math.min(top, Math.max(1, table.size())));
      boards.add(mine);
      this.side = side;
      this.matcher = new BlockMatcher(positions, thresholds, block, tiling, mine, side);
    }

    void meet(int number, int[] some) {
      if (some.length > 0) {
        block.load(number);
        for (int position : some) {
          matcher.match(position, true, false);
        }
      }
    }

    void meetAll(int number, int[] order, int[] already, long[][] ofCandidate) {
      block.load(number);
      met.clear();
      for (int position : already) {
        met.set(position);
      }
      if (side != null) {
        side.start(block.size());
      }
      int[] most = block.mostOfAsk();
      for (int position : order) {
        boolean anew = !met.get(position);
        int least = side != null ? positions.leastPoints(position) : thresholds.of(position);
        if ((anew || side != null) && positions.reachable(position, most) >= least) {
          matcher.match(position, anew, side != null);
        }
      }
      for (int row = 0; side != null && row < block.size(); row++) {
        ofCandidate[block.candidate(row)] = side.sorted(row);
      }
    }
  }

  private synchronized void settled(int more, Progress progress) {
    settledRows += more;
    progress.report((long) settledRows * positions.count(), (long) rows.count() * positions.count());
  }

  private long[][] best() {
    Leaderboards all = new Leaderboards(positions.count(), top);
    boards.forEach(all::join);
    long[][] best = new long[positions.count()][];
    Arrays.setAll(best, all::sorted);
    return best;
  }
}
