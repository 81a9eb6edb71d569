package org.talentchain.roster.labels;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.RosterException;
import org.talentchain.roster.file.UnreadableFileException;

/**
 * Queries, the documents they are put to, and which of these are relevant, in the form of the TREC
 * conferences: one file each, a TAB between the cells, no header, no quotation marks.
 *
 * <table>
 *   <caption>The files of a set</caption>
 *   <tr><th>file</th><th>cells of a row</th></tr>
 *   <tr><td>{@code queries.tsv}</td><td>query id, text</td></tr>
 *   <tr><td>{@code corpus_documents.tsv} or {@code corpus_elements.tsv}</td><td>document id, text</td></tr>
 *   <tr><td>{@code annotations.tsv}</td><td>query id, 0, document id, relevance (yes above 0)</td></tr>
 *   <tr><td>{@code concept_mapping.tsv}, optional</td><td>document id, concept</td></tr>
 * </table>
 *
 * @param queries in the order of their file
 * @param documents in the order of their file
 */
public record TrecSet(List<LabelledQuery> queries, List<LabelledDocument> documents) {

  public TrecSet {
    queries = List.copyOf(queries);
    documents = List.copyOf(documents);
  }

  /**
   * Reads the set in a folder.
   *
   * @throws RosterException when a file is missing or cannot be read, a row is malformed, an id occurs twice,
   *     or a label names what does not exist; its finding names file, row and value
   */
  public static TrecSet read(Path folder) {
    try {
      if (Files.notExists(folder)) {
        throw UnreadableFileException.because(FindingKind.FILE_MISSING, folder);
      }
      return new TrecFolder(folder).read();
    } catch (UnreadableFileException e) {
      throw new RosterException(e.finding(), e);
    }
  }
}
