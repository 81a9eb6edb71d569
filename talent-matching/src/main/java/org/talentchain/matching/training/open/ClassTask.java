package org.talentchain.matching.training.open;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.city.Demand;
import org.talentchain.matching.gap.Need;
import org.talentchain.matching.gap.find.Openings;
import org.talentchain.matching.training.ClassPlanRequest;
import org.talentchain.matching.training.Hiring;
import org.talentchain.matching.training.Omission;
import org.talentchain.matching.training.PlannedClass;
import org.talentchain.matching.training.PromisesException;
import org.talentchain.matching.training.Student;
import org.talentchain.matching.training.open.ClassOffers.Meaning;
import org.talentchain.matching.training.plan.BranchAndBound;
import org.talentchain.matching.training.plan.BranchAndBound.Prepared;
import org.talentchain.matching.training.plan.ClassProblem;
import org.talentchain.matching.training.plan.ClassProblem.Open;
import org.talentchain.matching.training.plan.ClassProblem.Route;
import org.talentchain.matching.training.plan.ClassSolution;
import org.talentchain.matching.training.plan.ClassSolver;
import org.talentchain.matching.training.plan.Effort;
import org.talentchain.matching.training.plan.InfeasibleException;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PositionId;

/** One question for classes in the numbers of a {@link ClassProblem}, and what the numbers stand for. */
final class ClassTask {

  /** The place of those who do not say where they are. */
  private static final String UNKNOWN = "";

  /**
   * Somebody who was promised something.
   *
   * @param opening where they go, or {@link ClassSolution#NONE}
   * @param choice the class they sit in, or {@link ClassProblem#DIRECT}
   */
  record Kept(int candidate, int opening, int choice) {}

  private final ClassPlanRequest request;
  private final Openings openings;
  private final Demand demand;
  private final ClassOffers offers;
  private final ClassRoutes people;
  private final List<Kept> kept = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final ClassProblem problem;

  ClassTask(
      ClassPlanRequest request,
      Openings openings,
      Demand demand,
      ClassOffers offers,
      ClassRoutes people,
      List<Route> routes) {
    this.request = request;
    this.openings = openings;
    this.demand = demand;
    this.offers = offers;
    this.people = people;
    keep();
    this.problem = problem(routes);
  }

  private void keep() {
    Map<PositionId, Integer> numbers = new TreeMap<>();
    for (int opening = 0; opening < openings.size(); opening++) {
      numbers.put(openings.position(opening).id(), opening);
    }
    for (int choice = 0; choice < offers.choices().size(); choice++) {
      PlannedClass promise = offers.choices().get(choice).promise();
      for (Student student : promise == null ? List.<Student>of() : promise.students()) {
        keep(people.number(student.candidate()), student.candidate().value(), student.opening(), choice, numbers);
      }
    }
    for (Hiring hiring : request.promises().hirings()) {
      int candidate = people.number(hiring.candidate());
      keep(candidate, hiring.candidate().value(), hiring.opening(), ClassProblem.DIRECT, numbers);
    }
  }

  private void keep(
      int candidate, String name, @Nullable PositionId opening, int choice, Map<PositionId, Integer> numbers) {
    Integer number = opening == null ? null : numbers.get(opening);
    if (candidate < 0) {
      omissions.add(new Omission(name, Omission.Reason.PROMISE_GONE));
      return;
    }
    if (opening != null && number == null) {
      omissions.add(new Omission(opening.value(), Omission.Reason.PROMISE_GONE));
    }
    kept.add(new Kept(candidate, number == null ? ClassSolution.NONE : number, choice));
  }

  private ClassProblem problem(List<Route> routes) {
    BitSet taken = new BitSet();
    int[] filled = new int[openings.size()];
    for (Kept each : kept) {
      taken.set(each.candidate());
      if (each.opening() != ClassSolution.NONE) {
        filled[each.opening()]++;
      }
    }
    List<OrganizationId> enterprises = request.quotas().keySet().stream().sorted().toList();
    List<String> places = places();
    List<String> homes = homes();
    List<Open> opens = new ArrayList<>();
    int[] quotas = enterprises.stream().mapToInt(request.quotas()::get).toArray();
    for (int opening = 0; opening < openings.size(); opening++) {
      Need need = openings.needs().get(opening);
      int quota = enterprises.indexOf(need.employer());
      if (quota >= 0) {
        quotas[quota] = Math.max(0, quotas[quota] - filled[opening]);
      }
      int left = Math.max(0, need.headcount() - filled[opening]);
      int due = (int) Math.min(people.due(opening), Integer.MAX_VALUE);
      opens.add(new Open(left, weight(opening), due, quota, places.indexOf(workplace(opening))));
    }
    return new ClassProblem(
        IntStream.range(0, people.size()).map(candidate -> homes.indexOf(home(candidate))).toArray(),
        opens,
        quotas,
        routes.stream().map(route -> without(route, taken)).toList(),
        offers.offers(provider -> places.indexOf(place(provider))),
        offers.limits(),
        people.distances(homes, places));
  }

