package org.talentchain.benchmarks.sidebyside;

import java.util.List;
import org.talentchain.matching.retrieve.Hit;
import org.talentchain.model.Position;

/** Profiles and positions as bags of words, compared by the cosine of their vectors. */
final class TfIdfContender implements Contender {

  private final Crew crew;
  private final TfIdf vectors;

  TfIdfContender(Town town, int threads) {
    crew = new Crew(threads);
    TfIdf.Builder building = new TfIdf.Builder(town.size());
    town.candidates()
        .forEach(each -> building.add(each.id().value(), Texts.of(each.profile()).together()));
    vectors = building.build();
  }

  @Override
  public List<List<Hit>> best(List<Position> positions, int top) {
    return crew.each(positions, position -> vectors.nearest(Texts.of(position).together(), top));
  }

  @Override
  public Latencies latencies() {
    return crew.latencies();
  }

  @Override
  public void close() {
    crew.close();
  }
}
