package org.talentchain.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.KnowledgeReport;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.ConceptId;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingSeverity;
import org.talentchain.roster.file.OutputException;
import org.talentchain.roster.taxonomy.KnowledgeFile;
import org.talentchain.roster.taxonomy.TaxonomyReader;
import org.talentchain.roster.taxonomy.TaxonomyReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a taxonomy or a list of aliases into the file that {@code --knowledge} reads. */
@Command(name = "import")
final class KnowledgeImportCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(arity = "1..*", paramLabel = "SOURCE", descriptionKey = "sources")
  private List<Path> sources = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true)
  private Path target = Path.of("");

  @Option(names = "--replace")
  private boolean replace;

  @Option(names = "--esco-language", paramLabel = "LL")
  private String escoLanguage = "en";

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--limit", paramLabel = "N")
  private int limit = 30;

  KnowledgeImportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    desk.inRange("--limit", limit, 0, Integer.MAX_VALUE);
    TaxonomyReading reading = imported();
    desk.tell("target.written", target);
    return strict && hasComplaints(reading) ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private TaxonomyReading imported() {
    try {
      Knowledge bundled = Knowledge.bundled();
      List<Concept> kept = replace || !Files.exists(target) ? List.of() : KnowledgeFile.read(target);
      TaxonomyReading reading = read(kept.isEmpty() ? bundled : bundled.extendedBy(kept));
      Collection<Concept> all = joined(kept, reading.concepts());
      Knowledge extended = bundled.extendedBy(all);
      write(all);
      KnowledgeReport report = new KnowledgeReport(desk.words());
      Delivery.ofTables(desk, Format.TEXT, null)
          .deliver(report.imported(reading, bundled, extended, all.size(), limit));
      return reading;
    } catch (IllegalArgumentException e) {
      throw desk.failure(e, "knowledge.unusable", e.getMessage());
    }
  }

  private TaxonomyReading read(Knowledge known) {
    try (Progress progress = desk.progress(1)) {
      progress.next("progress.importing");
      return TaxonomyReader.read(sources, escoLanguage, known);
    }
  }

  /** Each concept once. What is brought comes last, so that its aliases count. */
  private static Collection<Concept> joined(List<Concept> kept, List<Concept> brought) {
    Map<ConceptId, Concept> all = new LinkedHashMap<>();
    kept.forEach(concept -> all.merge(concept.id(), concept, Concept::plus));
    for (Concept concept : brought) {
      Concept before = all.remove(concept.id());
      all.put(concept.id(), before == null ? concept : before.plus(concept));
    }
    return all.values();
  }

  private void write(Collection<Concept> concepts) {
    try {
      KnowledgeFile.write(target, concepts);
    } catch (OutputException e) {
      throw desk.failure(e, "target.unwritable", target);
    }
  }

  private static boolean hasComplaints(TaxonomyReading reading) {
    return reading.findings().stream()
        .map(Finding::severity)
        .anyMatch(severity -> severity != FindingSeverity.NOTICE);
  }
}
