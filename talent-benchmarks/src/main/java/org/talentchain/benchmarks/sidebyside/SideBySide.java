package org.talentchain.benchmarks.sidebyside;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
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
      defaultValue = "batch,single,brute,solr,tfidf",
      description = "Which engines, in this order (${DEFAULT-VALUE}).")
  private List<Engine> engines;

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
      description = "Several numbers of candidates, to see how time grows with them.")
  private List<Integer> sizes = List.of();

  @Option(
      names = "--position-sizes",
      split = ",",
      description = "Several numbers of positions, to see how time grows with them.")
  private List<Integer> positionSizes = List.of();

  @Option(
      names = "--json",
      description = "One JSON object a line for each engine on standard output, the table on standard error.")
  private boolean json;

  @Override
  public Integer call() {
    check();
    Measuring measuring = new Measuring(engines, top, sample, threads, this::say);
    List<Measurement> byCandidates = new ArrayList<>();
    for (int size : sizes.isEmpty() ? List.of(candidates) : sizes) {
      byCandidates.addAll(measure(measuring, size, positions));
    }
    growth("candidates", sizes, byCandidates, Measurement::candidates);
    List<Measurement> byPositions = new ArrayList<>();
    for (int size : positionSizes) {
      byPositions.addAll(measure(measuring, candidates, size));
    }
    growth("positions", positionSizes, byPositions, Measurement::positions);
    return 0;
  }

  private void check() {
    List<Integer> counts = new ArrayList<>(List.of(candidates, positions, sample, top, threads));
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
      return measured;
    }
  }

  private void growth(
      String what, List<Integer> of, List<Measurement> measured, ToDoubleFunction<Measurement> size) {
    if (of.stream().distinct().count() < 2) {
      return;
    }
    for (Engine engine : engines) {
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
