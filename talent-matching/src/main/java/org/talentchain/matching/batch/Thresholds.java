package org.talentchain.matching.batch;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * The fewest points that may still be of use to each position: its cut-off at first, later the worst of the
 * best k that any thread has seen. As many points may win by their id. What one thread raises saves the
 * others work and changes no result.
 */
final class Thresholds {

  private final AtomicIntegerArray points;

  Thresholds(PositionLines positions) {
    points = new AtomicIntegerArray(positions.count());
    for (int position = 0; position < positions.count(); position++) {
      points.setPlain(position, positions.leastPoints(position));
    }
  }

  int of(int position) {
    return points.getPlain(position);
  }

  void raise(int position, int to) {
    points.accumulateAndGet(position, to, Math::max);
  }
}
