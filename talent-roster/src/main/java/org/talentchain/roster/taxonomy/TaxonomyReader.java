package org.talentchain.roster.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.RosterException;
import org.talentchain.roster.file.UnreadableFileException;

/** Reads sources of knowledge of any kind; what each is, its content says. */
public final class TaxonomyReader {

  private enum SourceKind {
    ESCO,
    KNOWLEDGE,
    ALIASES
  }

  private static final int START = 4096;
  private static final Predicate<String> ESCO_COLUMN =
      Pattern.compile("\"?(?:concept|occupation)Uri\"?").asMatchPredicate();

  private final Knowledge knowledge;
  private final List<Concept> concepts = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private TaxonomyReader(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Reads ESCO downloads, knowledge files and lists of aliases, in this order: a list may refer to what the
   * others bring.
   *
   * @param language of the labels of ESCO
   * @param knowledge what is known already
   * @throws RosterException when a source cannot be read or holds no knowledge
   * @throws IllegalArgumentException when a link of a knowledge file leads to no concept
   */
  public static TaxonomyReading read(List<Path> sources, String language, Knowledge knowledge) {
    Map<SourceKind, List<Path>> byKind = new EnumMap<>(SourceKind.class);
    for (Path source : sources) {
      byKind.computeIfAbsent(kind(source), none -> new ArrayList<>()).add(source);
    }
    TaxonomyReader reader = new TaxonomyReader(knowledge);
    if (byKind.containsKey(SourceKind.ESCO)) {
      reader.readEsco(byKind.get(SourceKind.ESCO), language);
    }
    byKind.getOrDefault(SourceKind.KNOWLEDGE, List.of()).forEach(reader::readKnowledge);
    byKind.getOrDefault(SourceKind.ALIASES, List.of()).forEach(reader::readAliases);
    return new TaxonomyReading(reader.concepts, reader.findings);
  }

  private void readEsco(List<Path> downloads, String language) {
    TaxonomyReading esco = EscoTaxonomy.read(downloads, language);
    String file = UnreadableFileException.nameOf(downloads.get(0));
    TaxonomyFitting fitting = new TaxonomyFitting(knowledge, file);
    esco.concepts().forEach(concept -> concepts.add(fitting.fitted(concept)));
    findings.addAll(esco.findings());
    findings.addAll(fitting.findings());
  }

  private void readKnowledge(Path file) {
    concepts.addAll(KnowledgeFile.read(file));
  }

  private void readAliases(Path list) {
    Knowledge all = concepts.isEmpty() ? knowledge : knowledge.extendedBy(concepts);
    TaxonomyReading aliases = AliasTable.read(list, all);
    concepts.addAll(aliases.concepts());
    findings.addAll(aliases.findings());
  }

  private static SourceKind kind(Path source) {
    try {
      if (!Files.exists(source)) {
        throw UnreadableFileException.because(FindingKind.FILE_MISSING, source);
      }
      return Files.isDirectory(source) ? SourceKind.ESCO : kind(source, start(source));
    } catch (UnreadableFileException e) {
      throw new RosterException(e.finding(), e);
    }
  }

  private static SourceKind kind(Path source, String start) {
    if (start.startsWith("PK")) {
      return isWorkbook(source) ? SourceKind.ALIASES : SourceKind.ESCO;
    }
    List<String> header = List.of(start.replace("\uFEFF", "").split("\\R", 2)[0].split("[,;\t]"));
    if (header.stream().anyMatch(ESCO_COLUMN)) {
      return SourceKind.ESCO;
    }
    return KnowledgeFile.isHeader(header) ? SourceKind.KNOWLEDGE : SourceKind.ALIASES;
  }

  private static String start(Path source) {
    try (InputStream in = Files.newInputStream(source)) {
      return new String(in.readNBytes(START), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw UnreadableFileException.because(e, FindingKind.FILE_DAMAGED, source);
    }
  }

  private static boolean isWorkbook(Path source) {
    try (ZipFile zip = new ZipFile(source.toFile())) {
      return zip.getEntry("xl/workbook.xml") != null;
    } catch (IOException e) {
      throw UnreadableFileException.because(e, FindingKind.FILE_DAMAGED, source);
    }
  }
}
