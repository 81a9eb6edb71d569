package org.talentchain.benchmarks.sidebyside;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.benchmarks.rivals.AllocationEngine;

/**
 * How one engine planned a market.
 *
 * @param engine which
 * @param candidates how many there are
 * @param positions how many there are
 * @param seconds how long it took, building what it needs included; null when it was given up
 * @param total what all pairs taken are worth; null when it was given up
 * @param best the largest total of any engine
 * @param peakHeapMiB the most heap in use meanwhile, uncollected garbage included; native memory is not in it
 */
record MarketMeasurement(
    AllocationEngine engine,
    int candidates,
    int positions,
    @Nullable Double seconds,
    @Nullable Long total,
    long best,
    long peakHeapMiB) {

  MarketMeasurement best(long largest) {
    return new MarketMeasurement(engine, candidates, positions, seconds, total, largest, peakHeapMiB);
  }

  /** The share of the largest total; null when it was given up. */
  @Nullable Double share() {
    return total == null ? null : (double) total / best;
  }

  private @Nullable Double secondsPerPosition() {
    return seconds == null ? null : seconds / positions;
  }

  /** True when an engine that promises the optimum has it; null when it promises none or was given up. */
  @Nullable Boolean isOptimal() {
    return total == null || !engine.isOptimal() ? null : total == best;
  }

  /** One object on one line, with the keys of {@link Measurement} and the total. */
  String json() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("engine", engine.toString());
    object.put("candidates", candidates);
    object.put("positions", positions);
    object.put("seconds", seconds);
    object.put("secondsPerPosition", secondsPerPosition());
    object.put("agreement", share());
    object.put("peakHeapMiB", peakHeapMiB);
    object.put("positionsInAll", positions);
    object.put("readySeconds", 0);
    object.put("sameScores", isOptimal());
    object.put("total", total);
    try {
      return new ObjectMapper().writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
