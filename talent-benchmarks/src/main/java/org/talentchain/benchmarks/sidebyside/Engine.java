package org.talentchain.benchmarks.sidebyside;

import java.util.List;
import java.util.Locale;
import org.talentchain.model.Position;

/** The engines that can be compared. */
enum Engine {
  /** All positions at once. */
  BATCH(true),
  /** One query through the index for each position. */
  SINGLE(true),
  /** A disjunction by Lucene alone over the same clauses. */
  DISJUNCTION(false),
  /** The score of every pair. */
  BRUTE(true),
  /** Apache Solr with edismax and boosted fields. */
  SOLR(false),
  /** The cosine of TF-IDF vectors of every pair, as scikit-learn computes it. */
  TFIDF(false);

  private final boolean exact;

  Engine(boolean exact) {
    this.exact = exact;
  }

  /** True when it promises the same people with the same points as {@link #BRUTE}. */
  boolean isExact() {
    return exact;
  }

  /** Slow ones may be measured on a sample of the positions. */
  boolean isSampled() {
    return this != BATCH;
  }

  /**
   * Gets ready: reads the index of a town, or makes its own.
   *
   * @param positions which it will be asked about
   */
  Contender open(Town town, List<Position> positions, int threads) {
    return switch (this) {
      case BATCH -> new BatchContender(town, threads);
      case SINGLE -> new SingleContender(town, positions, threads);
      case DISJUNCTION -> new DisjunctionContender(town, positions, threads);
      case BRUTE -> new BruteContender(town, positions, threads);
      case SOLR -> new SolrContender(town, threads);
      case TFIDF -> new TfIdfContender(town, threads);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
