package org.talentchain.benchmarks.sidebyside;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.talentchain.benchmarks.rivals.AllocationEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code side-by-side}: the same made-up town before several engines, and what each makes of it. */
@Command(
    name = "side-by-side",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Compares engines on the same made-up candidates and positions.")
public final class SideBySide implements Callable<Integer> {

  private static final int CANDIDATES_A_POSITION = 20;

  /** How many seats a market has. */
  enum Seats {
    LOOSE,
    SCARCE
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--candidates",
      defaultValue = "50000",
      description = "How many candidates (${DEFAULT-VALUE}).")
  private int candidates;

  @Option(
      names = "--positions",
      defaultValue = "2000",
      description = "How many positions (${DEFAULT-VALUE}).")
  private int positions;

  @Option(
      names = "--engines",
      split = ",",
      defaultValue = "batch,single,disjunction,brute,solr,tfidf",
      description = {
        "Which engines, in this order (${DEFAULT-VALUE}).",
        "To plan a market instead: optimal, stable, quotas, fair, ortools, jgrapht."
      })
  private List<String> engines;

  @Option(
      names = "--seats",
      defaultValue = "loose",
      description =
          "Seats of a market: loose, one for every candidate, or scarce, four for five (${DEFAULT-VALUE}).")
  private Seats seats;

  @Option(
      names = "--limit",
      defaultValue = "600",
      description = "Give up an engine that plans a market for longer, in seconds (${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--sample",
      defaultValue = "2147483647",
      showDefaultValue = Visibility.NEVER,
      description = "Measure all but batch on so many positions, evenly spread.")
  private int sample;

  @Option(
      names = "--top",
      defaultValue = "20",
      description = "How many for each position (${DEFAULT-VALUE}).")
  private int top;

  @Option(names = "--threads", description = "Threads of each engine (one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--seed", defaultValue = "1", description = "Another one makes up another town.")
  private long seed;

  @Option(
      names = "--sizes",
      split = ",",
      description =
          "Several numbers of candidates, to see how time grows with them; a market then has a position for twenty.")
  private List<Integer> sizes = List.of();

  @Option(
      names = "--position-sizes",
      split = ",",
      description = "Several numbers of positions, to see how time grows with them.")
  private List<Integer> positionSizes = List.of();

  @Option(
      names = "--reverse",
      description = "Also measure the best positions for each candidate, on --sample candidates one by one.")
  private boolean reverse;

  @Option(
      names = "--json",
      description = "One JSON object a line for each engine on standard output, the table on standard error.")
  private boolean json;

  @Override
  public Integer call() {
    check();
    Optional<List<AllocationEngine>> planners = named(AllocationEngine.values());
    if (planners.isPresent()) {
      planMarkets(planners.get());
      return 0;
    }
    List<Engine> matchers = named(Engine.values()).orElseThrow(this::unknownEngine);
    matchTowns(matchers);
    return 0;
  }

  /** The engines asked for, if all are of one kind. */
  private <E extends Enum<E>> Optional<List<E>> named(E[] kind) {
    List<E> found =
        engines.stream()
            .flatMap(name -> Stream.of(kind).filter(each -> each.name().equalsIgnoreCase(name)))
            .toList();
    return found.size() == engines.size() ? Optional.of(found) : Optional.empty();
  }

  private ParameterException unknownEngine() {
    return new ParameterException(spec.commandLine(), "No engines, or not of one kind: " + engines);
  }

  private void planMarkets(List<AllocationEngine> planners) {
    MarketMeasuring measuring = new MarketMeasuring(planners, seats == Seats.SCARCE, seed, limit, this::say);
    List<MarketMeasurement> all = new ArrayList<>();
    for (int size : sizes.isEmpty() ? List.of(candidates) : sizes) {
      int places = sizes.isEmpty() ? positions : size / CANDIDATES_A_POSITION;
      List<MarketMeasurement> measured = measuring.measure(size, places);
      if (json) {
        measured.forEach(each -> out().println(each.json()));
        out().flush();
      }
      print(measuring.table(measured));
      all.addAll(measured);
    }
    planners.forEach(planner -> growth(planner, all));
  }

  private void growth(AllocationEngine planner, List<MarketMeasurement> all) {
    double[] sizes = new double[all.size()];
    double[] seconds = new double[all.size()];
    int count = 0;
    for (MarketMeasurement each : all) {
      if (each.engine() == planner && each.seconds() != null) {
        sizes[count] = each.candidates();
        seconds[count++] = each.seconds();
      }
    }
    if (Arrays.stream(sizes, 0, count).distinct().count() > 1) {
      double exponent = Growth.exponent(Arrays.copyOf(sizes, count), Arrays.copyOf(seconds, count));
      print(String.format("%s: time grows with candidates^%.2f", planner, exponent));
    }
  }

  private void matchTowns(List<Engine> matchers) {
    Measuring measuring = new Measuring(matchers, top, sample, threads, this::say);
    List<Measurement> byCandidates = new ArrayList<>();
    for (int size : sizes.isEmpty() ? List.of(candidates) : sizes) {
      byCandidates.addAll(measure(measuring, size, positions));
    }
    growth(matchers, "candidates", sizes, byCandidates, Measurement::candidates);
    List<Measurement> byPositions = new ArrayList<>();
    for (int size : positionSizes) {
      byPositions.addAll(measure(measuring, candidates, size));
    }
    growth(matchers, "positions", positionSizes, byPositions, Measurement::positions);
  }

  private void check() {
    List<Integer> counts = new ArrayList<>(List.of(candidates, positions, sample, top, threads, limit));
    counts.addAll(sizes);
    counts.addAll(positionSizes);
    if (counts.stream().anyMatch(count -> count < 1)) {
      throw new ParameterException(spec.commandLine(), "All sizes must be at least 1.");
    }
  }

  private List<Measurement> measure(Measuring measuring, int size, int positions) {
    say(String.format("making up and indexing %,d candidates …", size));
    try (Town town = Town.build(size, positions, seed)) {
      List<Measurement> measured = measuring.measure(town);
      if (json) {
        measured.forEach(each -> out().println(each.json()));
        out().flush();
      }
      print(Report.table(measured));
      if (reverse) {
        reverse(town);
      }
      return measured;
    }
  }

  private void reverse(Town town) {
    say("positions for candidates …");
    List<ReverseMeasurement> measured = new Reverse(top, sample, threads).measure(town);
    if (json) {
      measured.forEach(each -> out().println(each.json()));
      out().flush();
    }
    print(Reverse.table(measured));
  }

  private void growth(
      List<Engine> matchers,
      String what,
      List<Integer> of,
      List<Measurement> measured,
      ToDoubleFunction<Measurement> size) {
    if (of.stream().distinct().count() < 2) {
      return;
    }
    for (Engine engine : matchers) {
      List<Measurement> own = measured.stream().filter(each -> each.engine() == engine).toList();
      if (own.stream().mapToDouble(size).distinct().count() > 1) {
        print(String.format("%s: time grows with %s^%.2f", engine, what, Growth.exponent(own, size)));
      }
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private void say(String what) {
    spec.commandLine().getErr().println(what);
  }

  private void print(String text) {
    (json ? spec.commandLine().getErr() : out()).println(text);
  }
}
