package org.talentchain.matching.quality;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How well queries were answered, each query counting the same (macro average). Queries without any relevant
 * document have nothing to be measured by: they are counted apart and are in none of the means.
 *
 * @param queries in the means
 * @param withoutRelevant queries left out because no document is relevant to them
 * @param map mean average precision, {@link RankedQuery#averagePrecision}
 * @param mrr mean reciprocal rank, {@link RankedQuery#reciprocalRank}
 * @param rp5 mean {@link RankedQuery#rPrecisionAt RP@5}
 * @param rp10 mean {@link RankedQuery#rPrecisionAt RP@10}
 * @param ndcg10 mean {@link RankedQuery#ndcgAt nDCG@10}
 */
public record RankingMetrics(
    int queries,
    int withoutRelevant,
    Estimate map,
    Estimate mrr,
    Estimate rp5,
    Estimate rp10,
    Estimate ndcg10) {

  /**
   * Measures rankings.
   *
   * @throws IllegalArgumentException when no query has a relevant document
   */
  public static RankingMetrics of(Collection<RankedQuery> ranked) {
    List<RankedQuery> assessable = ranked.stream().filter(RankedQuery::isAssessable).toList();
    if (assessable.isEmpty()) {
      throw new IllegalArgumentException(
          "none of " + ranked.size() + " queries has a relevant document.\n"
              + "Maybe the labels belong to other queries.");
    }
    return new RankingMetrics(
        assessable.size(),
        ranked.size() - assessable.size(),
        mean(assessable, RankedQuery::averagePrecision),
        mean(assessable, RankedQuery::reciprocalRank),
        mean(assessable, query -> query.rPrecisionAt(5)),
        mean(assessable, query -> query.rPrecisionAt(10)),
        mean(assessable, query -> query.ndcgAt(10)));
  }

  private static Estimate mean(List<RankedQuery> queries, ToDoubleFunction<RankedQuery> measure) {
    return Estimate.of(queries.stream().mapToDouble(measure).toArray());
  }
}
