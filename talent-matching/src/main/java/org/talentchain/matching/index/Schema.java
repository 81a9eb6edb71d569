package org.talentchain.matching.index;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.talentchain.matching.features.Column;

/**
 * The fields of the index.
 *
 * <p>A candidate's features are terms of one field, the frequency of a term being its ordered code of level and
 * recency; there are no norms, so the impacts Lucene keeps for each block of postings bound what the block can be
 * worth. Numbers are doc values. The profile is stored, without identity, to be explained and indexed again.
 */
public final class Schema {

  /** Changes whenever an older index cannot be read as a newer one. */
  public static final String VERSION = "2";

  /** What a candidate has; term frequency is the code. */
  public static final String TERMS = "terms";

  /** Id of a candidate, as binary doc value. */
  public static final String ID = "id";

  /** Kind and id of a document, its primary key. */
  static final String KEY = "key";

  /** Id of any document, stored. */
  static final String NAME = "name";

  static final String KIND = "kind";
  static final String JSON = "json";
  static final String HASH = "hash";

  static final FieldType TERMS_TYPE = termsType();

  private Schema() {}

  /** The doc value field of a column. */
  public static String field(Column column) {
    return "column-" + column.name();
  }

  private static FieldType termsType() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
