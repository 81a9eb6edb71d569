package org.talentchain.benchmarks.sidebyside;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one way found the best positions for candidates.
 *
 * @param engine which way
 * @param candidates how many there are
 * @param asked for how many of them it was asked
 * @param positions how many it chose from
 * @param seconds how long it took
 * @param same true when it lists what the batch lists; null for the batch itself
 * @param peakHeapMiB the most heap in use meanwhile, uncollected garbage included
 */
record ReverseMeasurement(
    String engine,
    int candidates,
    int asked,
    int positions,
    double seconds,
    @Nullable Boolean same,
    long peakHeapMiB) {

  static final String HEADER =
      """
      | positions for candidates | seconds | ms/candidate | × batch | same lists | peak MiB | measured on |
      |---|---:|---:|---:|---|---:|---|
      """;

  double secondsPerCandidate() {
    return seconds / asked;
  }

  /** A row of the table. */
  String row(double batchPerCandidate) {
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.4f | %.1f | %s | %d | %,d of %,d candidates |%n",
        engine,
        seconds,
        1e3 * secondsPerCandidate(),
        secondsPerCandidate() / batchPerCandidate,
        same == null ? "" : same ? "yes" : "NO",
        peakHeapMiB,
        asked,
        candidates);
  }

  /** One object on one line. */
  String json() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("engine", engine);
    object.put("candidates", candidates);
    object.put("candidatesAsked", asked);
    object.put("positions", positions);
    object.put("seconds", seconds);
    object.put("secondsPerCandidate", secondsPerCandidate());
    object.put("sameLists", same);
    object.put("peakHeapMiB", peakHeapMiB);
    try {
      return new ObjectMapper().writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
