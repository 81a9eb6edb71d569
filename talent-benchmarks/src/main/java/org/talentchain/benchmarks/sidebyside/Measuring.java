package org.talentchain.benchmarks.sidebyside;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.talentchain.matching.retrieve.Hit;
import org.talentchain.model.Position;

/**
 * Asks one engine after the other the same. Each first answers for a few positions, unmeasured, for at least
 * a second, so that the compiler has seen its code.
 *
 * @param engines which, in this order
 * @param top how many candidates for each position
 * @param sample for how many positions the slow ones are asked
 * @param threads how many each may use
 * @param progress is told what happens
 */
record Measuring(List<Engine> engines, int top, int sample, int threads, Consumer<String> progress) {

  private static final int WARM_UP_POSITIONS = 20;
  private static final double WARM_UP_SECONDS = 1;

  List<Measurement> measure(Town town) {
    List<Measurement> measured = new ArrayList<>();
    Map<Engine, Map<Position, List<Hit>>> answers = new EnumMap<>(Engine.class);
    for (Engine engine : engines) {
      progress.accept(engine + " …");
      List<Position> positions = town.sample(engine.isSampled() ? sample : Integer.MAX_VALUE);
      measured.add(measure(engine, positions, town, answers));
    }
    return measured.stream().map(each -> compared(each, answers)).toList();
  }

  private Measurement measure(
      Engine engine, List<Position> positions, Town town, Map<Engine, Map<Position, List<Hit>>> answers) {
    resetPeak();
    long start = System.nanoTime();
    try (Contender contender = engine.open(town, positions, threads)) {
      double ready = secondsSince(start);
      warmUp(contender, positions);
      long asked = System.nanoTime();
      List<List<Hit>> hits = contender.best(positions, top);
      double seconds = secondsSince(asked);
      answers.put(engine, byPosition(positions, hits));
      int of = town.positions().size();
      return new Measurement(
          engine,
          town.size(),
          positions.size(),
          of,
          ready,
          seconds,
          contender.latencies(),
          null,
          peakMiB());
    }
  }

  private void warmUp(Contender contender, List<Position> positions) {
    List<Position> few = positions.subList(0, Math.min(positions.size(), WARM_UP_POSITIONS));
    long start = System.nanoTime();
    do {
      contender.warmUp(few, top);
    } while (secondsSince(start) < WARM_UP_SECONDS);
  }

  private static Measurement compared(
      Measurement measurement, Map<Engine, Map<Position, List<Hit>>> answers) {
    Map<Position, List<Hit>> brute = answers.get(Engine.BRUTE);
    return brute == null
        ? measurement
        : measurement.with(Agreement.between(brute, answers.get(measurement.engine())));
  }

  private static Map<Position, List<Hit>> byPosition(List<Position> positions, List<List<Hit>> hits) {
    Map<Position, List<Hit>> map = new LinkedHashMap<>();
    for (int i = 0; i < positions.size(); i++) {
      map.put(positions.get(i), hits.get(i));
    }
    return map;
  }

  static double secondsSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e9;
  }

  static void resetPeak() {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  static long peakMiB() {
    return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