  private static Route without(Route route, BitSet taken) {
    return taken.isEmpty()
        ? route
        : new Route(
            route.opening(),
            route.template(),
            IntStream.of(route.people()).filter(person -> !taken.get(person)).toArray());
  }

  int weight(int opening) {
    return request.weights().getOrDefault(openings.needs().get(opening).employer(), 1);
  }

  private List<String> places() {
    TreeSet<String> places = new TreeSet<>();
    places.add(UNKNOWN);
    for (int opening = 0; opening < openings.size(); opening++) {
      places.add(workplace(opening));
    }
    offers.choices().forEach(choice -> places.add(place(choice.provider())));
    return List.copyOf(places);
  }

  private List<String> homes() {
    TreeSet<String> homes = new TreeSet<>();
    for (int candidate = 0; candidate < people.size(); candidate++) {
      homes.add(home(candidate));
    }
    homes.remove(UNKNOWN);
    return List.copyOf(homes);
  }

  private String home(int candidate) {
    String home = people.home(candidate);
    return home == null ? UNKNOWN : home;
  }

  private String workplace(int opening) {
    String stated = openings.position(opening).place();
    return stated == null ? place(openings.needs().get(opening).employer()) : stated;
  }

  private String place(OrganizationId organization) {
    return demand.chain().organization(organization).map(Organization::place).orElse(UNKNOWN);
  }

  /**
   * @throws PromisesException when what was promised alone exceeds a limit
   */
  ClassSolution solve(ClassSolver solver, Effort effort) {
    return withinPromises(() -> solver.solve(problem, effort));
  }

  private ClassSolution withinPromises(Supplier<ClassSolution> search) {
    try {
      return search.get();
    } catch (InfeasibleException e) {
      throw new PromisesException(offers.meaning(e.limit()).limit());
    }
  }

  /**
   * Searches from where the solution of another task stands, whose limits were no wider.
   *
   * @param prepared of the other task
   * @throws PromisesException when what was promised alone exceeds a limit
   */
  ClassSolution improve(
      BranchAndBound search, Effort effort, ClassTask other, ClassSolution from, Prepared prepared) {
    int[] numbers = offers.numbersOf(other.offers);
    int[] opened = new int[problem.offers().size()];
    for (int offer = 0; offer < numbers.length; offer++) {
      if (numbers[offer] >= 0) {
        opened[numbers[offer]] = from.opened()[offer];
      } else if (from.opened()[offer] > 0) {
        return solve(search, effort);
      }
    }
    int[] taken =
        IntStream.of(from.offers()).map(offer -> offer == ClassProblem.DIRECT ? offer : numbers[offer]).toArray();
    ClassSolution start = new ClassSolution(opened, from.openings(), taken, from.value(), from.proof());
    return withinPromises(() -> search.improve(prepared.like(problem), effort, start));
  }

  /** Limits that could not be kept with some class opened once more and all its seats taken. */
  Set<Meaning> tight(ClassSolution solution) {
    long[] students = new long[problem.offers().size()];
    for (int offer : solution.offers()) {
      if (offer != ClassProblem.DIRECT) {
        students[offer]++;
      }
    }
    Set<Meaning> tight = new HashSet<>();
    for (int limit = 0; limit < problem.limits().size(); limit++) {
      ClassProblem.Limit each = problem.limits().get(limit);
      long left = each.capacity();
      long most = 0;
      for (int i = 0; i < each.offers().length; i++) {
        int offer = each.offers()[i];
        left -= each.perClass()[i] * solution.opened()[offer] + each.perStudent()[i] * students[offer];
        most = Math.max(most, each.perClass()[i] + each.perStudent()[i] * problem.offers().get(offer).seats());
      }
      if (left < most) {
        tight.add(offers.meaning(limit));
      }
    }
    return tight;
  }

  ClassProblem problem() {
    return problem;
  }

  ClassOffers offers() {
    return offers;
  }

  List<Kept> kept() {
    return kept;
  }

  List<Omission> omissions() {
    return omissions;
  }

  /** How many people fill an opening, those promised included. */
  int filled(ClassSolution solution) {
    long promised = kept.stream().filter(each -> each.opening() != ClassSolution.NONE).count();
    return (int) (promised + Arrays.stream(solution.openings()).filter(each -> each != ClassSolution.NONE).count());
  }

  long keptWeight() {
    return kept.stream()
        .filter(each -> each.opening() != ClassSolution.NONE)
        .mapToLong(each -> weight(each.opening()))
        .sum();
  }

  /** What those promised cost, beside the classes themselves. */
  long keptCents() {
    return offers.choices().stream()
        .mapToLong(choice -> choice.seated() * ClassOffers.cents(choice.costPerStudent()))
        .sum();
  }
}
