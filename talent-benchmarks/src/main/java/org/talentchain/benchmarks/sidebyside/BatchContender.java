package org.talentchain.benchmarks.sidebyside;

import java.util.List;
import org.talentchain.matching.retrieve.Hit;
import org.talentchain.model.Position;

/** All positions at once. */
final class BatchContender implements Contender {

  private final BruteContender scan;

  BatchContender(Town town, int threads) {
    scan = new BruteContender(town, threads);
  }

  @Override
  public List<List<Hit>> best(List<Position> positions, int top) {
    return scan.best(positions, top);
  }

  @Override
  public void close() {
    scan.close();
  }
}
