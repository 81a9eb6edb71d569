package org.talentchain.knowledge;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.talentchain.model.ConceptId;

/**
 * The concepts that come with the library: one CSV file a kind, with a column each for the Chinese name (which is
 * the id within the kind), the English name, and lists divided by {@code |} of aliases, broader and related concepts
 * by Chinese name; an {@code x} marks a mere heading. Lines that begin with # say where the facts are from.
 */
final class ConceptFiles {

  private ConceptFiles() {}

  static List<Concept> read() {
    List<Concept> concepts = new ArrayList<>();
    for (ConceptKind kind : ConceptKind.values()) {
      read(kind, concepts);
    }
    return concepts;
  }

  private static void read(ConceptKind kind, List<Concept> into) {
    String name = kind.name().toLowerCase(Locale.ROOT) + ".csv";
    try (InputStream file = ConceptFiles.class.getResourceAsStream(name);
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        into.add(concept(kind, row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Concept concept(ConceptKind kind, NamedCsvRecord row) {
    return new Concept(
        id(kind, row.getField("zh")),
        kind,
        row.getField("zh"),
        row.getField("en"),
        list(row.getField("aliases")),
        list(row.getField("broader")).stream().map(name -> id(kind, name)).toList(),
        list(row.getField("related")).stream().map(name -> id(kind, name)).toList(),
        row.getField("heading").equals("x"));
  }

  private static ConceptId id(ConceptKind kind, String zh) {
    return new ConceptId(kind.name().toLowerCase(Locale.ROOT) + ":" + zh);
  }

  private static List<String> list(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
  }
}
