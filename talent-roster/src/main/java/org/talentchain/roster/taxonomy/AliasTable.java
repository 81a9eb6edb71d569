package org.talentchain.roster.taxonomy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.ConceptId;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Source;
import org.talentchain.roster.RosterException;
import org.talentchain.roster.file.UnreadableFileException;
import org.talentchain.roster.table.RawTable;
import org.talentchain.roster.table.TableFile;
import org.talentchain.roster.table.TableRow;

/**
 * A city's own list of what people say for what: a csv or workbook with the columns 别名 and 标准名称 (alias,
 * concept) and, if need be, 类别 (kind). Without a kind a concept is sought among the skills, then among the
 * occupations.
 */
public final class AliasTable {

  private static final Set<String> ALIAS = Set.of("别名", "词", "词语", "说法", "俗称", "alias", "term");
  private static final Set<String> CONCEPT = Set.of("标准名称", "指", "标准名", "概念", "规范名称", "concept", "means");
  private static final Set<String> KIND = Set.of("类别", "种类", "类型", "kind", "type");
  private static final Map<String, ConceptKind> KINDS =
      Map.ofEntries(
          Map.entry("技能", ConceptKind.SKILL),
          Map.entry("skill", ConceptKind.SKILL),
          Map.entry("职业", ConceptKind.OCCUPATION),
          Map.entry("工种", ConceptKind.OCCUPATION),
          Map.entry("岗位", ConceptKind.OCCUPATION),
          Map.entry("occupation", ConceptKind.OCCUPATION),
          Map.entry("专业", ConceptKind.MAJOR),
          Map.entry("major", ConceptKind.MAJOR),
          Map.entry("证书", ConceptKind.LICENCE),
          Map.entry("licence", ConceptKind.LICENCE),
          Map.entry("license", ConceptKind.LICENCE),
          Map.entry("地点", ConceptKind.PLACE),
          Map.entry("地区", ConceptKind.PLACE),
          Map.entry("place", ConceptKind.PLACE));
  private static final List<ConceptKind> USUAL_KINDS = List.of(ConceptKind.SKILL, ConceptKind.OCCUPATION);

  private final Knowledge knowledge;
  private final Map<ConceptId, Concept> concepts = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private AliasTable(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Reads a list: of each concept it names, the aliases that are new.
   *
   * @param knowledge where the concepts are known
   * @throws RosterException when it cannot be read, or has not both columns
   */
  public static TaxonomyReading read(Path file, Knowledge knowledge) {
    AliasTable list = new AliasTable(knowledge);
    try (TableFile tables = TableFile.open(file, null, AliasTable::headersAmong)) {
      boolean read = false;
      for (RawTable table : tables.tables()) {
        read |= list.read(table, new Source(UnreadableFileException.nameOf(file), table.sheet(), 0, null));
      }
      if (!read) {
        throw UnreadableFileException.because(FindingKind.TAXONOMY_UNRECOGNISED, file);
      }
    } catch (UnreadableFileException e) {
      throw new RosterException(e.finding(), e);
    } catch (IOException e) {
      UnreadableFileException damaged = UnreadableFileException.because(e, FindingKind.FILE_DAMAGED, file);
      throw new RosterException(damaged.finding(), damaged);
    }
    return new TaxonomyReading(List.copyOf(list.concepts.values()), list.findings);
  }

  private static int headersAmong(List<String> texts) {
    return (int)
        texts.stream()
            .map(Knowledge::key)
            .filter(key -> ALIAS.contains(key) || CONCEPT.contains(key) || KIND.contains(key))
            .count();
  }

  /** Where the columns are; kind is -1 when there is none. */
  private record Columns(int alias, int concept, int kind) {

    static Optional<Columns> in(TableRow row) {
      int alias = position(row, ALIAS);
      int concept = position(row, CONCEPT);
      return alias < 0 || concept < 0
          ? Optional.empty()
          : Optional.of(new Columns(alias, concept, position(row, KIND)));
    }

    private static int position(TableRow row, Set<String> names) {
      for (int at = 0; at < row.cells().size(); at++) {
        if (names.contains(Knowledge.key(row.cell(at).text()))) {
          return at;
        }
      }
      return -1;
    }
  }

  private boolean read(RawTable table, Source source) {
    List<Columns> found = new ArrayList<>(1);
    table.forEachRow(
        row -> {
          if (found.isEmpty()) {
            Columns.in(row).ifPresent(found::add);
          } else {
            take(row, found.get(0), source.row(row.number()));
          }
        });
    return !found.isEmpty();
  }

  private void take(TableRow row, Columns columns, Source source) {
    String aliases = row.cell(columns.alias()).text();
    String name = row.cell(columns.concept()).text();
    String kind = columns.kind() < 0 ? "" : row.cell(columns.kind()).text();
    if (aliases.isEmpty() || name.isEmpty()) {
      findings.add(Finding.of(FindingKind.ALIAS_INCOMPLETE, source, null));
      return;
    }
    @Nullable ConceptKind stated = KINDS.get(Knowledge.key(kind));
    if (stated == null && !kind.isEmpty()) {
      findings.add(Finding.of(FindingKind.ALIAS_KIND_UNKNOWN, source, kind, aliases));
      return;
    }
    Optional<Concept> concept = concept(name, stated == null ? USUAL_KINDS : List.of(stated));
    if (concept.isEmpty()) {
      findings.add(Finding.of(FindingKind.ALIAS_CONCEPT_UNKNOWN, source, name, aliases));
      return;
    }
    for (String alias : aliases.split("[|、;；\\n]")) {
      if (!alias.isBlank()) {
        take(alias.strip(), concept.get(), source);
      }
    }
  }

  private Optional<Concept> concept(String name, List<ConceptKind> kinds) {
    Optional<Concept> byId =
        knowledge.concept(new ConceptId(name)).filter(concept -> kinds.contains(concept.kind()));
    return byId.or(
        () -> kinds.stream().flatMap(kind -> knowledge.find(kind, name).stream()).findFirst());
  }

  private void take(String alias, Concept concept, Source source) {
    Optional<Concept> known = knowledge.find(concept.kind(), alias);
    if (known.filter(other -> other.id().equals(concept.id())).isPresent()) {
      findings.add(Finding.of(FindingKind.ALIAS_KNOWN, source, alias, concept.name()));
    } else if (known.filter(other -> other.isCalled(alias)).isPresent()) {
      findings.add(Finding.of(FindingKind.ALIAS_IS_NAME, source, alias, concept.name()));
    } else {
      concepts.merge(concept.id(), bare(concept, alias), Concept::plus);
    }
  }

  private static Concept bare(Concept concept, String alias) {
    List<String> aliases = List.of(alias);
    return Concept.of(
        concept.id(), concept.kind(), concept.zh(), concept.en(), aliases, List.of(), List.of());
  }
}
