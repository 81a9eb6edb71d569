package org.talentchain.matching.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainLink;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassId;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Quarter;

/**
 * Puts together what to do about each gap, the worst first: who comes already; then, for what stays open,
 * the class that would fill most of it, then the closest organization that could share, and what is left
 * has to come from elsewhere. Who has been named for one place is not named for another.
 */
public final class Advising {

  private static final Set<Dimension> WORK =
      EnumSet.of(Dimension.SEGMENT, Dimension.TIER, Dimension.OCCUPATION);

  private static final Comparator<Course> SOONEST_FIRST =
      Comparator.comparing(Course::ready, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Course::template);

  private final GapTable table;
  private final List<Supplier> suppliers;
  private final List<Near> near;
  private final List<Course> courses;
  private final Neighbours neighbours;
  private final Set<Integer> unclear;
  private final int[] left;
  private final int[] open;

  /** Who has people, and how close they are. */
  public interface Neighbours {

    /** How close an organization is to where a need is, or empty when it is not. */
    Optional<ChainLink.Kind> tie(OrganizationId organization, Need need);

    /** Who runs a class. */
    OrganizationId provider(ClassId training);
  }

  /** An organization that could share, and how close it is. */
  private record Lender(ChainLink.Kind tie, OrganizationId organization) {}

  /**
   * @param near who lacks one thing
   * @param courses classes that could be opened
   * @param unclear needs that do not say what they ask for
   */
  public Advising(
      GapTable table,
      List<Supplier> suppliers,
      List<Near> near,
      List<Course> courses,
      Neighbours neighbours,
      Set<Integer> unclear) {
    this.table = table;
    this.suppliers = suppliers;
    this.near = near;
    this.neighbours = neighbours;
    this.unclear = unclear;
    this.left = leftOver(table, suppliers);
    this.open = table.open();
    this.courses = courses.stream().filter(this::isViable).sorted(SOONEST_FIRST).toList();
  }

  /** Whether enough of those left over could fill anything after it. */
  private boolean isViable(Course course) {
    Placing placing = placing(course, IntStream.range(0, open.length).toArray());
    return placing.placed() >= course.minimum();
  }

  /** How many of each supplier have no place. */
  public static int[] leftOver(GapTable table, List<Supplier> suppliers) {
    Map<Supply, Integer> used = new HashMap<>();
    table.fills().forEach(fill -> used.merge(fill.by(), 1, Integer::sum));
    return suppliers.stream()
        .mapToInt(each -> each.count() - used.getOrDefault(each.supply(), 0))
        .toArray();
  }

  /** One for each kind of work with a gap, the largest first. */
  public List<CellAdvice> all() {
    return table.by(WORK).stream().filter(row -> row.open() > 0).map(this::advise).toList();
  }

  private CellAdvice advise(GapRow row) {
    int[] needs =
        IntStream.range(0, open.length)
            .filter(need -> table.isWithin(need) && table.needs().get(need).key().by(WORK).equals(row.key()))
            .toArray();
    List<GapAdvice> advice = new ArrayList<>(coming(needs));
    advice.addAll(clarify(needs));
    advice.addAll(open(needs));
    advice.addAll(share(needs));
    int rest = IntStream.of(needs).map(need -> open[need]).sum();
    if (rest > 0) {
      advice.add(new GapAdvice.Attract(rest, fit(needs)));
    }
    return new CellAdvice(row.key(), row.demand(), row.open(), advice);
  }

  private List<GapAdvice> coming(int[] needs) {
    Set<Integer> of = new HashSet<>();
    IntStream.of(needs).forEach(of::add);
    List<Fill> hires = new ArrayList<>();
    Map<Quarter, Map<ClassId, Integer>> classes = new TreeMap<>();
    for (Fill fill : table.fills()) {
      if (!of.contains(fill.need())) {
        continue;
      }
      if (fill.by() instanceof Supply.Hire) {
        hires.add(fill);
      } else {
        classes
            .computeIfAbsent(fill.from(), none -> new TreeMap<>())
            .merge(training(fill.by()), 1, Integer::sum);
      }
    }
    List<GapAdvice> advice = new ArrayList<>();
    if (!hires.isEmpty()) {
      advice.add(new GapAdvice.Hire(hires));
    }
    classes.forEach(
        (from, each) -> each.forEach((training, n) -> advice.add(new GapAdvice.Take(training, n, from))));
    return advice;
  }

