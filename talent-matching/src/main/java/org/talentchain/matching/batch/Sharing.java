package org.talentchain.matching.batch;

import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Lets numbered work be done, by one thread or by several. */
@FunctionalInterface
public interface Sharing {

  /** One after another, in the thread that asks. */
  Sharing NONE = (count, work) -> IntStream.range(0, count).forEach(work.get());

  /**
   * Returns when all of it is done.
   *
   * @param count how many pieces
   * @param work makes what one thread does the pieces with, such as arrays it reuses
   */
  void share(int count, Supplier<IntConsumer> work);
}
