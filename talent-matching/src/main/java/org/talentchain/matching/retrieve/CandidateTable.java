package org.talentchain.matching.retrieve;

import com.google.common.primitives.Longs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.Column;
import org.talentchain.matching.features.Term;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.index.Schema;

/**
 * All candidates of one moment in plain arrays, for many questions at once: postings and columns are read once. Candidates are numbered in the order of their ids, so a tie by id is a tie by number. Immutable.
 */
public final class CandidateTable {

  /**
   * Who has a term.
   *
   * @param candidates ascending
   * @param codes one each
   */
  public record Postings(int[] candidates, byte[] codes) {}

  private final String[] ids;
  private final int[] documents;
  private final int[][] columns;
  private final Map<String, Postings> postings;
  private final Map<String, List<String>> words = new HashMap<>();

  private CandidateTable(
      String[] ids, int[] documents, int[][] columns, Map<String, Postings> postings) {
    this.ids = ids;
    this.documents = documents;
    this.columns = columns;
    this.postings = postings;
    postings.keySet().stream().filter(term -> term.indexOf('~') >= 0).sorted().forEach(this::addWords);
  }

  private void addWords(String term) {
    String prefix = term.substring(0, term.indexOf('~') + 1);
    words.computeIfAbsent(prefix, none -> new ArrayList<>()).add(term);
  }

  public static CandidateTable load(CitySnapshot snapshot) {
    try {
      return new Loader(snapshot).load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The table of candidates that are in no index; each is their own document.
   *
   * @param ids ascending
   * @param features one each
   */
  public static CandidateTable of(List<String> ids, List<CandidateFeatures> features) {
    int[][] columns = new int[Column.count()][ids.size()];
    Map<String, List<long[]>> parts = new HashMap<>();
    for (int candidate = 0; candidate < ids.size(); candidate++) {
      for (Column column : Column.values()) {
        columns[column.ordinal()][candidate] = features.get(candidate).column(column);
      }
      for (Term term : features.get(candidate).terms()) {
        long[] part = {packed(candidate, term.code())};
        parts.computeIfAbsent(term.name(), none -> new ArrayList<>()).add(part);
      }
    }
    return new CandidateTable(
        ids.toArray(String[]::new), IntStream.range(0, ids.size()).toArray(), columns, joined(parts));
  }

  /** Candidate and code in one number, so that sorting by it sorts by candidate. */
  private static long packed(int candidate, int code) {
    return (long) candidate << 8 | code;
  }

  private static Map<String, Postings> joined(Map<String, List<long[]>> parts) {
    Map<String, Postings> all = new HashMap<>();
    parts.forEach((term, some) -> all.put(term, joined(some)));
    return all;
  }

  private static Postings joined(List<long[]> parts) {
    long[] all = Longs.concat(parts.toArray(long[][]::new));
    Arrays.sort(all);
    int[] candidates = new int[all.length];
    byte[] codes = new byte[all.length];
    for (int i = 0; i < all.length; i++) {
      candidates[i] = (int) (all[i] >>> 8);
      codes[i] = (byte) all[i];
    }
    return new Postings(candidates, codes);
  }

  public int size() {
    return ids.length;
  }

  public String id(int candidate) {
    return ids[candidate];
  }

  /** The document of a candidate in the snapshot. */
  public int document(int candidate) {
    return documents[candidate];
  }

  public int column(Column column, int candidate) {
    return columns[column.ordinal()][candidate];
  }

  int[] column(Column column) {
    return columns[column.ordinal()];
  }

  /** Who has a term, or null when nobody does. */
  public @Nullable Postings postings(String term) {
    return postings.get(term);
  }

  /** The terms that begin with a prefix of words, in order. */
  public List<String> words(String prefix) {
    return words.getOrDefault(prefix, List.of());
  }

  /** Reads a snapshot leaf by leaf; documents become candidates by the order of their ids. */
  private static final class Loader {

    private final CitySnapshot snapshot;
    private final int[] candidateOf;

    Loader(CitySnapshot snapshot) {
      this.snapshot = snapshot;
      this.candidateOf = new int[snapshot.maxDoc()];
    }

    CandidateTable load() throws IOException {
      record Row(String id, int document) {}
      List<Row> rows = new ArrayList<>();
      for (LeafReaderContext leaf : snapshot.leaves()) {
        BinaryDocValues ids = leaf.reader().getBinaryDocValues(Schema.ID);
        for (int doc = next(ids); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(ids)) {
          if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc)) {
            rows.add(new Row(ids.binaryValue().utf8ToString(), leaf.docBase + doc));
          }
        }
      }
      rows.sort(Comparator.comparing(Row::id));
      Arrays.fill(candidateOf, -1);
      for (int candidate = 0; candidate < rows.size(); candidate++) {
        candidateOf[rows.get(candidate).document()] = candidate;
      }
      return new CandidateTable(
          rows.stream().map(Row::id).toArray(String[]::new),
          rows.stream().mapToInt(Row::document).toArray(),
          columns(rows.size()),
          postings());
    }

    private static int next(BinaryDocValues values) throws IOException {
      return values == null ? DocIdSetIterator.NO_MORE_DOCS : values.nextDoc();
    }

    private int[][] columns(int candidates) throws IOException {
      int[][] columns = new int[Column.count()][candidates];
      for (LeafReaderContext leaf : snapshot.leaves()) {
        for (Column column : Column.values()) {
          NumericDocValues values = leaf.reader().getNumericDocValues(Schema.field(column));
          if (values != null) {
            fill(columns[column.ordinal()], values, leaf.docBase);
          }
        }
      }
      return columns;
    }

    private void fill(int[] column, NumericDocValues values, int base) throws IOException {
      for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
        if (candidateOf[base + doc] >= 0) {
          column[candidateOf[base + doc]] = (int) values.longValue();
        }
      }
    }

    private Map<String, Postings> postings() throws IOException {
      Map<String, List<long[]>> parts = new HashMap<>();
      for (LeafReaderContext leaf : snapshot.leaves()) {
        addLeaf(leaf.reader(), leaf.docBase, parts);
      }
      return joined(parts);
    }

    private void addLeaf(LeafReader reader, int base, Map<String, List<long[]>> parts)
        throws IOException {
      Terms terms = reader.terms(Schema.TERMS);
      if (terms == null) {
        return;
      }
      TermsEnum each = terms.iterator();
      PostingsEnum reuse = null;
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        reuse = each.postings(reuse, PostingsEnum.FREQS);
        long[] part = part(reuse, base, each.docFreq());
        parts.computeIfAbsent(term.utf8ToString(), none -> new ArrayList<>(1)).add(part);
      }
    }

    private long[] part(PostingsEnum postings, int base, int most) throws IOException {
      long[] part = new long[most];
      int size = 0;
      for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
        if (candidateOf[base + doc] >= 0) {
          part[size++] = packed(candidateOf[base + doc], postings.freq());
        }
      }
      return Arrays.copyOf(part, size);
    }
  }
}
