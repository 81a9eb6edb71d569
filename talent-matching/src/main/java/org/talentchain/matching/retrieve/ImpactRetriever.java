package org.talentchain.matching.retrieve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.score.Scorecard;

/**
 * The exact best through the impacts of the index.
 *
 * <p>The score is a sum over items of a maximum over terms, and neither Lucene's disjunctions nor its block-max
 * WAND know such sums together with gates and columns; the parts it gives are used directly. Documents are taken in
 * windows of {@value LeafSearch#WINDOW}. The impacts bound what each term can be worth in a window, so each item
 * has a bound, and a window whose bounds do not reach the k-th best is skipped without decoding a posting. In the
 * others, the items that matter most are read until those left cannot lift an unseen document to the k-th best
 * (the essential lists of MaxScore: Turtle and Flood 1995); only documents seen in them are completed, and dropped
 * as soon as their own bound falls short. A document as good as the k-th best is kept, since it may win by its id:
 * the result is the exhaustive one, to the last tie.
 */
public final class ImpactRetriever implements Retriever {

  private final CitySnapshot snapshot;

  public ImpactRetriever(CitySnapshot snapshot) {
    this.snapshot = snapshot;
  }

  @Override
  public List<Hit> top(Scorecard card, Criteria criteria, int k) {
    Best best = new Best(k);
    try {
      for (LeafReaderContext leaf : snapshot.leaves()) {
        LeafSearch search = LeafSearch.of(leaf.reader(), card, criteria);
        if (search != null) {
          search.collect(best);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return best.sorted();
  }
}