  private static ClassId training(Supply supply) {
    return supply instanceof Supply.Student student
        ? student.training()
        : ((Supply.Graduate) supply).training();
  }

  private List<GapAdvice> clarify(int[] needs) {
    int places = IntStream.of(needs).filter(unclear::contains).map(need -> open[need]).sum();
    IntStream.of(needs).filter(unclear::contains).forEach(need -> open[need] = 0);
    return places == 0 ? List.of() : List.of(new GapAdvice.Clarify(places));
  }

  /** Classes to open, the one that fills most first; of equal ones the one that ends first. */
  private List<GapAdvice> open(int[] needs) {
    List<GapAdvice> advice = new ArrayList<>();
    for (Optional<Lesson> best = best(needs); best.isPresent(); best = best(needs)) {
      Course course = best.get().course();
      Placing placing = best.get().placing();
      List<String> gives = gives(course, placing);
      List<CandidateId> students = placing.take().keySet().stream().map(this::candidate).toList();
      advice.add(new GapAdvice.Open(course.template(), students, course.minimum(), course.ready(), gives));
    }
    return advice;
  }

  /** What those placed have only from the class for the places it fills, what most of them need first. */
  private static List<String> gives(Course course, Placing placing) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Course.Pupil pupil : course.pupils()) {
      pupil.needs().forEach(
          (need, names) -> {
            if (placing.places(pupil.supplier()) && placing.fills(need)) {
              names.forEach(name -> counts.merge(name, 1, Integer::sum));
            }
          });
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A class and whom it would place. */
  private record Lesson(Course course, Placing placing) {}

  private Optional<Lesson> best(int[] needs) {
    Lesson best = null;
    for (Course course : courses) {
      Placing placing = placing(course, needs);
      if (placing.placed() > (best == null ? 0 : best.placing().placed())) {
        best = new Lesson(course, placing);
      }
    }
    return Optional.ofNullable(best);
  }

  private Placing placing(Course course, int[] needs) {
    Placing placing = new Placing(needs, course.seats());
    course.pupils().forEach(pupil -> pupil.needs().keySet().forEach(need -> placing.add(pupil.supplier(), need)));
    placing.solve();
    return placing;
  }

  private CandidateId candidate(int supplier) {
    Supply supply = suppliers.get(supplier).supply();
    return supply instanceof Supply.Student student
        ? student.candidate()
        : ((Supply.Hire) supply).candidate();
  }

  /** The closest organization first, of equally close ones the one that could share most. */
  private List<GapAdvice> share(int[] needs) {
    Map<Lender, List<Near>> lenders = new LinkedHashMap<>();
    for (Near each : near) {
      if (each.obstacle() instanceof Obstacle.Skill
          && left[each.supplier()] > 0
          && contains(needs, each.need())) {
        lenders(each).forEach(lender -> lenders.computeIfAbsent(lender, none -> new ArrayList<>()).add(each));
      }
    }
    List<GapAdvice> advice = new ArrayList<>();
    Comparator<Lender> order = Comparator.comparing(Lender::tie).thenComparing(Lender::organization);
    for (Lender lender : lenders.keySet().stream().sorted(order).toList()) {
      GapAdvice.Share share = share(needs, lender, lenders.getOrDefault(lender, List.of()));
      if (share != null) {
        advice.add(share);
      }
    }
    return advice;
  }

  private GapAdvice.@Nullable Share share(int[] needs, Lender lender, List<Near> people) {
    Placing placing = new Placing(needs, Integer.MAX_VALUE / 2);
    people.forEach(each -> placing.add(each.supplier(), each.need()));
    placing.solve();
    if (placing.placed() == 0) {
      return null;
    }
    Map<Integer, Integer> taken = placing.take();
    List<CandidateId> candidates = new ArrayList<>();
    int graduates = 0;
    for (Map.Entry<Integer, Integer> each : taken.entrySet()) {
      if (suppliers.get(each.getKey()).supply() instanceof Supply.Graduate) {
        graduates += each.getValue();
      } else {
        candidates.add(candidate(each.getKey()));
      }
    }
    Set<String> skills = new TreeSet<>();
    for (Near each : people) {
      if (taken.containsKey(each.supplier()) && each.obstacle() instanceof Obstacle.Skill skill) {
        skills.add(skill.name());
      }
    }
    return new GapAdvice.Share(
        lender.organization(), lender.tie(), candidates, graduates, List.copyOf(skills));
  }

  /** Who else has these people within reach, as far as they are close to where the need is. */
  private Set<Lender> lenders(Near near) {
    Need need = table.needs().get(near.need());
    Supplier who = suppliers.get(near.supplier());
    Set<OrganizationId> holders = new TreeSet<>();
    if (who.supply() instanceof Supply.Graduate graduate) {
      holders.add(neighbours.provider(graduate.training()));
    } else {
      who.chances().forEach(chance -> holders.add(table.needs().get(chance.need()).employer()));
    }
    holders.remove(need.employer());
    Set<Lender> lenders = new HashSet<>();
    for (OrganizationId holder : holders) {
      neighbours.tie(holder, need).ifPresent(tie -> lenders.add(new Lender(tie, holder)));
    }
    return lenders;
  }

  /** How many are fit for the places that are left, and fill places of another kind. */
  private int fit(int[] needs) {
    Set<Supply> here = new HashSet<>();
    table.fills().stream().filter(fill -> contains(needs, fill.need())).forEach(fill -> here.add(fill.by()));
    return (int)
        suppliers.stream()
            .filter(who -> who.supply() instanceof Supply.Hire && !here.contains(who.supply()))
            .filter(
                who ->
                    who.chances().stream()
                        .anyMatch(chance -> contains(needs, chance.need()) && open[chance.need()] > 0))
            .count();
  }

  /** @param needs ascending */
  private static boolean contains(int[] needs, int need) {
    return Arrays.binarySearch(needs, need) >= 0;
  }

  /**
   * As many as can be placed of people left over on places that are open, and no more than there are seats.
   */
  private final class Placing {

    private final int[] needs;
    private final int seats;
    private final Map<Integer, Set<Integer>> possible = new TreeMap<>();
    private final Map<Integer, Integer> people = new TreeMap<>();
    private final Map<Integer, Integer> places = new TreeMap<>();
    private int placed;

    Placing(int[] needs, int seats) {
      this.needs = needs;
      this.seats = seats;
    }

    void add(int supplier, int need) {
      if (left[supplier] > 0 && open[need] > 0 && contains(needs, need)) {
        possible.computeIfAbsent(supplier, none -> new TreeSet<>()).add(need);
      }
    }

    int placed() {
      return placed;
    }

    boolean places(int supplier) {
      return people.getOrDefault(supplier, 0) > 0;
    }

    boolean fills(int need) {
      return places.getOrDefault(need, 0) > 0;
    }

    /** Source → seats → who → need → sink. */
    void solve() {
      int source = possible.size() + needs.length;
      MaxFlow flow = new MaxFlow(source + 3, source, source + 1);
      flow.edge(source, source + 2, seats);
      Map<Integer, Integer> nodes = new HashMap<>();
      for (int need : needs) {
        nodes.put(need, possible.size() + nodes.size());
        places.put(need, flow.edge(nodes.getOrDefault(need, source), source + 1, open[need]));
      }
      possible.forEach(
          (supplier, some) -> {
            int node = people.size();
            people.put(supplier, flow.edge(source + 2, node, left[supplier]));
            some.forEach(need -> flow.edge(node, nodes.getOrDefault(need, source), left[supplier]));
          });
      placed = flow.augment();
      people.replaceAll((supplier, edge) -> flow.flow(edge));
      places.replaceAll((need, edge) -> flow.flow(edge));
    }

    /** Uses up people and places; returns how many of whom. */
    Map<Integer, Integer> take() {
      people.values().removeIf(many -> many == 0);
      people.forEach((supplier, many) -> left[supplier] -= many);
      places.forEach((need, many) -> open[need] -= many);
      return people;
    }
  }
}
