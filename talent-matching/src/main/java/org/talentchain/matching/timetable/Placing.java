package org.talentchain.matching.timetable;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Gives interviews their slots, within a horizon that grows only when need be.
 *
 * <p>First come the slots that are wished for, then the rest by list scheduling: who has least room to move
 * first, each at the earliest time that is free. What finds no time is put in by force: it takes the slot
 * where the least weight is in the way, sends that away, and what was sent away looks for a place in turn.
 * Each time an interview is sent away its weight grows, so that the search leaves the places it has been to;
 * among equals chance decides, the same in every run (guided ejection, after Y. Nagata and O. Bräysy, A
 * powerful route minimization heuristic for the vehicle routing problem with time windows, Oper. Res. Lett.
 * 37, 2009). The best state met is kept.
 */
final class Placing {

  private static final int NONE = Instance.NONE;

  /** Weight of what has to take place: sent away only by its like. */
  private static final long PINNED = 1L << 32;

  /** Steps of the search for each interview that has no time, and at least. */
  private static final int STEPS_EACH = 60;

  private static final int LEAST_STEPS = 1_500;

  /** One step in so many goes anywhere, whatever is in the way: it leads out of circles. */
  private static final int STROLL = 20;

  private final Instance instance;
  private final Board board;
  private final boolean[] kept;
  private final long[] weights;
  private final int[] inTheWay;
  private final int[] leastInTheWay;
  private final SplittableRandom chance = new SplittableRandom(1);
  private int leastCount;

  /**
   * @param kept the interviews to place; the others take what is left in the end
   */
  Placing(Board board, boolean[] kept) {
    this.instance = board.instance();
    this.board = board;
    this.kept = kept.clone();
    this.weights = new long[instance.interviews()];
    Arrays.setAll(weights, interview -> instance.isPinned(interview) ? PINNED : 1);
    int most = most(instance);
    this.inTheWay = new int[most];
    this.leastInTheWay = new int[most];
  }

  /** How much can be in the way of one interview. */
  private static int most(Instance instance) {
    int ofCandidate =
        IntStream.range(0, instance.candidates())
            .map(candidate -> instance.ofCandidate(candidate).length)
            .max()
            .orElse(0);
    int longest = IntStream.range(0, instance.interviews()).map(instance::lengthOf).max().orElse(0);
    return ofCandidate + longest;
  }

  /**
   * Places as much as it can.
   *
   * @param wished the slot each interview should have if it is free, or {@link Instance#NONE}
   * @param horizon slots to begin with
   */
  void place(int[] wished, int horizon) {
    IntStream.range(0, wished.length).filter(instance::isFixed).forEach(this::fix);
    for (int interview = 0; interview < wished.length; interview++) {
      int slot = wished[interview];
      if (slot != NONE && !board.isPlaced(interview) && board.isFree(interview, slot)) {
        board.put(interview, slot);
      }
    }
    List<Integer> tightestFirst = tightestFirst(horizon);
    int end = horizon;
    do {
      fill(tightestFirst, end);
      force(end);
      end++;
    } while (end <= instance.slots() && hasOpen());
    Arrays.fill(kept, true); // what was left out may still find a gap
    fill(IntStream.range(0, wished.length).boxed().toList(), instance.slots());
  }

  private void fix(int interview) {
    board.put(interview, instance.pinnedAt(interview));
  }

  private boolean isOpen(int interview) {
    return kept[interview] && !board.isPlaced(interview);
  }

  private boolean hasOpen() {
    return IntStream.range(0, kept.length).anyMatch(this::isOpen);
  }

