package org.talentchain.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The concepts that come with the library: a {@link ConceptTable} for each kind or field of work. */
final class ConceptFiles {

  private static final List<String> SKILLS =
      List.of("trades", "aerospace", "energy", "manufacturing", "digital-services");
  private static final List<String> OCCUPATIONS =
      List.of("trades", "professional", "service", "production", "groups");

  private ConceptFiles() {}

  static List<Concept> read() {
    List<Concept> concepts = new ArrayList<>();
    SKILLS.forEach(name -> concepts.addAll(read("skill/" + name, ConceptKind.SKILL)));
    OCCUPATIONS.forEach(name -> concepts.addAll(read("occupation/" + name, ConceptKind.OCCUPATION)));
    concepts.addAll(read("major", ConceptKind.MAJOR));
    concepts.addAll(read("licence", ConceptKind.LICENCE));
    concepts.addAll(read("place", ConceptKind.PLACE));
    return concepts;
  }

  private static List<Concept> read(String name, ConceptKind kind) {
    try (InputStream file = ConceptFiles.class.getResourceAsStream(name + ".csv")) {
      if (file == null) {
        throw new IllegalStateException(name + ".csv is missing");
      }
      return ConceptTable.read(new InputStreamReader(file, StandardCharsets.UTF_8), kind);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
