package org.talentchain.matching.features;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A function whose results are kept, because the same is asked again and again; what comes once the memory is
 * full is computed each time. Safe for use by many threads.
 */
final class Remembered<K, V> {

  private static final int MOST = 100_000;

  private final Map<K, V> known = new ConcurrentHashMap<>();
  private final Function<K, V> function;

  /**
   * @param function always gives the same for the same
   */
  Remembered(Function<K, V> function) {
    this.function = function;
  }

  V of(K key) {
    V value = known.get(key);
    if (value == null) {
      value = function.apply(key);
      if (known.size() < MOST) {
        known.put(key, value);
      }
    }
    return value;
  }
}
