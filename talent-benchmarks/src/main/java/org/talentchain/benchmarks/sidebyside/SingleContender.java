package org.talentchain.benchmarks.sidebyside;

import java.util.List;
import org.talentchain.matching.index.CityIndex;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.retrieve.Hit;
import org.talentchain.matching.retrieve.ImpactRetriever;
import org.talentchain.model.Position;

/** One query through the impacts of the index for each position. */
final class SingleContender implements Contender {

  private final Questions questions;
  private final Crew crew;
  private final CityIndex index;
  private final CitySnapshot snapshot;

  SingleContender(Town town, List<Position> positions, int threads) {
    this.questions = new Questions(town, positions);
    this.crew = new Crew(threads);
    this.index = town.openIndex();
    this.snapshot = index.snapshot();
  }

  @Override
  public List<List<Hit>> best(List<Position> positions, int top) {
    ImpactRetriever retriever = new ImpactRetriever(snapshot);
    return crew.each(positions, position -> questions.ask(retriever, position, top));
  }

  @Override
  public Latencies latencies() {
    return crew.latencies();
  }

  @Override
  public void close() {
    crew.close();
    snapshot.close();
    index.close();
  }
}
