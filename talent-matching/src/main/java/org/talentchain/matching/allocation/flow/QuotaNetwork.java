package org.talentchain.matching.allocation.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.Quota;
import org.talentchain.matching.allocation.Quotas;
import org.talentchain.matching.allocation.Reach;

/**
 * Quotas as nodes of a flow from the origin through candidates and positions back to it. A quota of the whole fair
 * stands before its candidates, one of a single position before the position, and one that counts everybody at several
 * positions behind them; those at the same place have to be one within the other or apart. Quotas of a group at several
 * positions, but not all, cut through the seats of each: there is no such flow, and no fast exact way in general.
 */
final class QuotaNetwork {

  private static final int NONE = -1;

  private final Quotas quotas;
  private final Reach reach;
  private final int origin;
  private final int[] tails;
  private final int[] heads;
  private List<Integer> obstacle = List.of();

  private QuotaNetwork(Quotas quotas, Reach reach) {
    this.quotas = quotas;
    this.reach = reach;
    origin = reach.candidateCount() + reach.positionCount();
    tails = new int[reach.pairs() + origin + quotas.count()];
    heads = new int[tails.length];
  }

  /** The network, or nothing where quotas cut across each other. */
  static Optional<QuotaNetwork> of(Quotas quotas, Reach reach) {
    QuotaNetwork network = new QuotaNetwork(quotas, reach);
    return network.build() ? Optional.of(network) : Optional.empty();
  }

  /** Quotas that stand in the way of a network: one or two; empty where there is one. */
  static List<Integer> obstacle(Quotas quotas, Reach reach) {
    QuotaNetwork network = new QuotaNetwork(quotas, reach);
    return network.build() ? List.of() : network.obstacle;
  }

  /** Where a quota stands. */
  private enum Side {
    BEFORE_CANDIDATES,
    BEFORE_POSITION,
    BEHIND_POSITIONS,
    NOWHERE
  }

  private Side side(int quota) {
    List<Integer> positions = quotas.quota(quota).positions();
    if (positions.size() == 1) {
      return Side.BEFORE_POSITION;
    }
    if (positions.isEmpty() || members(quota).cardinality() == reach.candidateCount()) {
      return Side.BEHIND_POSITIONS;
    }
    return positions.size() == reach.positionCount() ? Side.BEFORE_CANDIDATES : Side.NOWHERE;
  }

  private BitSet members(int quota) {
    BitSet members = new BitSet();
    IntStream.range(0, reach.candidateCount())
        .filter(candidate -> quotas.counts(quota, candidate))
        .forEach(members::set);
    return members;
  }

  private boolean build() {
    Side[] sides = new Side[quotas.count()];
    Arrays.setAll(sides, this::side);
    int nowhere = List.of(sides).indexOf(Side.NOWHERE);
    if (nowhere >= 0) {
      obstacle = List.of(nowhere);
      return false;
    }
    Tree before = tree(sides, Side.BEFORE_CANDIDATES, this::members);
    Tree behind =
        tree(
            sides,
            Side.BEHIND_POSITIONS,
            quota -> {
              BitSet positions = new BitSet();
              quotas.quota(quota).positions().forEach(positions::set);
              return positions;
            });
    if (!isNested(before) || !isNested(behind)) {
      return false;
    }
    for (int candidate = 0; candidate < reach.candidateCount(); candidate++) {
      arc(candidateArc(candidate), node(before.leaf(candidate)), candidate);
    }
    for (int quota : before.quotas()) {
      arc(quotaArc(quota), node(before.parent(quota)), node(quota));
    }
    for (int position = 0; position < reach.positionCount(); position++) {
      int own = position;
      int[] here =
          IntStream.range(0, sides.length)
              .filter(quota -> sides[quota] == Side.BEFORE_POSITION)
              .filter(quota -> quotas.quota(quota).positions().get(0) == own)
              .toArray();
      Tree tree = new Tree(here, quota -> membersWithin(quota, own));
      if (!isNested(tree)) {
        return false;
      }
      join(position, tree, behind);
    }
    for (int quota : behind.quotas()) {
      arc(quotaArc(quota), node(quota), node(behind.parent(quota)));
    }
    return true;
  }

