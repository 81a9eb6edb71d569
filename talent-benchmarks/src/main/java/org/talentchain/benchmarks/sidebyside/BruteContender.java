package org.talentchain.benchmarks.sidebyside;

import java.util.List;
import org.talentchain.matching.index.CityIndex;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.ExhaustiveRetriever;
import org.talentchain.matching.retrieve.Hit;
import org.talentchain.model.Position;

/** The score of every pair, one position after the other: what the others are held to. */
final class BruteContender implements Contender {

  private final Questions questions;
  private final Crew crew;
  private final ExhaustiveRetriever retriever;

  BruteContender(Town town, List<Position> positions, int threads) {
    this.questions = new Questions(town, positions);
    this.crew = new Crew(threads);
    try (CityIndex index = town.openIndex();
        CitySnapshot snapshot = index.snapshot()) {
      this.retriever = new ExhaustiveRetriever(CandidateTable.load(snapshot));
    }
  }

  @Override
  public List<List<Hit>> best(List<Position> positions, int top) {
    return crew.each(positions, position -> questions.ask(retriever, position, top));
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
