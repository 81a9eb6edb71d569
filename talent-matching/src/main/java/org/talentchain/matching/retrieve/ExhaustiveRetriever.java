package org.talentchain.matching.retrieve;

import java.util.List;
import org.talentchain.matching.score.Scorecard;

/** Looks at every candidate: the oracle of the others, and the way to ask many questions of one table. */
public final class ExhaustiveRetriever implements Retriever {

  private final CandidateTable table;

  public ExhaustiveRetriever(CandidateTable table) {
    this.table = table;
  }

  @Override
  public List<Hit> top(Scorecard card, Criteria criteria, int k) {
    Best best = new Best(k);
    new TableScan(table)
        .each(
            card,
            (candidate, tally) -> {
              if (criteria.admits(tally) && tally.points() >= best.least()) {
                best.offer(new Hit(table.id(candidate), tally.points()));
              }
            });
    return best.sorted();
  }
}
