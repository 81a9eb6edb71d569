package org.talentchain.roster.labels;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.talentchain.roster.labels.LabelFile.Row;

/** The files of a {@link TrecSet}, read one after the other; each may name what an earlier one has. */
final class TrecFolder {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d{1,9}");

  private final Path folder;

  TrecFolder(Path folder) {
    this.folder = folder;
  }

  TrecSet read() {
    Map<String, String> queries = texts(file("queries.tsv"), "query");
    Map<String, String> documents = texts(corpus(), "document");
    Map<String, Set<String>> relevant = relevant(queries.keySet(), documents.keySet());
    Map<String, String> groups = groups(documents.keySet());
    return new TrecSet(
        queries.entrySet().stream()
            .map(query -> labelled(query, relevant.getOrDefault(query.getKey(), Set.of())))
            .toList(),
        documents.entrySet().stream().map(document -> grouped(document, groups)).toList());
  }

  private static LabelledQuery labelled(Map.Entry<String, String> query, Set<String> relevant) {
    return new LabelledQuery(query.getKey(), query.getValue(), relevant);
  }

  private static LabelledDocument grouped(
      Map.Entry<String, String> document, Map<String, String> groups) {
    String id = document.getKey();
    return new LabelledDocument(id, document.getValue(), groups.get(id));
  }

  private LabelFile file(String name) {
    return LabelFile.existing(folder.resolve(name));
  }

  private LabelFile corpus() {
    boolean elements = Files.notExists(folder.resolve("corpus_documents.tsv"))
        && Files.exists(folder.resolve("corpus_elements.tsv"));
    return file(elements ? "corpus_elements.tsv" : "corpus_documents.tsv");
  }

  /** Texts by id, in the order of the file. */
  private static Map<String, String> texts(LabelFile file, String what) {
    List<Row> rows = file.tabRows(what, "text");
    requireDistinct(file, rows);
    Map<String, String> texts = new LinkedHashMap<>();
    rows.forEach(row -> texts.put(row.cell(0), row.cell(1)));
    return texts;
  }

  private static void requireDistinct(LabelFile file, List<Row> rows) {
    Map<String, Integer> seen = new HashMap<>();
    for (Row row : rows) {
      Integer earlier = seen.putIfAbsent(row.cell(0), row.number());
      if (earlier != null) {
        throw file.repeated(row.number(), row.cell(0), earlier);
      }
    }
  }

  /** Ids of the relevant documents by query. */
  private Map<String, Set<String>> relevant(Set<String> queries, Set<String> documents) {
    LabelFile file = file("annotations.tsv");
    Map<String, Set<String>> relevant = new HashMap<>();
    Map<List<String>, Integer> judged = new HashMap<>();
    for (Row row : file.tabRows("query", "0", "document", "relevance")) {
      String query = known(file, row, 0, queries);
      String document = known(file, row, 2, documents);
      Integer earlier = judged.putIfAbsent(List.of(query, document), row.number());
      if (earlier != null) {
        throw file.repeated(row.number(), document, earlier);
      }
      if (relevance(file, row) > 0) {
        relevant.computeIfAbsent(query, any -> new LinkedHashSet<>()).add(document);
      }
    }
    return relevant;
  }

  private static int relevance(LabelFile file, Row row) {
    String stated = row.cell(3).strip();
    if (!WHOLE_NUMBER.matcher(stated).matches()) {
      throw file.invalid(row.number(), stated, "relevance 0, 1, 2, …");
    }
    return Integer.parseInt(stated);
  }

  private Map<String, String> groups(Set<String> documents) {
    if (Files.notExists(folder.resolve("concept_mapping.tsv"))) {
      return Map.of();
    }
    LabelFile file = file("concept_mapping.tsv");
    List<Row> rows = file.tabRows("document", "concept");
    requireDistinct(file, rows);
    Map<String, String> groups = new HashMap<>();
    rows.forEach(row -> groups.put(known(file, row, 0, documents), row.cell(1)));
    return groups;
  }

  private static String known(LabelFile file, Row row, int column, Set<String> ids) {
    String id = row.cell(column);
    if (!ids.contains(id)) {
      throw file.unknown(row.number(), id);
    }
    return id;
  }
}
