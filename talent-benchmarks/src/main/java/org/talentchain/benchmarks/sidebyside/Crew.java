package org.talentchain.benchmarks.sidebyside;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/** A few threads that do the same for each of many things; results come in the order of the things. */
final class Crew implements AutoCloseable {

  private final ForkJoinPool pool;

  Crew(int threads) {
    pool = new ForkJoinPool(threads);
  }

  <T, R> List<R> each(List<T> things, Function<T, R> work) {
    try {
      return pool.submit(() -> things.parallelStream().map(work).toList()).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
