package org.talentchain.benchmarks.sidebyside;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/** A few threads that do the same for each of many things; results come in the order of the things. */
final class Crew implements AutoCloseable {

  private final ForkJoinPool pool;
  private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

  Crew(int threads) {
    pool = new ForkJoinPool(threads);
  }

  <T, R> List<R> each(List<T> things, Function<T, R> work) {
    nanos.clear();
    try {
      return pool.submit(() -> things.parallelStream().map(thing -> timed(thing, work)).toList()).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private <T, R> R timed(T thing, Function<T, R> work) {
    long start = System.nanoTime();
    R result = work.apply(thing);
    nanos.add(System.nanoTime() - start);
    return result;
  }

  /** How long each of the last things took. */
  Latencies latencies() {
    return new Latencies(nanos.stream().mapToLong(Long::longValue).toArray());
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
