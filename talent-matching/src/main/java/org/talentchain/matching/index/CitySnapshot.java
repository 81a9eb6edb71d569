package org.talentchain.matching.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** The index at one moment. Close it after use; one thread at a time may read stored documents. */
public final class CitySnapshot implements AutoCloseable {

  /**
   * A stored document.
   *
   * @param id its id
   * @param json what was stored
   */
  public record Stored(String id, String json) {}

  private final DirectoryReader reader;
  private final Runnable release;

  CitySnapshot(DirectoryReader reader, Runnable release) {
    this.reader = reader;
    this.release = release;
  }

  public List<LeafReaderContext> leaves() {
    return reader.leaves();
  }

  /** How many documents there are room for; each candidate has one below it. */
  public int maxDoc() {
    return reader.maxDoc();
  }

  /** The profile stored for a candidate. */
  public Optional<String> profile(String candidateId) {
    return find(Kind.CANDIDATE, candidateId).map(this::json);
  }

  /** What is stored in a document. */
  public String json(int document) {
    return stored(document).json();
  }

  private Optional<Integer> find(Kind kind, String id) {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        PostingsEnum postings = leaf.reader().postings(new Term(Schema.KEY, kind.key(id)));
        int doc = postings == null ? DocIdSetIterator.NO_MORE_DOCS : nextLive(postings, leaf.reader());
        if (doc != DocIdSetIterator.NO_MORE_DOCS) {
          return Optional.of(leaf.docBase + doc);
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything stored of a kind, in no particular order. */
  public List<Stored> all(Kind kind) {
    List<Stored> found = new ArrayList<>();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        PostingsEnum postings = leaf.reader().postings(new Term(Schema.KIND, kind.name()));
        if (postings == null) {
          continue;
        }
        for (int doc = nextLive(postings, leaf.reader());
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = nextLive(postings, leaf.reader())) {
          found.add(stored(leaf.docBase + doc));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static int nextLive(PostingsEnum postings, LeafReader reader) throws IOException {
    Bits live = reader.getLiveDocs();
    int doc = postings.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
      doc = postings.nextDoc();
    }
    return doc;
  }

  private Stored stored(int document) {
    try {
      StoredFields fields = reader.storedFields();
      Document stored = fields.document(document);
      return new Stored(stored.get(Schema.NAME), stored.get(Schema.JSON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes with every document; the order in which they came does not matter. */
  public String fingerprint() {
    ContentSum sum = new ContentSum();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        NumericDocValues hashes = leaf.reader().getNumericDocValues(Schema.HASH);
        if (hashes == null) {
          continue;
        }
        for (int doc = hashes.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = hashes.nextDoc()) {
          if (live == null || live.get(doc)) {
            sum.add(hashes.longValue());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sum.fingerprint();
  }

  @Override
  public void close() {
    release.run();
  }
}
