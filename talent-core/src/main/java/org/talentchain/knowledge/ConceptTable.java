package org.talentchain.knowledge;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.ConceptId;
import org.talentchain.model.Proficiency;

/**
 * Concepts as CSV: columns {@code zh}, {@code en}, lists divided by {@code |} of {@code aliases}, {@code broader} and
 * {@code related} concepts, for occupations a {@code code}, for skills the usual {@code occupations}, {@code level} and
 * training {@code hours}; an {@code x} under {@code heading} marks a mere heading. Columns may be missing, but for a
 * name. Where a table holds several kinds, a column {@code kind} says which; a column {@code id} says an id other than
 * {@code kind:name}. Links name a concept of the table by its Chinese name, any other by its id. Lines that begin with #
 * say where the facts are from.
 */
public final class ConceptTable {

  /** The columns, in the order in which they are written. */
  public static final List<String> COLUMNS =
      List.of(
          "kind", "id", "code", "zh", "en", "aliases", "broader", "related", "occupations", "level", "hours", "heading");

  private ConceptTable() {}

  /**
   * Reads the concepts of a table with a column {@code kind}.
   *
   * @throws IllegalArgumentException when a row has no kind or no name, with its line
   */
  public static List<Concept> read(Reader table) throws IOException {
    return read(table, null);
  }

  static List<Concept> read(Reader table, @Nullable ConceptKind kind) throws IOException {
    List<Concept> concepts = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(table)) {
      for (NamedCsvRecord row : rows) {
        try {
          concepts.add(concept(row.getFieldsAsMap(), kind));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException("line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
        }
      }
    }
    return concepts;
  }

  /** The fields of a concept, in the order of {@link #COLUMNS}. */
  public static List<String> row(Concept concept) {
    Practice practice = concept.practice();
    Proficiency level = practice.level();
    return List.of(
        concept.kind().name().toLowerCase(Locale.ROOT),
        concept.id().value(),
        concept.code(),
        concept.zh(),
        concept.en(),
        String.join("|", concept.aliases()),
        ids(concept.broader()),
        ids(concept.related()),
        ids(practice.occupations()),
        level == null ? "" : level.name(),
        practice.hours() == 0 ? "" : String.valueOf(practice.hours()),
        concept.heading() ? "x" : "");
  }

  private static String ids(List<ConceptId> ids) {
    return String.join("|", ids.stream().map(ConceptId::value).toList());
  }

  /**
   * The concept of a row with a column {@code kind}, from its fields by column.
   *
   * @throws IllegalArgumentException when it has no kind or no name
   */
  public static Concept concept(Map<String, String> row) {
    return concept(row, null);
  }

  private static Concept concept(Map<String, String> row, @Nullable ConceptKind given) {
    ConceptKind kind = given == null ? kind(field(row, "kind")) : given;
    String zh = field(row, "zh");
    String en = field(row, "en");
    String id = field(row, "id");
    return new Concept(
        id.isEmpty() ? id(kind, zh.isEmpty() ? en : zh) : new ConceptId(id),
        kind,
        field(row, "code"),
        zh,
        en,
        list(field(row, "aliases")),
        links(kind, field(row, "broader")),
        links(kind, field(row, "related")),
        practice(row),
        field(row, "heading").equals("x"));
  }

  private static ConceptKind kind(String name) {
    try {
      return ConceptKind.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("kind \"" + name + "\" is not one of " + List.of(ConceptKind.values()), e);
    }
  }

  private static Practice practice(Map<String, String> row) {
    String level = field(row, "level");
    String hours = field(row, "hours");
    return new Practice(
        links(ConceptKind.OCCUPATION, field(row, "occupations")),
        level.isEmpty() ? null : Proficiency.valueOf(level),
        hours.isEmpty() ? 0 : Integer.parseInt(hours));
  }

  private static List<ConceptId> links(ConceptKind kind, String field) {
    return list(field).stream().map(link -> link.contains(":") ? new ConceptId(link) : id(kind, link)).toList();
  }

  private static ConceptId id(ConceptKind kind, String name) {
    return new ConceptId(kind.name().toLowerCase(Locale.ROOT) + ":" + name);
  }

  private static String field(Map<String, String> row, String name) {
    return row.getOrDefault(name, "").strip();
  }

  private static List<String> list(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
  }
}
