package org.talentchain.matching.city;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A few threads that share numbered work; results come in the order of the numbers. Ends them when closed. */
public final class Workers implements AutoCloseable {

  private final int threads;
  private final ExecutorService executor;

  Workers(int threads) {
    this.threads = threads;
    AtomicInteger number = new AtomicInteger();
    this.executor =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "talent-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  public <T> List<T> map(int count, IntFunction<T> work) {
    return map(count, () -> work);
  }

  /**
   * @param work makes what one thread works with, such as arrays it reuses
   */
  public <T> List<T> map(int count, Supplier<IntFunction<T>> work) {
    AtomicReferenceArray<T> results = new AtomicReferenceArray<>(count);
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    for (int thread = 0; thread < Math.min(threads, count); thread++) {
      running.add(
          executor.submit(
              () -> {
                IntFunction<T> mine = work.get();
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                  results.set(i, mine.apply(i));
                }
              }));
    }
    running.forEach(Workers::await);
    return IntStream.range(0, count).mapToObj(results::get).toList();
  }

  /** The same for work without results. */
  public void run(int count, Supplier<IntConsumer> work) {
    map(
        count,
        () -> {
          IntConsumer mine = work.get();
          return i -> {
            mine.accept(i);
            return true;
          };
        });
  }

  private static void await(Future<?> future) {
    try {
      future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while matching", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
