package org.talentchain.matching.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.Column;

/**
 * The index of a city, in memory or in a folder. One writer, any number of readers; what was put is seen by the next
 * snapshot. Merges run in the thread that writes: no thread is started. Safe for use by many threads.
 */
public final class CityIndex implements AutoCloseable {

  private static final String STAMP = "stamp";

  private final String name;
  private final Directory directory;
  private final IndexWriter writer;
  private final ReaderManager readers;

  private CityIndex(String name, Directory directory) throws IOException {
    this.name = name;
    this.directory = directory;
    this.writer =
        new IndexWriter(
            directory, new IndexWriterConfig(null).setMergeScheduler(new SerialMergeScheduler()));
    this.readers = new ReaderManager(writer);
  }

  public static CityIndex inMemory() {
    try {
      return new CityIndex("memory", new ByteBuffersDirectory());
    } catch (IOException e) {
      throw new IndexException("The index in memory cannot be made.", e);
    }
  }

  /**
   * Opens the index in a folder, or makes one.
   *
   * @throws IndexException when the folder is in use, not writable, or holds something else
   */
  public static CityIndex open(Path folder) {
    try {
      return new CityIndex(folder.toString(), FSDirectory.open(folder));
    } catch (LockObtainFailedException e) {
      throw new IndexException(
          "Index " + folder + " is in use.\nMaybe another engine has it open: close that one first.", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new IndexException(
          "Index " + folder + " cannot be opened.\nMaybe it is damaged or not writable: name an empty folder.", e);
    }
  }

  /** Adds a candidate, in place of the one with this id. */
  public void putCandidate(String id, String profileJson, CandidateFeatures features) {
    Document document = document(Kind.CANDIDATE, id, profileJson);
    document.add(new BinaryDocValuesField(Schema.ID, new BytesRef(id)));
    document.add(new Field(Schema.TERMS, new TermStream(features.terms()), Schema.TERMS_TYPE));
    for (Column column : Column.values()) {
      document.add(new NumericDocValuesField(Schema.field(column), features.column(column)));
    }
    write(Kind.CANDIDATE, id, document);
  }

  /** Stores a part of the demand, in place of the one with this id. */
  public void put(Kind kind, String id, String json) {
    write(kind, id, document(kind, id, json));
  }

  private static Document document(Kind kind, String id, String json) {
    Document document = new Document();
    document.add(new StringField(Schema.KEY, kind.key(id), Field.Store.NO));
    document.add(new StringField(Schema.KIND, kind.name(), Field.Store.NO));
    document.add(new StoredField(Schema.NAME, id));
    document.add(new StoredField(Schema.JSON, json));
    document.add(new NumericDocValuesField(Schema.HASH, ContentSum.of(kind, id, json)));
    return document;
  }

  private void write(Kind kind, String id, Document document) {
    try {
      writer.updateDocument(new Term(Schema.KEY, kind.key(id)), document);
    } catch (IOException e) {
      throw failed("written", e);
    }
  }

  /** What the features in the index were computed with, or empty when nothing was ever committed. */
  public String stamp() {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals(STAMP)) {
          return entry.getValue();
        }
      }
    }
    return "";
  }

  /** Makes what was put durable. */
  public void commit(String stamp) {
    try {
      writer.setLiveCommitData(Map.of(STAMP, stamp).entrySet());
      writer.commit();
    } catch (IOException e) {
      throw failed("written", e);
    }
  }

  /** The index as it is now, until closed. */
  public CitySnapshot snapshot() {
    try {
      readers.maybeRefreshBlocking();
      DirectoryReader reader = readers.acquire();
      return new CitySnapshot(reader, () -> release(reader));
    } catch (IOException e) {
      throw failed("read", e);
    }
  }

  private void release(DirectoryReader reader) {
    try {
      readers.release(reader);
    } catch (IOException e) {
      throw failed("read", e);
    }
  }

  private IndexException failed(String how, IOException cause) {
    return new IndexException("Index " + name + " cannot be " + how + ": " + cause.getMessage(), cause);
  }

  @Override
  public void close() {
    try (directory;
        writer;
        readers) {
      writer.flush();
    } catch (IOException e) {
      throw failed("closed", e);
    }
  }
}
