package org.talentchain.matching.batch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.features.Scale;
import org.talentchain.matching.retrieve.CandidateTable;

/**
 * The best candidates for each of many positions, and the best positions for each candidate: what one query after the
 * other would find, to the last bit and the last tie, for any number of threads.
 *
 * <p>The candidates are taken in blocks of rows. A block is read once for all positions: it tells what each different
 * ask is worth at most in it, and a position whose sum of these does not reach its k-th best is done with the block
 * after a few additions. Otherwise the asks are written out row by row, each once a block for all positions that need
 * it; a position then adds up bounds stripe by stripe and, where they suffice, the rows themselves. Everything is a
 * whole number in an array, and gates are a sign bit, so sums are exact and the same in any order.
 *
 * <p>Two things make the bounds sharp. Rows with terms in common lie together ({@link CandidateRows}). And each
 * position first meets the block that promises it most, so that its k-th best is high from the start.
 */
public final class BatchMatcher {

  private static final long[] NONE = {};

  private final CandidateTable table;
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
   */
  public BatchMatcher(CandidateTable table, List<Question> questions, int top, int positionsEach) {
    this(table, questions, top, positionsEach, Tiling.STANDARD);
  }

  BatchMatcher(CandidateTable table, List<Question> questions, int top, int positionsEach, Tiling tiling) {
    AskPool pool = new AskPool(table);
    this.table = table;
    this.tiling = tiling;
    this.top = top;
    this.positionsEach = positionsEach;
    this.positions = new PositionLines(questions, pool);
    this.asks = pool.asks();
    int[] order = byUse(pool);
    this.terms = new AskTerms(asks, numbers(order));
    this.rows = new CandidateRows(table, Arrays.stream(order).mapToObj(pool.terms()::get).toList());
    this.thresholds = new Thresholds(positions);
  }

  /** The terms that decide most points first: all that asks give for them, times how evenly they divide people. */
  private int[] byUse(AskPool pool) {
    double[] points = new double[pool.terms().size()];
    long[] weightOfAsk = new long[asks.size()];
    for (int item = 0; item < positions.start(positions.count()); item++) {
      weightOfAsk[positions.ask(item)] += (long) positions.weight(item) * positions.weight(item);
    }
    for (int ask = 0; ask < asks.size(); ask++) {
      for (AskPool.Use use : asks.get(ask).terms()) {
        double most = use.scale().bound(Scale.MAX_CODE);
        points[use.number()] += weightOfAsk[ask] * most * most;
      }
    }
    for (int term = 0; term < points.length; term++) {
      double share = (double) table.postings(pool.terms().get(term)).candidates().length / table.size();
      points[term] *= share * (1 - share);
    }
    return IntStream.range(0, points.length)
        .boxed()
        .sorted(Comparator.comparing((Integer term) -> -points[term]).thenComparing(pool.terms()::get))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int[] numbers(int[] order) {
    int[] numbers = new int[order.length];
    for (int number = 0; number < order.length; number++) {
      numbers[order[number]] = number;
    }
    return numbers;
  }

  /**
   * @param sharing does the work
   * @param progress is told how the work goes on
   */
  public BatchMatches match(Sharing sharing, Progress progress) {
    int blocks = tiling.blocks(rows.count());
    int[] home = homes(sharing, blocks);
    int[][] guests = guests(home, blocks);
    long[][] ofCandidate = new long[positionsEach == 0 ? 0 : table.size()][];
    Arrays.fill(ofCandidate, NONE);
    sharing.share(
        blocks,
        () -> {
          Block block = new Block(rows, asks, terms, tiling);
          BlockMatcher matcher = matcher(block, null);
          return number -> {
            if (guests[number].length > 0) {
              block.load(number);
              for (int position : guests[number]) {
                matcher.match(position, true, false);
              }
            }
          };
        });
    sharing.share(
        blocks,
        () -> {
          Block block = new Block(rows, asks, terms, tiling);
          CandidateSide side =
              positionsEach == 0 ? null : new CandidateSide(positions, tiling, positionsEach);
          BlockMatcher matcher = matcher(block, side);
          return number -> {
            block.load(number);
            if (side != null) {
              side.start(block.size());
            }
            matchAll(number, home, block, matcher, side != null);
            for (int row = 0; side != null && row < block.size(); row++) {
              ofCandidate[block.candidate(row)] = side.sorted(row);
            }
            settled(block.size(), progress);
          };
        });
    return new BatchMatches(best(), ofCandidate, positions);
  }

  private synchronized void settled(int more, Progress progress) {
    settledRows += more;
    progress.report((long) settledRows * positions.count(), (long) rows.count() * positions.count());
  }

  private BlockMatcher matcher(Block block, @Nullable CandidateSide side) {
    Leaderboards mine = new Leaderboards(positions.count(), Math.min(top, Math.max(1, table.size())));
    boards.add(mine);
    return new BlockMatcher(positions, thresholds, block, tiling, mine, side);
  }

  private void matchAll(int number, int[] home, Block block, BlockMatcher matcher, boolean reverse) {
    int[] most = block.mostOfAsk();
    for (int position = 0; position < positions.count(); position++) {
      int reachable = positions.reachable(position, most);
      if (reachable >= (reverse ? positions.leastPoints(position) : thresholds.of(position))) {
        matcher.match(position, home[position] != number, reverse);
      }
    }
  }

  /** The block in which each position may find the most points. */
  private int[] homes(Sharing sharing, int blocks) {
    int[] home = new int[positions.count()];
    AtomicLong[] best = new AtomicLong[positions.count()];
    Arrays.setAll(best, position -> new AtomicLong(-1));
    sharing.share(
        blocks,
        () -> {
          Block block = new Block(rows, asks, terms, tiling);
          return number -> {
            block.load(number);
            for (int position = 0; position < home.length; position++) {
              long entry = Entry.of(positions.reachable(position, block.mostOfAsk()), number);
              if (entry > best[position].get()) {
                best[position].accumulateAndGet(entry, Math::max);
              }
            }
          };
        });
    for (int position = 0; position < home.length; position++) {
      home[position] = Entry.candidate(best[position].get());
    }
    return home;
  }

  private static int[][] guests(int[] home, int blocks) {
    int[][] guests = new int[blocks][];
    for (int block = 0; block < blocks; block++) {
      int each = block;
      guests[block] = IntStream.range(0, home.length).filter(position -> home[position] == each).toArray();
    }
    return guests;
  }

  private long[][] best() {
    Leaderboards all = new Leaderboards(positions.count(), top);
    boards.forEach(all::join);
    long[][] best = new long[positions.count()][];
    Arrays.setAll(best, all::sorted);
    return best;
  }
}
