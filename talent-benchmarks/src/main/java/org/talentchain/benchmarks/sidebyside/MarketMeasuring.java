package org.talentchain.benchmarks.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.talentchain.benchmarks.rivals.AllocationEngine;
import org.talentchain.benchmarks.rivals.MadeUpMarket;

/**
 * Has one engine after the other plan the same market. Each first plans a small one, unmeasured, for at least
 * a second, so that the compiler has seen its code. Libraries cannot be stopped: who exceeds the limit goes
 * on beside those who follow, so name the slow ones last.
 *
 * @param engines which, in this order
 * @param scarce true for fewer seats than candidates
 * @param seed which market
 * @param limit seconds after which an engine is given up
 * @param progress is told what happens
 */
record MarketMeasuring(
    List<AllocationEngine> engines, boolean scarce, long seed, int limit, Consumer<String> progress) {

  private static final int WARM_UP_CANDIDATES = 1_000;
  private static final double WARM_UP_SECONDS = 1;

  List<MarketMeasurement> measure(int candidates, int positions) {
    MadeUpMarket made = MadeUpMarket.of(candidates, positions, scarce, seed);
    List<MarketMeasurement> measured = new ArrayList<>();
    for (AllocationEngine engine : engines) {
      progress.accept(engine + " …");
      warmUp(engine);
      measured.add(measure(engine, made, candidates));
    }
    long best =
        measured.stream()
            .map(MarketMeasurement::total)
            .filter(total -> total != null)
            .mapToLong(i -> i)
            .max()
            .orElse(0);
    return measured.stream().map(each -> each.best(best)).toList();
  }

  private void warmUp(AllocationEngine engine) {
    MadeUpMarket small = MadeUpMarket.of(WARM_UP_CANDIDATES, scarce, seed + 1);
    long start = System.nanoTime();
    do {
      engine.total(small);
    } while (secondsSince(start) < WARM_UP_SECONDS);
  }

  private MarketMeasurement measure(AllocationEngine engine, MadeUpMarket made, int candidates) {
    Measuring.resetPeak();
    long start = System.nanoTime();
    Long total = total(engine, made);
    Double seconds = total == null ? null : secondsSince(start);
    int positions = made.market().positionCount();
    return new MarketMeasurement(engine, candidates, positions, seconds, total, 0, Measuring.peakMiB());
  }

  private @Nullable Long total(AllocationEngine engine, MadeUpMarket made) {
    FutureTask<Long> planning = new FutureTask<>(() -> engine.total(made));
    Thread thread = new Thread(planning, engine.toString());
    thread.setDaemon(true);
    thread.start();
    try {
      return planning.get(limit, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static double secondsSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e9;
  }

  /** The measurements of one market as a table. */
  String table(List<MarketMeasurement> measured) {
    MarketMeasurement first = measured.get(0);
    StringBuilder table = new StringBuilder();
    table.append(
        format("%,d candidates × %,d positions, %s seats%n%n",
            first.candidates(), first.positions(), scarce ? "scarce" : "loose"));
    table.append("| engine   |    seconds |          total | of the best | optimal | peak MiB |\n");
    table.append("|---|---:|---:|---:|---|---:|\n");
    for (MarketMeasurement each : measured) {
      Boolean optimal = each.isOptimal();
      table.append(
          format("| %-8s | %10s | %14s | %11s | %-7s | %8d |%n",
              each.engine(),
              each.seconds() == null ? format("> %d", limit) : format("%.3f", each.seconds()),
              each.total() == null ? "" : format("%,d", each.total()),
              each.share() == null ? "" : format("%.4f", each.share()),
              optimal == null ? "" : optimal ? "yes" : "NO",
              each.peakHeapMiB()));
    }
    return table.toString();
  }

  private static String format(String format, @Nullable Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
