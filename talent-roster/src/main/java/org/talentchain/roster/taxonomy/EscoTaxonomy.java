package org.talentchain.roster.taxonomy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.model.ConceptId;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Source;
import org.talentchain.roster.RosterException;
import org.talentchain.roster.file.UnreadableFileException;

/**
 * The European classification of skills and occupations (ESCO) as concepts, from its csv download. Skills and
 * occupations keep their code and their labels; the groups above them are headings; a skill is usual for the
 * occupations it is essential to. ESCO is published by the European Commission and does not come with the
 * library.
 */
public final class EscoTaxonomy {

  private static final String URI = "conceptUri";
  private static final String LABEL = "preferredLabel";

  private final EscoFiles files;
  private final String language;
  private final Map<String, EscoConcept> concepts = new LinkedHashMap<>();
  private final Map<String, Unknown> unknown = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private EscoTaxonomy(EscoFiles files, String language) {
    this.files = files;
    this.language = language;
  }

  /**
   * Reads a download: a zip, or a folder with its files or zips.
   *
   * @param language of the labels, as in the names of the files: {@code en}
   * @throws RosterException when it holds neither skills nor occupations, or cannot be read
   */
  public static TaxonomyReading read(Path zipOrFolder, String language) {
    return read(List.of(zipOrFolder), language);
  }

  /** Reads a download whose files lie in several places. */
  public static TaxonomyReading read(List<Path> sources, String language) {
    try (EscoFiles files = EscoFiles.in(sources)) {
      return new EscoTaxonomy(files, language).read(sources.get(0));
    } catch (UnreadableFileException e) {
      throw new RosterException(e.finding(), e);
    } catch (IOException e) {
      UnreadableFileException damaged =
          UnreadableFileException.because(e, FindingKind.FILE_DAMAGED, sources.get(0));
      throw new RosterException(damaged.finding(), damaged);
    }
  }

  private TaxonomyReading read(Path source) throws IOException {
    boolean skills = concepts("skills", ConceptKind.SKILL, false);
    boolean occupations = concepts("occupations", ConceptKind.OCCUPATION, false);
    if (concepts.isEmpty()) {
      throw UnreadableFileException.because(FindingKind.TAXONOMY_UNRECOGNISED, source);
    }
    if (skills) {
      concepts("skillGroups", ConceptKind.SKILL, true);
      hierarchy("broaderRelationsSkillPillar");
    }
    if (occupations) {
      concepts("ISCOGroups", ConceptKind.OCCUPATION, true);
      hierarchy("broaderRelationsOccPillar");
    }
    if (skills && occupations) {
      essentials();
    }
    noticeUnknown();
    leaveOutAmbiguousAliases(source);
    return new TaxonomyReading(concepts.values().stream().map(EscoConcept::concept).toList(), findings);
  }

  private boolean concepts(String name, ConceptKind kind, boolean heading) throws IOException {
    return forEach(
        name,
        List.of(URI, LABEL),
        row -> {
          if (row.field(URI).isEmpty() || row.field(LABEL).isEmpty()) {
            findings.add(Finding.of(FindingKind.CONCEPT_INCOMPLETE, row.source(), null));
            return;
          }
          EscoConcept known = concepts.putIfAbsent(row.field(URI), concept(row, kind, heading));
          if (known != null) {
            known.labels(row);
            findings.add(Finding.of(FindingKind.CONCEPT_REPEATED, row.source().column(URI), row.field(URI)));
          }
        });
  }

  private static EscoConcept concept(EscoFile.Row row, ConceptKind kind, boolean heading) {
    ConceptId id = id(kind, row.field(URI));
    EscoConcept concept = new EscoConcept(id, kind, row.field(LABEL), code(row), heading);
    concept.labels(row);
    return concept;
  }

  /** The last part of the address says which concept it is, within its kind. */
  private static ConceptId id(ConceptKind kind, String uri) {
    String prefix = kind == ConceptKind.SKILL ? "skill:esco/" : "occupation:esco/";
    return new ConceptId(prefix + uri.substring(uri.lastIndexOf('/') + 1));
  }

  /** Text, for its zeros in front: 0110. */
  private static String code(EscoFile.Row row) {
    String code = row.field("code");
    return code.isEmpty() ? row.field("iscoGroup") : code;
  }

  private void hierarchy(String name) throws IOException {
    forEach(
        name,
        List.of(URI, "broaderUri"),
        row -> {
          Optional<EscoConcept> lower = concept(row, URI);
          Optional<EscoConcept> upper = concept(row, "broaderUri");
          if (lower.isPresent() && upper.isPresent()) {
            putUnder(upper.get(), lower.get(), row.source());
          }
        });
  }

  private void putUnder(EscoConcept upper, EscoConcept lower, Source source) {
    if (lower.kind() != upper.kind() || upper.isUnder(lower)) {
      findings.add(Finding.of(FindingKind.LINK_CIRCLE, source, upper.label(), lower.label()));
    } else {
      lower.putUnder(upper);
    }
  }

  private void essentials() throws IOException {
    forEach(
        "occupationSkillRelations",
        List.of("occupationUri", "skillUri", "relationType"),
        row -> {
          if (row.field("relationType").equals("essential")) {
            Optional<EscoConcept> occupation = concept(row, "occupationUri");
            Optional<EscoConcept> skill = concept(row, "skillUri");
            if (occupation.isPresent() && skill.isPresent()) {
              skill.get().usualFor(occupation.get().id());
            }
          }
        });
  }

  /** The concept a link names; a concept that is not there is noticed once, where it is first named. */
  private Optional<EscoConcept> concept(EscoFile.Row row, String column) {
    String uri = row.field(column);
    EscoConcept concept = concepts.get(uri);
    if (concept == null) {
      unknown.computeIfAbsent(uri, none -> new Unknown(row.source().column(column))).links++;
    }
    return Optional.ofNullable(concept);
  }

  /** A concept that is linked to, but not there. */
  private static final class Unknown {
    private final Source first;
    private int links;

    Unknown(Source first) {
      this.first = first;
    }
  }

  private void noticeUnknown() {
    unknown.forEach(
        (uri, concept) ->
            findings.add(
                Finding.of(FindingKind.LINK_UNKNOWN, concept.first, uri, String.valueOf(concept.links))));
  }

  /** A label names one concept: the one it is the name of, else the first that has it for an alias. */
  private void leaveOutAmbiguousAliases(Path source) {
    Map<String, EscoConcept> named = new HashMap<>();
    concepts.values().forEach(concept -> named.putIfAbsent(concept.word(), concept));
    int leftOut = 0;
    for (EscoConcept concept : concepts.values()) {
      leftOut += concept.keepAliases(word -> named.computeIfAbsent(word, none -> concept) == concept);
    }
    if (leftOut > 0) {
      String file = UnreadableFileException.nameOf(source);
      findings.add(
          Finding.of(FindingKind.ALIASES_AMBIGUOUS, Source.file(file), null, String.valueOf(leftOut)));
    }
  }

  private boolean forEach(String name, List<String> columns, Consumer<EscoFile.Row> rows)
      throws IOException {
    Optional<EscoFile> file = files.find(name, language, columns);
    file.ifPresentOrElse(
        found -> found.forEach(rows),
        () -> {
          String missing = name + ".csv";
          findings.add(Finding.of(FindingKind.TAXONOMY_FILE_MISSING, Source.file(missing), missing));
        });
    return file.isPresent();
  }
}
