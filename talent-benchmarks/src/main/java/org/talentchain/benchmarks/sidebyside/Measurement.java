package org.talentchain.benchmarks.sidebyside;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one engine did.
 *
 * @param engine which
 * @param candidates how many it chose from
 * @param positions for how many it was asked
 * @param of how many positions there are
 * @param readySeconds how long it took to get ready: to read its index, or to make one of its own
 * @param seconds how long it took to answer
 * @param latencies how long single answers took
 * @param agreement with brute force; null when that did not run
 * @param peakHeapMiB the most heap in use since it began to get ready, uncollected garbage included
 */
record Measurement(
    Engine engine,
    int candidates,
    int positions,
    int of,
    double readySeconds,
    double seconds,
    Latencies latencies,
    @Nullable Agreement agreement,
    long peakHeapMiB) {

  double secondsPerPosition() {
    return seconds / positions;
  }

  boolean isSample() {
    return positions < of;
  }

  Measurement with(Agreement other) {
    return new Measurement(
        engine, candidates, positions, of, readySeconds, seconds, latencies, other, peakHeapMiB);
  }

  /** One object on one line. */
  String json() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("engine", engine.toString());
    object.put("candidates", candidates);
    object.put("positions", positions);
    object.put("seconds", seconds);
    object.put("secondsPerPosition", secondsPerPosition());
    object.put("agreement", agreement == null ? null : agreement.people());
    object.put("peakHeapMiB", peakHeapMiB);
    object.put("positionsInAll", of);
    object.put("readySeconds", readySeconds);
    object.put("sameScores", agreement == null ? null : agreement.sameScores());
    object.put("medianMilliseconds", latencies.isKnown() ? latencies.milliseconds(0.5) : null);
    object.put("p99Milliseconds", latencies.isKnown() ? latencies.milliseconds(0.99) : null);
    try {
      return new ObjectMapper().writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
