package org.talentchain.roster.taxonomy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptTable;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.RosterException;
import org.talentchain.roster.file.AtomicFile;
import org.talentchain.roster.file.CsvColumn;
import org.talentchain.roster.file.CsvOut;
import org.talentchain.roster.file.UnreadableFileException;
import org.talentchain.roster.table.RawTable;
import org.talentchain.roster.table.TableFile;
import org.talentchain.roster.table.TableRow;

/** The file in which users keep knowledge of their own: a csv with {@link ConceptTable#COLUMNS}. */
public final class KnowledgeFile {

  private static final int COLUMNS_NEEDED = 3;

  private KnowledgeFile() {}

  /**
   * Reads the concepts of a file.
   *
   * @throws RosterException when it cannot be read, or a row is not a concept
   */
  public static List<Concept> read(Path file) {
    List<Concept> concepts = new ArrayList<>();
    try (TableFile tables = TableFile.open(file, null, KnowledgeFile::headersAmong)) {
      for (RawTable table : tables.tables()) {
        new Rows(file, concepts).read(table);
      }
    } catch (UnreadableFileException e) {
      throw new RosterException(e.finding(), e);
    } catch (IOException e) {
      UnreadableFileException damaged = UnreadableFileException.because(e, FindingKind.FILE_DAMAGED, file);
      throw new RosterException(damaged.finding(), damaged);
    }
    return concepts;
  }

  /**
   * The knowledge together with that of some files.
   *
   * @throws RosterException when one cannot be read, or a link leads to no concept
   */
  public static Knowledge extend(Knowledge knowledge, List<Path> files) {
    if (files.isEmpty()) {
      return knowledge;
    }
    List<Concept> concepts = files.stream().flatMap(file -> read(file).stream()).toList();
    try {
      return knowledge.extendedBy(concepts);
    } catch (IllegalArgumentException e) {
      Path last = files.get(files.size() - 1);
      UnreadableFileException invalid = invalid(e, last, String.valueOf(e.getMessage()));
      throw new RosterException(invalid.finding(), invalid);
    }
  }

  /**
   * Writes concepts, replacing what is there.
   *
   * @throws org.talentchain.roster.file.OutputException when it cannot be written
   */
  public static void write(Path file, Collection<Concept> concepts) {
    List<CsvColumn> columns = ConceptTable.COLUMNS.stream().map(CsvColumn::text).toList();
    AtomicFile.write(
        file,
        out -> {
          CsvOut csv = CsvOut.to(out, columns);
          concepts.forEach(concept -> csv.row(ConceptTable.row(concept)));
          csv.flush();
        });
  }

  /** True when a header is that of a knowledge file. */
  static boolean isHeader(List<String> header) {
    return header.contains("kind") && headersAmong(header) >= COLUMNS_NEEDED;
  }

  private static int headersAmong(List<String> texts) {
    return (int) texts.stream().filter(ConceptTable.COLUMNS::contains).count();
  }

  private static UnreadableFileException invalid(Exception cause, Path file, String problem) {
    return UnreadableFileException.because(cause, FindingKind.KNOWLEDGE_INVALID, file, problem);
  }

  /** The rows of one table, the first of which is the header. Rows that begin with # are remarks. */
  private static final class Rows {
    private final Path file;
    private final List<Concept> concepts;
    private final List<String> header = new ArrayList<>();

    Rows(Path file, List<Concept> concepts) {
      this.file = file;
      this.concepts = concepts;
    }

    void read(RawTable table) {
      table.forEachRow(this::take);
    }

    private void take(TableRow row) {
      if (row.cell(0).text().startsWith("#")) {
        return;
      }
      if (!header.isEmpty()) {
        concepts.add(concept(row));
        return;
      }
      row.cells().forEach(cell -> header.add(cell.text()));
      if (!isHeader(header)) {
        throw UnreadableFileException.because(FindingKind.TAXONOMY_UNRECOGNISED, file);
      }
    }

    private Concept concept(TableRow row) {
      Map<String, String> fields = new HashMap<>();
      for (int at = 0; at < header.size(); at++) {
        fields.put(header.get(at), row.cell(at).text());
      }
      try {
        return ConceptTable.concept(fields);
      } catch (IllegalArgumentException e) {
        throw invalid(e, file, "row " + row.number() + ": " + e.getMessage());
      }
    }
  }
}
