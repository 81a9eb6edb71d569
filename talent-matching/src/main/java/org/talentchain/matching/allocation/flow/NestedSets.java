package org.talentchain.matching.allocation.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Sets with numbers, each two of which are to be one within the other or apart, the widest first. */
final class NestedSets {

  /** Stands for no set. */
  static final int NONE = -1;

  private final int[] numbers;
  private final BitSet[] sets;

  private record Entry(int number, BitSet set) {}

  /**
   * @param numbers of the sets
   * @param members of each
   */
  NestedSets(int[] numbers, IntFunction<BitSet> members) {
    List<Entry> widestFirst =
        IntStream.of(numbers)
            .mapToObj(number -> new Entry(number, members.apply(number)))
            .sorted(Comparator.comparingInt(entry -> -entry.set().cardinality()))
            .toList();
    this.numbers = widestFirst.stream().mapToInt(Entry::number).toArray();
    this.sets = widestFirst.stream().map(Entry::set).toArray(BitSet[]::new);
  }

  /** Of sets in the order in which they matter, those that cross none before them that is kept. */
  static List<Integer> kept(int[] numbers, IntFunction<BitSet> members) {
    List<Entry> kept = new ArrayList<>();
    for (int number : numbers) {
      BitSet set = members.apply(number);
      if (kept.stream().noneMatch(other -> cross(set, other.set()))) {
        kept.add(new Entry(number, set));
      }
    }
    return kept.stream().map(Entry::number).toList();
  }

  private static boolean cross(BitSet one, BitSet other) {
    return one.intersects(other) && !isWithin(one, other) && !isWithin(other, one);
  }

  /** The numbers of all sets, the widest first. */
  int[] numbers() {
    return numbers;
  }

  /** Two sets that share somebody and are not one within the other; empty when there are none. */
  List<Integer> crossing() {
    for (int inner = 0; inner < sets.length; inner++) {
      for (int outer = 0; outer < inner; outer++) {
        if (sets[inner].intersects(sets[outer]) && !isWithin(sets[inner], sets[outer])) {
          return List.of(Math.min(numbers[inner], numbers[outer]), Math.max(numbers[inner], numbers[outer]));
        }
      }
    }
    return List.of();
  }

  private static boolean isWithin(BitSet inner, BitSet outer) {
    BitSet rest = (BitSet) inner.clone();
    rest.andNot(outer);
    return rest.isEmpty();
  }

  /** The narrowest set that holds a member, or {@link #NONE}. */
  int leaf(int member) {
    for (int at = sets.length - 1; at >= 0; at--) {
      if (sets[at].get(member)) {
        return numbers[at];
      }
    }
    return NONE;
  }

  /** The narrowest set around another, or {@link #NONE}. */
  int parent(int number) {
    int own = IntStream.range(0, numbers.length).filter(at -> numbers[at] == number).findFirst().orElseThrow();
    for (int at = own - 1; at >= 0; at--) {
      if (isWithin(sets[own], sets[at])) {
        return numbers[at];
      }
    }
    return NONE;
  }
}
