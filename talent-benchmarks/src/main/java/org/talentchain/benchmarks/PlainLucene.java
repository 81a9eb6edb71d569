package org.talentchain.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.DelimitedTermFrequencyTokenFilter;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.Column;

/** An index with the fields of ours, as anybody would write it with Lucene alone; nothing is replaced. */
final class PlainLucene {

  private static final char FREQUENCY = '\t';
  private static final FieldType TERMS = terms();

  private PlainLucene() {}

  /**
   * What goes into one document.
   *
   * @param terms each on a line, its frequency after a tab
   * @param columns numbers in the order of {@link Column}
   */
  record Fields(String id, String json, String terms, int[] columns) {

    static Fields of(String id, String json, CandidateFeatures features) {
      String terms =
          features.terms().stream()
              .map(term -> term.name() + FREQUENCY + term.code())
              .collect(Collectors.joining("\n"));
      int[] columns = Arrays.stream(Column.values()).mapToInt(features::column).toArray();
      return new Fields(id, json, terms, columns);
    }

    Document document() {
      Document document = new Document();
      document.add(new StringField("key", "CANDIDATE/" + id, Field.Store.NO));
      document.add(new StringField("kind", "CANDIDATE", Field.Store.NO));
      document.add(new StoredField("name", id));
      document.add(new StoredField("json", json));
      document.add(new NumericDocValuesField("hash", json.hashCode()));
      document.add(new BinaryDocValuesField("id", new BytesRef(id)));
      document.add(new Field("terms", terms, TERMS));
      for (int i = 0; i < columns.length; i++) {
        document.add(new NumericDocValuesField("column-" + i, columns[i]));
      }
      return document;
    }
  }

  static void write(Path folder, List<Fields> all) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new LineAnalyzer()))) {
      for (Fields each : all) {
        writer.addDocument(each.document());
      }
      writer.commit();
    }
  }

  private static FieldType terms() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  /** A line is a term. */
  private static final class LineAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer lines = CharTokenizer.fromSeparatorCharPredicate(character -> character == '\n');
      return new TokenStreamComponents(lines, new DelimitedTermFrequencyTokenFilter(lines, FREQUENCY));
    }
  }
}
