package org.talentchain.matching.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The flow from people and class seats to places, over the whole horizon at once: source → supplier (how
 * many) → need (headcount) → sink. Besides what is possible it holds, closed, what would be possible but
 * for one obstacle, and more people for each kind of need: to know what something is worth, it is opened,
 * the flow is augmented, and everything is put back.
 */
final class Network {

  private static final int PLENTY = 1_000_000_000;
  private static final Set<Dimension> KINDS = EnumSet.of(Dimension.SEGMENT, Dimension.OCCUPATION);

  private final List<Need> needs;
  private final List<Supplier> suppliers;
  private final int[] filled;
  private final boolean[] within;
  private final boolean[] coming;
  private final MaxFlow flow;
  private final int[] people;
  private final int[] places;
  private final Map<GapKey, List<Integer>> kinds = new TreeMap<>();
  private final Map<GapKey, Integer> outsiders = new LinkedHashMap<>();
  private final Map<Obstacle, List<Integer>> closed = new LinkedHashMap<>();

  /**
   * Begins with the flow of a table, so that both name the same places open.
   *
   * @param shown the needs it is about; who fills another is not there
   */
  Network(GapTable table, List<Supplier> suppliers, List<Near> near, Predicate<Need> shown) {
    this.needs = table.needs();
    this.suppliers = suppliers;
    this.filled = new int[needs.size()];
    this.within = new boolean[needs.size()];
    this.coming = new boolean[suppliers.size()];
    for (int supplier = 0; supplier < coming.length; supplier++) {
      coming[supplier] = table.horizon().contains(table.horizon().of(suppliers.get(supplier).ready()));
    }
    for (int need = 0; need < within.length; need++) {
      within[need] = table.isWithin(need) && shown.test(needs.get(need));
      if (within[need]) {
        kinds.computeIfAbsent(needs.get(need).key().by(KINDS), none -> new ArrayList<>()).add(need);
      }
    }
    int kindNode = suppliers.size() + needs.size();
    flow = new MaxFlow(kindNode + kinds.size() + 2, kindNode + kinds.size(), kindNode + kinds.size() + 1);
    people = new int[suppliers.size()];
    places = new int[needs.size()];
    addNeeds();
    addSuppliers(table.fills());
    addKinds(kindNode);
    near.stream().filter(each -> within[each.need()] && coming[each.supplier()]).forEach(this::addNear);
  }

  private int source() {
    return suppliers.size() + needs.size() + kinds.size();
  }

  private int node(int need) {
    return suppliers.size() + need;
  }

  private void addSuppliers(List<Fill> fills) {
    Map<Supply, List<Integer>> placed = new HashMap<>();
    fills.forEach(fill -> placed.computeIfAbsent(fill.by(), none -> new ArrayList<>()).add(fill.need()));
    for (int supplier = 0; supplier < people.length; supplier++) {
      Supplier who = suppliers.get(supplier);
      List<Integer> filling = placed.getOrDefault(who.supply(), List.of());
      int elsewhere = (int) filling.stream().filter(need -> !within[need]).count();
      people[supplier] = flow.edge(source(), supplier, coming[supplier] ? who.count() - elsewhere : 0);
      Map<Integer, Integer> edges = new HashMap<>();
      for (Supplier.Chance chance : who.chances()) {
        edges.put(chance.need(), flow.edge(supplier, node(chance.need()), PLENTY));
      }
      for (int need : filling) {
        if (within[need]) {
          flow.send(people[supplier], edges.getOrDefault(need, 0), places[need]);
          filled[need]++;
        }
      }
    }
  }

  private void addNeeds() {
    for (int need = 0; need < places.length; need++) {
      places[need] = flow.edge(node(need), source() + 1, within[need] ? needs.get(need).headcount() : 0);
    }
  }

  private void addKinds(int kindNode) {
    int node = kindNode;
    for (Map.Entry<GapKey, List<Integer>> kind : kinds.entrySet()) {
      outsiders.put(kind.getKey(), flow.edge(source(), node, 0));
      for (int need : kind.getValue()) {
        flow.edge(node, node(need), PLENTY);
      }
      node++;
    }
  }

