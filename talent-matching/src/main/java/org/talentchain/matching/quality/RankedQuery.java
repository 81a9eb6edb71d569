package org.talentchain.matching.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How one query was answered: where in the ranking its relevant documents stand. Relevance is binary. A
 * relevant document that was not found counts as ranked below everything, so a ranking may be cut at any
 * depth.
 *
 * @param id of the query
 * @param ranks of the relevant documents found, from 1, ascending
 * @param relevant how many documents are relevant, found or not
 */
public record RankedQuery(String id, List<Integer> ranks, int relevant) {

  public RankedQuery {
    ranks = List.copyOf(ranks);
    if (ranks.size() > relevant) {
      throw new IllegalArgumentException(
          "query " + id + " has " + relevant + " relevant documents, but ranks of " + ranks.size());
    }
    int above = 0;
    for (int rank : ranks) {
      if (rank <= above) {
        throw new IllegalArgumentException("ranks of query " + id + " must ascend from 1: " + ranks);
      }
      above = rank;
    }
  }

  /**
   * Looks up where the relevant documents stand.
   *
   * @param ranking ids of documents, best first, none twice
   * @param relevant ids of the relevant documents
   */
  public static RankedQuery of(String id, List<String> ranking, Set<String> relevant) {
    Set<String> seen = new HashSet<>();
    List<Integer> ranks = new ArrayList<>();
    for (String document : ranking) {
      if (!seen.add(document)) {
        throw new IllegalArgumentException("query " + id + " ranks document " + document + " twice");
      }
      if (relevant.contains(document)) {
        ranks.add(seen.size());
      }
    }
    return new RankedQuery(id, ranks, relevant.size());
  }

  /** False when there is nothing to find: then no measure is defined. */
  public boolean isAssessable() {
    return relevant > 0;
  }

  /**
   * The mean, over all relevant documents, of the precision at their ranks; 0 for those not found (Manning,
   * Raghavan and Schütze 2008, <i>Introduction to Information Retrieval</i>, §8.4).
   */
  public double averagePrecision() {
    requireAssessable();
    double sum = 0;
    for (int i = 0; i < ranks.size(); i++) {
      sum += (i + 1.0) / ranks.get(i);
    }
    return sum / relevant;
  }

  /** One divided by the rank of the first relevant document; 0 when none was found (Voorhees 1999). */
  public double reciprocalRank() {
    requireAssessable();
    return ranks.isEmpty() ? 0 : 1.0 / ranks.get(0);
  }

  /**
   * RP@k: the relevant documents among the first k, divided by as many as could be there, min(k, relevant)
   * (Chalkidis et al. 2019, <i>Large-Scale Multi-Label Text Classification on EU Legislation</i>, ACL).
   * Unlike precision at k, a perfect ranking reaches 1 even with fewer than k relevant documents.
   */
  public double rPrecisionAt(int k) {
    requireAssessable();
    requirePositive(k);
    return (double) foundWithin(k) / Math.min(k, relevant);
  }

  /**
   * nDCG@k with gains of 0 and 1: the gains among the first k, each divided by log2(rank + 1), as a share of
   * what a perfect ranking gains (Järvelin and Kekäläinen 2002, <i>Cumulated Gain-Based Evaluation of IR
   * Techniques</i>, ACM TOIS 20(4)). They start to discount at rank 2 with log2(rank), which makes the first
   * two ranks worth the same; rank + 1 tells them apart and is today's usual form (Manning et al. 2008,
   * §8.4).
   */
  public double ndcgAt(int k) {
    requireAssessable();
    requirePositive(k);
    double gain = 0;
    double most = 0;
    for (int i = 0; i < Math.min(k, relevant); i++) {
      most += discounted(i + 1);
      gain += i < ranks.size() && ranks.get(i) <= k ? discounted(ranks.get(i)) : 0;
    }
    return gain / most;
  }

  private static double discounted(int rank) {
    return Math.log(2) / Math.log1p(rank);
  }

  private long foundWithin(int k) {
    return ranks.stream().filter(rank -> rank <= k).count();
  }

  private void requireAssessable() {
    if (!isAssessable()) {
      throw new IllegalStateException(
          "query " + id + " has no relevant document, so nothing can be measured.\n"
              + "Maybe leave out queries that are not assessable, as RankingMetrics does.");
    }
  }

  private static void requirePositive(int k) {
    if (k < 1) {
      throw new IllegalArgumentException("the depth must be 1 or more, not " + k);
    }
  }
}
