package org.talentchain.benchmarks.sidebyside;

import java.util.List;
import org.talentchain.matching.retrieve.Hit;
import org.talentchain.model.Position;

/** Finds the best candidates for positions, once it has read the data. */
interface Contender extends AutoCloseable {

  /**
   * The best for each position, in its own order.
   *
   * @param top how many at most for each
   */
  List<List<Hit>> best(List<Position> positions, int top);

  /** Has the compiler see the code that will be measured. */
  default void warmUp(List<Position> few, int top) {
    best(few, top);
  }

  /** How long each answer of the last question took. */
  default Latencies latencies() {
    return Latencies.NONE;
  }

  @Override
  void close();
}