  private void addNear(Near near) {
    int edge = flow.edge(near.supplier(), node(near.need()), 0);
    closed.computeIfAbsent(near.obstacle(), none -> new ArrayList<>()).add(edge);
  }

  /** What holds the chain. */
  Bottleneck bottleneck() {
    int all = IntStream.of(filled).sum() + flow.augment();
    boolean[] side = flow.sourceSide();
    int used = usedUp(side);
    List<Constraint> constraints = new ArrayList<>();
    addPeople(constraints);
    addSeats(constraints);
    addObstacles(constraints, side, flow.leadsToSink());
    constraints.sort(Comparator.comparingInt(Constraint::most).reversed());
    return new Bottleneck(demand(need -> true), all, used, all - used, constraints);
  }

  /** The part of the cut that lies at the suppliers; the rest lies at full places. */
  private int usedUp(boolean[] side) {
    return IntStream.range(0, people.length)
        .filter(supplier -> !side[supplier])
        .map(supplier -> flow.flow(people[supplier]))
        .sum();
  }

  private void addPeople(List<Constraint> constraints) {
    outsiders.forEach(
        (kind, edge) -> {
          Set<Integer> of = new LinkedHashSet<>(kinds.getOrDefault(kind, List.of()));
          int most = worth(List.of(edge), PLENTY);
          int now = of.stream().mapToInt(need -> filled[need]).sum();
          if (most > 0) {
            constraints.add(new Constraint(new Constraint.People(kind, demand(of::contains), now), 1, most));
          }
        });
  }

  private void addSeats(List<Constraint> constraints) {
    for (int supplier = 0; supplier < people.length; supplier++) {
      if (coming[supplier] && suppliers.get(supplier).supply() instanceof Supply.Graduate graduate) {
        int most = worth(List.of(people[supplier]), PLENTY);
        if (most > 0) {
          Constraint.Seats seats = new Constraint.Seats(graduate.training(), suppliers.get(supplier).count());
          constraints.add(new Constraint(seats, 1, most));
        }
      }
    }
  }

  private void addObstacles(List<Constraint> constraints, boolean[] reached, boolean[] leads) {
    askedFor()
        .forEach(
            (obstacle, asking) -> {
              List<Integer> edges = closed.getOrDefault(obstacle, List.of());
              boolean one = edges.stream().anyMatch(edge -> reached[flow.from(edge)] && leads[flow.to(edge)]);
              int most = worth(edges, PLENTY);
              int open = asking.stream().mapToInt(this::open).sum();
              boolean counts = most > 0 || (obstacle instanceof Obstacle.Skill && open > 0);
              if (counts) {
                Constraint.Overcome limit = new Constraint.Overcome(obstacle, demand(asking::contains), open);
                constraints.add(new Constraint(limit, one ? 1 : 0, most));
              }
            });
  }

  /** The needs that put up each obstacle. */
  private Map<Obstacle, Set<Integer>> askedFor() {
    Map<Obstacle, Set<Integer>> asked = new TreeMap<>(Comparator.comparing(Obstacle::toString));
    for (int need = 0; need < within.length; need++) {
      if (within[need]) {
        for (String skill : needs.get(need).skills()) {
          asked.computeIfAbsent(new Obstacle.Skill(skill), none -> new LinkedHashSet<>()).add(need);
        }
      }
    }
    for (Obstacle obstacle : closed.keySet()) {
      if (obstacle instanceof Obstacle.OtherTier tier) {
        IntStream.range(0, within.length)
            .filter(need -> within[need] && needs.get(need).key().tier() == tier.asked())
            .forEach(need -> asked.computeIfAbsent(obstacle, none -> new LinkedHashSet<>()).add(need));
      }
    }
    return asked;
  }

  private int open(int need) {
    return needs.get(need).headcount() - filled[need];
  }

  private int demand(IntPredicate such) {
    return IntStream.range(0, places.length)
        .filter(need -> within[need] && such.test(need))
        .map(need -> needs.get(need).headcount())
        .sum();
  }

  /** How many more places are filled when edges are so much wider. */
  private int worth(List<Integer> edges, int by) {
    int[] before = flow.state();
    edges.forEach(edge -> flow.widen(edge, by));
    int more = flow.augment();
    flow.restore(before);
    return more;
  }
}
