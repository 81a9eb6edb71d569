package org.talentchain.roster.grammar;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.talentchain.model.FindingKind;

/**
 * Words of one kind and what they stand for, read from a CSV resource beside this class whose first column is {@code
 * word}. Words are compared in their {@linkplain Spelling#compact compact} spelling. Of two words at one place the
 * longer one counts, so that 高级工程师 is never seen as 高级工.
 */
final class Vocabulary<T> {

  /** A word found in a text, by its offsets there. */
  record Hit<T>(int start, int end, T value) {}

  private final Map<String, T> byWord;
  private final int longest;

  private Vocabulary(Map<String, T> byWord) {
    this.byWord = Map.copyOf(byWord);
    this.longest = byWord.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Words of an enum, from a resource with the columns {@code word,value}; its constants are words as well. */
  static <E extends Enum<E>> Vocabulary<E> ofEnum(String resource, Class<E> type) {
    Map<String, E> words = read(resource, row -> Enum.valueOf(type, row.getField("value")));
    for (E constant : type.getEnumConstants()) {
      words.putIfAbsent(Spelling.compact(constant.name()), constant);
    }
    return new Vocabulary<>(words);
  }

  /** Words with whatever a row of the resource says about them. */
  static <T> Vocabulary<T> of(String resource, Function<NamedCsvRecord, T> value) {
    return new Vocabulary<>(read(resource, value));
  }

  private static <T> Map<String, T> read(String resource, Function<NamedCsvRecord, T> value) {
    Map<String, T> words = new HashMap<>();
    try (InputStream stream = Vocabulary.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("resource " + resource + " is missing");
      }
      InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(reader)) {
        String word = Spelling.compact(row.getField("word"));
        if (words.put(word, value.apply(row)) != null) {
          throw new IllegalStateException(resource + " lists \"" + word + "\" twice");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** What the whole text stands for. */
  Optional<T> exact(String text) {
    return Optional.ofNullable(byWord.get(Spelling.compact(text)));
  }

  /** What the whole text stands for; nothing when it says nothing, a note of this kind when it is unknown. */
  Reading<T> read(String text, FindingKind unknown) {
    if (Spelling.saysNothing(text)) {
      return Reading.nothing();
    }
    Optional<T> value = Spelling.tooLong(text) ? Optional.empty() : exact(text);
    return value.map(Reading::of).orElseGet(() -> Reading.unknown(Note.of(unknown)));
  }

  /** The words in a compact text, left to right, the longest at each place, none inside another. */
  List<Hit<T>> all(String compact) {
    List<Hit<T>> hits = new ArrayList<>();
    int at = 0;
    while (at < compact.length()) {
      int end = longestAt(compact, at);
      if (end > at) {
        hits.add(new Hit<>(at, end, byWord.get(compact.substring(at, end))));
        at = end;
      } else {
        at++;
      }
    }
    return hits;
  }

  /** The longest word the compact text starts with. */
  Optional<Hit<T>> start(String compact, Predicate<T> wanted) {
    for (int end = Math.min(compact.length(), longest); end > 0; end--) {
      T value = byWord.get(compact.substring(0, end));
      if (value != null && wanted.test(value) && !cutsWord(compact, 0, end)) {
        return Optional.of(new Hit<>(0, end, value));
      }
    }
    return Optional.empty();
  }

  /** The longest word the compact text ends with. */
  Optional<Hit<T>> end(String compact, Predicate<T> wanted) {
    for (int start = Math.max(0, compact.length() - longest); start < compact.length(); start++) {
      T value = byWord.get(compact.substring(start));
      if (value != null && wanted.test(value) && !cutsWord(compact, start, compact.length())) {
        return Optional.of(new Hit<>(start, compact.length(), value));
      }
    }
    return Optional.empty();
  }

  private int longestAt(String text, int start) {
    for (int end = Math.min(text.length(), start + longest); end > start; end--) {
      if (byWord.containsKey(text.substring(start, end)) && !cutsWord(text, start, end)) {
        return end;
      }
    }
    return start;
  }

  /** True when a Latin word would be cut: "ma" is not in "master". */
  private static boolean cutsWord(String text, int start, int end) {
    return (start > 0 && isLatin(text.charAt(start - 1)) && isLatin(text.charAt(start)))
        || (end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end)));
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }
}