  private List<Integer> tightestFirst(int horizon) {
    long[] tightness = new long[kept.length];
    for (int candidate = 0; candidate < instance.candidates(); candidate++) {
      int[] mine = instance.ofCandidate(candidate);
      raise(tightness, mine, SlotsNeeded.usable(instance, mine));
    }
    for (int booth = 0; booth < instance.booths(); booth++) {
      raise(tightness, instance.ofBooth(booth), (long) horizon * instance.capacity(booth));
    }
    return IntStream.range(0, kept.length)
        .filter(this::isOpen)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(interview -> instance.isPinned(interview) ? 0 : 1)
                .thenComparing(interview -> -tightness[interview])
                .thenComparing(interview -> -instance.lengthOf(interview))
                .thenComparing(interview -> interview))
        .toList();
  }

  /** How much of its time somebody is asked for, in thousandths. */
  private void raise(long[] tightness, int[] interviews, long time) {
    long asked = Arrays.stream(interviews).filter(one -> kept[one]).mapToLong(instance::lengthOf).sum();
    for (int interview : interviews) {
      tightness[interview] = Math.max(tightness[interview], asked * 1_000 / Math.max(1, time));
    }
  }

  private void fill(List<Integer> order, int end) {
    for (int interview : order) {
      if (isOpen(interview)) {
        int slot = earliestFree(interview, end);
        if (slot != NONE) {
          board.put(interview, slot);
        }
      }
    }
  }

  private int earliestFree(int interview, int end) {
    for (int slot = 0; slot + instance.lengthOf(interview) <= end; slot++) {
      if (board.isFree(interview, slot)) {
        return slot;
      }
    }
    return NONE;
  }

  /** Puts in by force what has no time yet, as far as the steps reach. */
  private void force(int end) {
    Deque<Integer> waiting = new ArrayDeque<>();
    IntStream.range(0, kept.length).filter(this::isOpen).forEach(waiting::add);
    if (waiting.isEmpty()) {
      return;
    }
    long open = waiting.stream().mapToLong(this::value).sum();
    long fewestOpen = open;
    int[] best = board.starts();
    long steps = Math.max(LEAST_STEPS, (long) STEPS_EACH * waiting.size());
    for (long step = 0; step < steps && !waiting.isEmpty(); step++) {
      int interview = waiting.remove();
      int sentAway = forceIn(interview, end);
      if (sentAway == NONE) {
        waiting.add(interview);
        continue;
      }
      open -= value(interview);
      for (int at = 0; at < sentAway; at++) {
        waiting.add(leastInTheWay[at]);
        open += value(leastInTheWay[at]);
      }
      if (open < fewestOpen) {
        fewestOpen = open;
        best = board.starts();
      }
    }
    if (open > fewestOpen) {
      board.restore(best);
    }
  }

  /** What has to take place counts for more than all the rest. */
  private long value(int interview) {
    return instance.isPinned(interview) ? PINNED : 1;
  }

  /**
   * Returns how many had to go, now in {@link #leastInTheWay}; {@link Instance#NONE} when it has no place at
   * all.
   */
  private int forceIn(int interview, int end) {
    int slot = lightestSlot(interview, end);
    if (slot == NONE) {
      return NONE;
    }
    for (int at = 0; at < leastCount; at++) {
      board.remove(leastInTheWay[at]);
      weights[leastInTheWay[at]]++;
    }
    board.put(interview, slot);
    return leastCount;
  }

  /** Where the least weight is in the way; that is then in {@link #leastInTheWay}. */
  private int lightestSlot(int interview, int end) {
    int weighs = chance.nextInt(STROLL) == 0 ? 0 : 1;
    int lightest = NONE;
    int equals = 0;
    long least = Long.MAX_VALUE;
    for (int slot = 0; slot + instance.lengthOf(interview) <= end; slot++) {
      int count =
          instance.isAllowed(interview, slot) ? board.obstacles(interview, slot, weights, inTheWay) : NONE;
      long weight = count == NONE ? Long.MAX_VALUE : weight(count) * weighs;
      if (count == NONE || weight > least) {
        continue;
      }
      equals = weight == least ? equals + 1 : 1;
      if (chance.nextInt(equals) == 0) {
        least = weight;
        lightest = slot;
        leastCount = count;
        System.arraycopy(inTheWay, 0, leastInTheWay, 0, count);
      }
    }
    return lightest;
  }

  private long weight(int count) {
    long weight = 0;
    for (int at = 0; at < count; at++) {
      weight += weights[inTheWay[at]];
    }
    return weight;
  }
}
