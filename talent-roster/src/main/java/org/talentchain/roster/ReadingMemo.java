package org.talentchain.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.talentchain.roster.grammar.Reading;

/**
 * What the grammars made of texts before. A column of a roster says the same few things over and
 * over, and a text of one field always means the same. Starts afresh when it has grown too large to
 * be worth its memory.
 */
final class ReadingMemo {

  private static final int MOST_TEXTS = 20_000;

  private record Key(Field field, String text, @Nullable String unit) {}

  private final Map<Key, Reading<?>> known = new HashMap<>();

  /** The reading of a text, by the one grammar that reads this field. */
  @SuppressWarnings("unchecked")
  <T> Reading<T> reading(
      Field field, String text, @Nullable String unit, Supplier<Reading<T>> grammar) {
    Key key = new Key(field, text, unit);
    Reading<?> earlier = known.get(key);
    if (earlier != null) {
      return (Reading<T>) earlier;
    }
    Reading<T> reading = grammar.get();
    if (known.size() == MOST_TEXTS) {
      known.clear();
    }
    known.put(key, reading);
    return reading;
  }
}
