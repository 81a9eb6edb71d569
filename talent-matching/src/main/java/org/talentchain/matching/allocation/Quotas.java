package org.talentchain.matching.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All quotas of a fair. Candidates of the same groups are of one <em>type</em>; positions that share a quota
 * are one <em>unit</em>, which decides together.
 */
public final class Quotas {

  private final List<Quota> quotas;
  private final int[] types;
  private final List<BitSet> groupsOfType;
  private final int[][] ofPosition;
  private final int[] unitOf;
  private final int[][] units;

  /**
   * @param quotas in the order in which they matter, most important first
   * @param groups the candidates of each group
   * @param candidateCount how many candidates there are
   * @param positionCount how many positions there are
   */
  public Quotas(List<Quota> quotas, List<BitSet> groups, int candidateCount, int positionCount) {
    this.quotas = List.copyOf(quotas);
    types = new int[candidateCount];
    groupsOfType = new ArrayList<>();
    sortCandidates(groups);
    ofPosition = new int[positionCount][];
    Arrays.fill(ofPosition, new int[0]);
    unitOf = IntStream.range(0, positionCount).toArray();
    for (int quota = 0; quota < quotas.size(); quota++) {
      join(quota);
    }
    units = collect();
  }

  /** Tells types apart by one group after the other; types are numbered as they come. */
  private void sortCandidates(List<BitSet> groups) {
    int count = 1;
    for (BitSet group : groups) {
      int[] numbers = new int[2 * count];
      Arrays.fill(numbers, -1);
      count = 0;
      for (int candidate = 0; candidate < types.length; candidate++) {
        int finer = 2 * types[candidate] + (group.get(candidate) ? 1 : 0);
        if (numbers[finer] < 0) {
          numbers[finer] = count++;
        }
        types[candidate] = numbers[finer];
      }
    }
    for (int candidate = 0; candidate < types.length; candidate++) {
      if (types[candidate] == groupsOfType.size()) {
        BitSet own = new BitSet(groups.size());
        for (int group = 0; group < groups.size(); group++) {
          own.set(group, groups.get(group).get(candidate));
        }
        groupsOfType.add(own);
      }
    }
  }

  /** No quotas. */
  public static Quotas none(int candidateCount, int positionCount) {
    return new Quotas(List.of(), List.of(), candidateCount, positionCount);
  }

  private void join(int quota) {
    List<Integer> positions = quotas.get(quota).positions();
    for (int position : positions) {
      int[] more = Arrays.copyOf(ofPosition[position], ofPosition[position].length + 1);
      more[more.length - 1] = quota;
      ofPosition[position] = more;
      unitOf[root(position)] = root(positions.get(0));
    }
  }

  private int root(int position) {
    int at = position;
    while (unitOf[at] != at) {
      unitOf[at] = unitOf[unitOf[at]];
      at = unitOf[at];
    }
    return at;
  }

  private int[][] collect() {
    Map<Integer, Integer> numbers = new HashMap<>();
    List<List<Integer>> members = new ArrayList<>();
    int[] roots = IntStream.range(0, unitOf.length).map(this::root).toArray();
    for (int position = 0; position < roots.length; position++) {
      int unit = numbers.computeIfAbsent(roots[position], any -> members.size());
      if (unit == members.size()) {
        members.add(new ArrayList<>());
      }
      members.get(unit).add(position);
      unitOf[position] = unit;
    }
    return members.stream().map(each -> each.stream().mapToInt(i -> i).toArray()).toArray(int[][]::new);
  }

  public int count() {
    return quotas.size();
  }

  public Quota quota(int number) {
    return quotas.get(number);
  }

  /** True when a candidate is of the group that a quota is about. */
  public boolean counts(int quota, int candidate) {
    return groupsOfType.get(types[candidate]).get(quotas.get(quota).group());
  }

  /** One more than the largest number of a group that a quota is about. */
  int groupCount() {
    return quotas.stream().mapToInt(quota -> quota.group() + 1).max().orElse(0);
  }

