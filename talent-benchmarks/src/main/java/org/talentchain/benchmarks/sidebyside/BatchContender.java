package org.talentchain.benchmarks.sidebyside;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.talentchain.matching.BatchRequest;
import org.talentchain.matching.BatchResult;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.retrieve.Hit;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;

/** All positions at once: what {@link TalentEngine#matchAll} gives, reading the candidates included. */
final class BatchContender implements Contender {

  private static final int WARM_UP_CANDIDATES = 5000;

  private final Town town;
  private final int threads;
  private final TalentEngine engine;

  BatchContender(Town town, int threads) {
    this.town = town;
    this.threads = threads;
    this.engine = town.engine(threads);
    // The first question about a pair compiles all positions, which the engine keeps.
    engine.explain(town.anybody(), town.positions().get(0).id());
  }

  /** It always answers for all positions, so it warms up on fewer candidates. */
  @Override
  public void warmUp(List<Position> few, int top) {
    try (TalentEngine small = town.part(WARM_UP_CANDIDATES, few, threads)) {
      small.matchAll(BatchRequest.top(top));
    }
  }

  @Override
  public List<List<Hit>> best(List<Position> positions, int top) {
    BatchResult result = engine.matchAll(BatchRequest.top(top));
    List<PositionId> ids = result.positions();
    Map<PositionId, Integer> places = new HashMap<>();
    IntStream.range(0, ids.size()).forEach(place -> places.put(ids.get(place), place));
    return positions.stream().map(position -> hits(result, places.get(position.id()))).toList();
  }

  private static List<Hit> hits(BatchResult result, int place) {
    return result.candidatesFor(place).stream()
        .map(each -> new Hit(each.id().value(), each.fit().points()))
        .toList();
  }

  @Override
  public void close() {
    engine.close();
  }
}
