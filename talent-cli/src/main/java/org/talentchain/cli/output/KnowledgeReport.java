package org.talentchain.cli.output;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.talentchain.cli.text.Wording;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.knowledge.Mention;
import org.talentchain.knowledge.Recognition;
import org.talentchain.knowledge.Stretch;
import org.talentchain.model.Proficiency;
import org.talentchain.roster.taxonomy.TaxonomyReading;

/** What is known: what {@code talent knowledge} shows. */
public final class KnowledgeReport {

  private final Wording words;
  private final Columns columns;

  public KnowledgeReport(Wording words) {
    this.words = words;
    this.columns = new Columns(words);
  }

  /**
   * What an import has brought.
   *
   * @param bundled what was known before
   * @param extended what is known with the file that was written
   * @param kept how many concepts the file holds
   * @param most the most findings shown; 0 for all
   */
  public Report imported(
      TaxonomyReading reading, Knowledge bundled, Knowledge extended, int kept, int most) {
    Table taken =
        new Table(
            "imported",
            words.say("knowledge.taken"),
            List.of(
                columns.text("kindOfConcept"),
                columns.count("concepts"),
                columns.count("added"),
                columns.count("merged"),
                columns.count("aliases")),
            Stream.of(ConceptKind.values())
                .map(kind -> of(kind, reading))
                .filter(concepts -> !concepts.isEmpty())
                .map(concepts -> taken(concepts, bundled, extended))
                .toList());
    ReadingReport findings = new ReadingReport(words);
    Table leftOut = findings.findings(reading.findings(), most, words.say("knowledge.leftOut"));
    String summary = words.say("knowledge.summary", reading.concepts().size(), kept);
    return report(
        words.say("knowledge.imported"),
        List.of(summary, findings.summary(reading.findings(), most)),
        List.of(taken, leftOut));
  }

  private static List<Concept> of(ConceptKind kind, TaxonomyReading reading) {
    return reading.concepts().stream().filter(concept -> concept.kind() == kind).toList();
  }

  private Row taken(List<Concept> concepts, Knowledge bundled, Knowledge extended) {
    int merged = 0;
    int aliases = 0;
    for (Concept concept : concepts) {
      boolean known = bundled.concept(concept.id()).isPresent();
      merged += known || extended.concept(concept.id()).isEmpty() ? 1 : 0;
      aliases += concept.aliases().size();
    }
    String kind = words.name(concepts.get(0).kind());
    return Row.of(kind, concepts.size(), concepts.size() - merged, merged, aliases);
  }

  /** What was recognised in a text. */
  public Report recognised(Recognition found) {
    Table known =
        new Table(
            "mentions",
            words.say("knowledge.known"),
            List.of(
                columns.text("phrase"),
                columns.text("at"),
                columns.text("kindOfConcept"),
                columns.text("concept"),
                columns.text("level"),
                columns.text("denied"),
                columns.text("reason")),
            found.mentions().stream().map(mention -> mention(found, mention)).toList());
    Table unknown =
        new Table(
            "unknown",
            words.say("knowledge.unknown"),
            List.of(columns.text("phrase"), columns.text("at")),
            found.unknown().stream().map(this::unknown).toList());
    List<String> notes =
        found.unknown().isEmpty() ? List.of() : List.of(words.say("knowledge.unknown.advice"));
    return report(words.say("knowledge.recognised"), notes, List.of(known, unknown));
  }

  private Row mention(Recognition found, Mention mention) {
    Proficiency level = mention.level();
    return Row.of(
        found.phrase(mention),
        at(mention.start(), mention.end()),
        words.name(mention.concept().kind()),
        bothNames(mention.concept()),
        level == null ? null : words.pick(level.zh(), level.en()),
        mention.negated() ? words.say("knowledge.denied") : null,
        words.say(found.byName(mention) ? "knowledge.byName" : "knowledge.byAlias"));
  }

  private Row unknown(Stretch stretch) {
    return Row.of(stretch.text(), at(stretch.start(), stretch.end()));
  }

  /** Characters are counted from 1, the last one included. */
  private static String at(int start, int end) {
    return end - start == 1 ? String.valueOf(end) : start + 1 + "–" + end;
  }

  private String bothNames(Concept concept) {
    return concept.zh().isEmpty() || concept.en().isEmpty() || concept.zh().equals(concept.en())
        ? concept.name()
        : words.say("knowledge.names", concept.zh(), concept.en());
  }

  private static Report report(String title, List<String> notes, List<Table> tables) {
    Sheet sheet = new Sheet(new SheetNames().next(title), title, notes, tables);
    return new Report(title, LocalDate.EPOCH, List.of(sheet));
  }
}
