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
  private static final Predicate<String> ESCO_COLUMN = Pattern.compile("\"?(?:concept|occupation)Uri\"?").asMatchPredicate();

  private TaxonomyReader() {}

  /**
   * Reads ESCO downloads, knowledge files and lists of aliases, in this order: a list may refer to what the others
   * bring.
   *
   * @param language of the labels of ESCO
   * @param knowledge what is known already
   * @throws RosterException when a source cannot be read or holds no knowledge
   */
  public static TaxonomyReading read(List<Path> sources, String language, Knowledge knowledge) {
    Map<SourceKind, List<Path>> byKind = new EnumMap<>(SourceKind.class);
    for (Path source : sources) {
      byKind.computeIfAbsent(kind(source), none -> new ArrayList<>()).add(source);
    }
    List<Concept> concepts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    if (byKind.containsKey(SourceKind.ESCO)) {
      List<Path> downloads = byKind.get(SourceKind.ESCO);
      TaxonomyReading esco = EscoTaxonomy.read(downloads, language);
      findings.addAll(esco.findings());
      TaxonomyFitting fitting = new TaxonomyFitting(knowledge, UnreadableFileException.nameOf(downloads.get(0)));
      esco.concepts().forEach(concept -> concepts.add(fitting.fitted(concept)));
      findings.addAll(fitting.findings());
    }
    byKind.getOrDefault(SourceKind.KNOWLEDGE, List.of()).forEach(file -> concepts.addAll(KnowledgeFile.read(file)));
    for (Path list : byKind.getOrDefault(SourceKind.ALIASES, List.of())) {
      TaxonomyReading aliases = AliasTable.read(list, concepts.isEmpty() ? knowledge : knowledge.extendedBy(concepts));
      concepts.addAll(aliases.concepts());
      findings.addAll(aliases.findings());
    }
    return new TaxonomyReading(concepts, findings);
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
