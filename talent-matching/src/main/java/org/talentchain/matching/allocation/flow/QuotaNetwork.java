package org.talentchain.matching.allocation.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.Quotas;

/**
 * Quotas as nodes of a flow from the origin through candidates and positions back to it. A quota of the whole fair
 * stands before its candidates, one of a single position before the position, and one that counts everybody at several
 * positions behind them; those at the same place have to be one within the other or apart. Quotas of a group at several
 * positions, but not all, cut through the seats of each: there is no such flow, and no fast exact way in general.
 *
 * <p>Candidates are nodes, then positions, then the origin, then quotas; arcs are numbered in the same order, behind
 * those of the pairs.
 */
final class QuotaNetwork {

  private static final int NONE = NestedSets.NONE;

  private final Quotas quotas;
  private final Market market;
  private final int[] starts;
  private final int[] ofPosition;
  private final Map<Integer, BitSet> groups = new HashMap<>();
  private final int origin;
  private final int[] tails;
  private final int[] heads;
  private List<Integer> obstacle = List.of();

  private QuotaNetwork(Quotas quotas, Market market) {
    this.quotas = quotas;
    this.market = market;
    origin = market.candidateCount() + market.positionCount();
    tails = new int[market.pairs() + origin + quotas.count()];
    heads = new int[tails.length];
    starts = new int[market.positionCount() + 1];
    for (int pair = 0; pair < market.pairs(); pair++) {
      starts[market.position(pair) + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    ofPosition = new int[market.pairs()];
    int[] next = starts.clone();
    for (int pair = 0; pair < market.pairs(); pair++) {
      ofPosition[next[market.position(pair)]++] = pair;
    }
  }

  /** The network, or nothing where quotas cut across each other. */
  static Optional<QuotaNetwork> of(Quotas quotas, Market market) {
    QuotaNetwork network = new QuotaNetwork(quotas, market);
    return network.build() ? Optional.of(network) : Optional.empty();
  }

  /** Quotas that stand in the way of a network: one or two; empty where there is one. */
  static List<Integer> obstacle(Quotas quotas, Market market) {
    QuotaNetwork network = new QuotaNetwork(quotas, market);
    return network.build() ? List.of() : network.obstacle;
  }

  /** Quotas for which there is a network together, those that matter most first; ascending. */
  static List<Integer> nested(Quotas quotas, Market market) {
    QuotaNetwork network = new QuotaNetwork(quotas, market);
    Side[] sides = new Side[quotas.count()];
    Arrays.setAll(sides, network::side);
    List<Integer> kept = new ArrayList<>(NestedSets.kept(at(sides, Side.BEFORE_CANDIDATES), network::members));
    kept.addAll(NestedSets.kept(at(sides, Side.BEHIND_POSITIONS), network::positions));
    for (int position = 0; position < market.positionCount(); position++) {
      int own = position;
      kept.addAll(NestedSets.kept(network.before(position, sides), quota -> network.membersWithin(quota, own)));
    }
    return kept.stream().sorted().toList();
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
    if (positions.isEmpty() || members(quota).cardinality() == market.candidateCount()) {
      return Side.BEHIND_POSITIONS;
    }
    return positions.size() == market.positionCount() ? Side.BEFORE_CANDIDATES : Side.NOWHERE;
  }

  private BitSet members(int quota) {
    return groups.computeIfAbsent(
        quotas.quota(quota).group(),
        any -> {
          BitSet members = new BitSet();
          IntStream.range(0, market.candidateCount())
              .filter(candidate -> quotas.counts(quota, candidate))
              .forEach(members::set);
          return members;
        });
  }

  private BitSet positions(int quota) {
    BitSet positions = new BitSet();
    quotas.quota(quota).positions().forEach(positions::set);
    return positions;
  }

  private boolean build() {
    Side[] sides = new Side[quotas.count()];
    Arrays.setAll(sides, this::side);
    int nowhere = Arrays.asList(sides).indexOf(Side.NOWHERE);
    if (nowhere >= 0) {
      obstacle = List.of(nowhere);
      return false;
    }
    NestedSets before = new NestedSets(at(sides, Side.BEFORE_CANDIDATES), this::members);
    NestedSets behind = new NestedSets(at(sides, Side.BEHIND_POSITIONS), this::positions);
    if (!isNested(before) || !isNested(behind)) {
      return false;
    }
    for (int candidate = 0; candidate < market.candidateCount(); candidate++) {
      arc(candidateArc(candidate), node(before.leaf(candidate)), candidate);
    }
    for (int quota : before.numbers()) {
      arc(quotaArc(quota), node(before.parent(quota)), node(quota));
    }
    for (int quota : behind.numbers()) {
      arc(quotaArc(quota), node(quota), node(behind.parent(quota)));
    }
    for (int position = 0; position < market.positionCount(); position++) {
      arc(positionArc(position), positionNode(position), node(behind.leaf(position)));
      int own = position;
      NestedSets sets = new NestedSets(before(position, sides), quota -> membersWithin(quota, own));
      if (!isNested(sets)) {
        return false;
      }
      join(position, sets);
    }
    return true;
  }

  private int[] before(int position, Side[] sides) {
    return IntStream.of(quotas.of(position)).filter(quota -> sides[quota] == Side.BEFORE_POSITION).toArray();
  }

  private static int[] at(Side[] sides, Side which) {
    return IntStream.range(0, sides.length).filter(quota -> sides[quota] == which).toArray();
  }

  private boolean isNested(NestedSets sets) {
    obstacle = sets.crossing();
    return obstacle.isEmpty();
  }

  private BitSet membersWithin(int quota, int position) {
    BitSet members = new BitSet();
    for (int at = starts[position]; at < starts[position + 1]; at++) {
      int candidate = market.candidate(ofPosition[at]);
      members.set(candidate, quotas.counts(quota, candidate));
    }
    return members;
  }

  /** Leads the pairs of a position through the quotas before it. */
  private void join(int position, NestedSets sets) {
    int node = positionNode(position);
    for (int quota : sets.numbers()) {
      int parent = sets.parent(quota);
      arc(quotaArc(quota), node(quota), parent == NONE ? node : node(parent));
    }
    for (int at = starts[position]; at < starts[position + 1]; at++) {
      int pair = ofPosition[at];
      int leaf = sets.leaf(market.candidate(pair));
      arc(pair, market.candidate(pair), leaf == NONE ? node : node(leaf));
    }
  }

  private void arc(int number, int tail, int head) {
    tails[number] = tail;
    heads[number] = head;
  }

  int nodes() {
    return origin + 1 + quotas.count();
  }

  private int positionNode(int position) {
    return market.candidateCount() + position;
  }

  /** The node of a quota; the origin where there is none. */
  private int node(int quota) {
    return quota == NONE ? origin : origin + 1 + quota;
  }

  private int candidateArc(int candidate) {
    return market.pairs() + candidate;
  }

  int positionArc(int position) {
    return market.pairs() + market.candidateCount() + position;
  }

  int quotaArc(int quota) {
    return market.pairs() + origin + quota;
  }

  int arcs() {
    return tails.length;
  }

  /** The node where everything starts and ends. */
  int origin() {
    return origin;
  }

  int tail(int arc) {
    return tails[arc];
  }

  int head(int arc) {
    return heads[arc];
  }

  /** The arcs that lead away from the origin. */
  int[] leaving() {
    return IntStream.range(market.pairs(), tails.length).filter(arc -> tails[arc] == origin).toArray();
  }

  /** The arcs that lead back to it. */
  int[] arriving() {
    return IntStream.range(market.pairs(), heads.length).filter(arc -> heads[arc] == origin).toArray();
  }

  /** What can flow where when this much does. */
  Residual residual(FlowBounds bounds, int[] flows) {
    return new Residual(nodes(), tails, heads, bounds.least(), bounds.most(), flows);
  }

  /**
   * What flows when some pairs are taken.
   *
   * @param pairs of this market
   */
  int[] flows(int[] pairs) {
    int[] flows = new int[tails.length];
    for (int pair : pairs) {
      flows[pair] = 1;
      flows[candidateArc(market.candidate(pair))]++;
      flows[positionArc(market.position(pair))]++;
    }
    int[] counts = quotas.counts(market, pairs);
    System.arraycopy(counts, 0, flows, quotaArc(0), counts.length);
    return flows;
  }
}