  /** Which types of candidates are of a group. */
  boolean[] typesOf(int group) {
    boolean[] types = new boolean[typeCount()];
    for (int type = 0; type < types.length; type++) {
      types[type] = groupsOfType.get(type).get(group);
    }
    return types;
  }

  /** The quotas of a position, ascending; not to be changed. */
  public int[] of(int position) {
    return ofPosition[position];
  }

  /** How many of some pairs of a market count for each quota. */
  public int[] counts(Market market, int[] pairs) {
    int[] counts = new int[quotas.size()];
    for (int pair : pairs) {
      for (int quota : ofPosition[market.position(pair)]) {
        counts[quota] += counts(quota, market.candidate(pair)) ? 1 : 0;
      }
    }
    return counts;
  }

  int type(int candidate) {
    return types[candidate];
  }

  int typeCount() {
    return groupsOfType.size();
  }

  int unitCount() {
    return units.length;
  }

  int unit(int position) {
    return unitOf[position];
  }

  /** The positions of a unit, ascending. */
  int[] positions(int unit) {
    return units[unit];
  }

  /** The same candidates and positions with some of the quotas only. */
  public Quotas only(List<Integer> numbers) {
    return only(numbers.stream().mapToInt(Integer::intValue).toArray());
  }

  Quotas only(int[] numbers) {
    return with(Arrays.stream(numbers).mapToObj(quotas::get).toList());
  }

  /** The same candidates, groups and positions with other quotas. */
  public Quotas with(List<Quota> others) {
    return new Quotas(this, others);
  }

  private Quotas(Quotas all, List<Quota> others) {
    quotas = List.copyOf(others);
    types = all.types;
    groupsOfType = all.groupsOfType;
    ofPosition = new int[all.ofPosition.length][];
    Arrays.fill(ofPosition, new int[0]);
    unitOf = IntStream.range(0, ofPosition.length).toArray();
    for (int quota = 0; quota < quotas.size(); quota++) {
      join(quota);
    }
    units = collect();
  }

  /**
   * True when every two quotas that share a position and have a candidate in common are one within the other,
   * positions and groups alike, and so are quotas and seats. Then stable plans exist, and deferred acceptance
   * finds the one that is best for candidates.
   */
  public boolean areNested() {
    return IntStream.range(0, units.length).allMatch(this::isNested);
  }

  boolean isNested(int unit) {
    int[] own =
        Arrays.stream(units[unit])
            .flatMap(position -> Arrays.stream(ofPosition[position]))
            .distinct()
            .toArray();
    for (int one : own) {
      // The seats of a position hold everybody there; a quota over several positions cuts through them.
      if (quotas.get(one).positions().size() > 1) {
        return false;
      }
      for (int other : own) {
        if (one < other && sharesPosition(one, other) && !isWithin(one, other) && !isWithin(other, one)
            && !isApart(one, other)) {
          return false;
        }
      }
    }
    return true;
  }

  /** True when a candidate at a position could count for both. */
  boolean overlap(int one, int other) {
    return sharesPosition(one, other) && !isApart(one, other);
  }

  /** True when all that counts for the first counts for the second. */
  boolean isPartOf(int inner, int outer) {
    return quotas.get(outer).positions().containsAll(quotas.get(inner).positions()) && isWithin(inner, outer);
  }

  private boolean sharesPosition(int one, int other) {
    return quotas.get(one).positions().stream().anyMatch(quotas.get(other).positions()::contains);
  }

  private boolean isWithin(int one, int other) {
    int inner = quotas.get(one).group();
    int outer = quotas.get(other).group();
    return groupsOfType.stream().allMatch(type -> !type.get(inner) || type.get(outer));
  }

  private boolean isApart(int one, int other) {
    int first = quotas.get(one).group();
    int second = quotas.get(other).group();
    return groupsOfType.stream().noneMatch(type -> type.get(first) && type.get(second));
  }
}
