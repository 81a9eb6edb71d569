package org.talentchain.benchmarks.sidebyside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentchain.matching.retrieve.Hit;

/**
 * Vectors of TF-IDF as scikit-learn's {@code TfidfVectorizer} makes them: idf = ln((1 + n) / (1 + df)) + 1,
 * length one. Words are pairs of neighbouring Chinese characters and whole Latin words. The cosine with a
 * text is computed for all documents at once, word by word, as a product of sparse matrices is.
 */
final class TfIdf {

  private static final Pattern WORD = Pattern.compile("[\\p{IsHan}]+|[\\p{Alnum}+#.]+");

  private final List<String> ids;
  private final Map<String, Column> columns;

  private TfIdf(List<String> ids, Map<String, Column> columns) {
    this.ids = ids;
    this.columns = columns;
  }

  /** Who has a word, how often, and later with which weight. */
  private static final class Column {
    private int[] documents = new int[4];
    private float[] weights = new float[4];
    private int size;

    void add(int document, float weight) {
      if (size == documents.length) {
        documents = Arrays.copyOf(documents, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      documents[size] = document;
      weights[size++] = weight;
    }

    double idf(int documents) {
      return Math.log((1.0 + documents) / (1.0 + size)) + 1;
    }
  }

  /** Takes documents, then makes the vectors. */
  static final class Builder {

    private final List<String> ids;
    private final Map<String, Column> columns = new HashMap<>();

    Builder(int documents) {
      ids = new ArrayList<>(documents);
    }

    void add(String id, String text) {
      int document = ids.size();
      ids.add(id);
      counts(text).forEach((word, count) -> column(word).add(document, count));
    }

    private Column column(String word) {
      return columns.computeIfAbsent(word, none -> new Column());
    }

    TfIdf build() {
      double[] squares = new double[ids.size()];
      for (Column column : columns.values()) {
        double idf = column.idf(ids.size());
        for (int i = 0; i < column.size; i++) {
          column.weights[i] *= (float) idf;
          squares[column.documents[i]] += column.weights[i] * column.weights[i];
        }
      }
      for (Column column : columns.values()) {
        for (int i = 0; i < column.size; i++) {
          column.weights[i] /= (float) Math.sqrt(squares[column.documents[i]]);
        }
      }
      return new TfIdf(ids, columns);
    }
  }

  /** The documents nearest to a text; points are ten-thousandths of the cosine. */
  List<Hit> nearest(String text, int top) {
    float[] cosines = cosines(text);
    Comparator<Integer> worstFirst =
        Comparator.comparing((Integer document) -> cosines[document])
            .thenComparing(ids::get, Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
    for (int document = 0; document < cosines.length; document++) {
      if (cosines[document] > 0 && (best.size() < top || cosines[document] > cosines[best.element()])) {
        best.add(document);
        if (best.size() > top) {
          best.remove();
        }
      }
    }
    return best.stream()
        .sorted(worstFirst.reversed())
        .map(document -> new Hit(ids.get(document), Math.round(10_000 * cosines[document])))
        .toList();
  }

  private float[] cosines(String text) {
    Map<Column, Double> query = new LinkedHashMap<>();
    counts(text).forEach((word, count) -> weigh(word, count, query));
    double length = Math.sqrt(query.values().stream().mapToDouble(weight -> weight * weight).sum());
    float[] cosines = new float[ids.size()];
    query.forEach(
        (column, weight) -> {
          float share = (float) (weight / length);
          for (int i = 0; i < column.size; i++) {
            cosines[column.documents[i]] += share * column.weights[i];
          }
        });
    return cosines;
  }

  /** A word no document has counts for nothing, as with scikit-learn. */
  private void weigh(String word, int count, Map<Column, Double> query) {
    Column column = columns.get(word);
    if (column != null) {
      query.put(column, count * column.idf(ids.size()));
    }
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new HashMap<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group();
      if (Character.isIdeographic(word.charAt(0))) {
        for (int i = 0; i + 1 < word.length(); i++) {
          counts.merge(word.substring(i, i + 2), 1, Integer::sum);
        }
      } else {
        counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    return counts;
  }
}
