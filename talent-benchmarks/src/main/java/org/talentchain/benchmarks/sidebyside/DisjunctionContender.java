package org.talentchain.benchmarks.sidebyside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.talentchain.matching.features.Scale;
import org.talentchain.matching.features.TermAsk;
import org.talentchain.matching.features.TermEntry;
import org.talentchain.matching.index.CityIndex;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.index.Schema;
import org.talentchain.matching.retrieve.Hit;
import org.talentchain.matching.score.Item;
import org.talentchain.model.Position;

/**
 * What Lucene alone makes of our index: a disjunction of all terms that count for a position, each boosted by
 * the most it can be worth, BM25. Sums where the score takes the best, knows no gates and no numbers; its
 * dynamic pruning is at work. How fast a search through these clauses can be expected to be.
 */
final class DisjunctionContender implements Contender {

  private static final float LEAST_BOOST = 1;

  private final Questions questions;
  private final Crew crew;
  private final CityIndex index;
  private final CitySnapshot snapshot;
  private final IndexSearcher searcher;

  DisjunctionContender(Town town, List<Position> positions, int threads) {
    IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
    questions = new Questions(town, positions);
    crew = new Crew(threads);
    index = town.openIndex();
    snapshot = index.snapshot();
    searcher = new IndexSearcher(reader());
    searcher.setQueryCache(null);
  }

  private IndexReader reader() {
    return ReaderUtil.getTopLevelContext(snapshot.leaves().get(0)).reader();
  }

  @Override
  public List<List<Hit>> best(List<Position> positions, int top) {
    return crew.each(positions, position -> nearest(position, top));
  }

  private List<Hit> nearest(Position position, int top) {
    try {
      List<Hit> hits = new ArrayList<>();
      for (ScoreDoc found : searcher.search(query(position), top).scoreDocs) {
        hits.add(new Hit(id(found.doc), Math.round(found.score)));
      }
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query query(Position position) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Item item : questions.card(position).items()) {
      if (item.ask() instanceof TermAsk ask) {
        for (Map.Entry<String, TermEntry> entry : ask.entries().entrySet()) {
          int worth = item.weight() * entry.getValue().scale().bound(Scale.MAX_CODE);
          Query term = new TermQuery(new Term(Schema.TERMS, entry.getKey()));
          query.add(new BoostQuery(term, Math.max(LEAST_BOOST, worth)), Occur.SHOULD);
        }
      }
    }
    return query.build();
  }

  private String id(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues ids = leaf.reader().getBinaryDocValues(Schema.ID);
    ids.advanceExact(document - leaf.docBase);
    return ids.binaryValue().utf8ToString();
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