  private boolean isNested(Tree tree) {
    obstacle = tree.crossing();
    return obstacle.isEmpty();
  }

  private BitSet membersWithin(int quota, int position) {
    BitSet members = new BitSet();
    IntStream.range(reach.start(position), reach.start(position + 1))
        .map(reach::candidate)
        .filter(candidate -> quotas.counts(quota, candidate))
        .forEach(members::set);
    return members;
  }

  private void join(int position, Tree tree, Tree behind) {
    int node = positionNode(position);
    arc(positionArc(position), node, node(behind.leaf(position)));
    for (int quota : tree.quotas()) {
      int parent = tree.parent(quota);
      arc(quotaArc(quota), node(quota), parent == NONE ? node : node(parent));
    }
    for (int pair = reach.start(position); pair < reach.start(position + 1); pair++) {
      int leaf = tree.leaf(reach.candidate(pair));
      arc(pair, reach.candidate(pair), leaf == NONE ? node : node(leaf));
    }
  }

  private void arc(int number, int tail, int head) {
    tails[number] = tail;
    heads[number] = head;
  }

  private interface Sets {
    BitSet of(int quota);
  }

  private Tree tree(Side[] sides, Side which, Sets sets) {
    return new Tree(IntStream.range(0, sides.length).filter(quota -> sides[quota] == which).toArray(), sets);
  }

  /** Quotas at one place, the widest first. */
  private static final class Tree {

    private final int[] quotas;
    private final BitSet[] sets;

    Tree(int[] quotas, Sets of) {
      record Entry(int quota, BitSet set) {}

      List<Entry> widestFirst =
          IntStream.of(quotas)
              .mapToObj(quota -> new Entry(quota, of.of(quota)))
              .sorted(Comparator.comparingInt(entry -> -entry.set().cardinality()))
              .toList();
      this.quotas = widestFirst.stream().mapToInt(Entry::quota).toArray();
      this.sets = widestFirst.stream().map(Entry::set).toArray(BitSet[]::new);
    }

    int[] quotas() {
      return quotas;
    }

    /** Two quotas that share somebody and are not one within the other; empty when there are none. */
    List<Integer> crossing() {
      for (int inner = 0; inner < sets.length; inner++) {
        for (int outer = 0; outer < inner; outer++) {
          if (sets[inner].intersects(sets[outer]) && !isWithin(sets[inner], sets[outer])) {
            return List.of(Math.min(quotas[inner], quotas[outer]), Math.max(quotas[inner], quotas[outer]));
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

    /** The narrowest quota that holds a member, or none. */
    int leaf(int member) {
      for (int at = sets.length - 1; at >= 0; at--) {
        if (sets[at].get(member)) {
          return quotas[at];
        }
      }
      return NONE;
    }

    /** The narrowest quota around another, or none. */
    int parent(int quota) {
      int own = IntStream.range(0, quotas.length).filter(at -> quotas[at] == quota).findFirst().orElseThrow();
      for (int at = own - 1; at >= 0; at--) {
        if (isWithin(sets[own], sets[at])) {
          return quotas[at];
        }
      }
      return NONE;
    }
  }

  int nodes() {
    return origin + 1 + quotas.count();
  }

  int origin() {
    return origin;
  }

  int positionNode(int position) {
    return reach.candidateCount() + position;
  }

  /** The node of a quota; the origin where there is none. */
  private int node(int quota) {
    return quota == NONE ? origin : origin + 1 + quota;
  }

  int candidateArc(int candidate) {
    return reach.pairs() + candidate;
  }

  int positionArc(int position) {
    return reach.pairs() + reach.candidateCount() + position;
  }

  int quotaArc(int quota) {
    return reach.pairs() + origin + quota;
  }

  int arcs() {
    return tails.length;
  }

  int tail(int arc) {
    return tails[arc];
  }

  int head(int arc) {
    return heads[arc];
  }

  Quota quota(int number) {
    return quotas.quota(number);
  }
}
