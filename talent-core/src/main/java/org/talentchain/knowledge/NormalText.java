package org.talentchain.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Text in the form in which phrases are compared, with the way back to where each character came from: NFKC, lower
 * case, traditional characters made simplified, white space only between two Latin words and then one blank.
 */
final class NormalText {

  private static final Map<Integer, Integer> SIMPLIFIED = simplified();

  private static final int FIRST_HAN = 0x4E00;
  private static final int LAST_HAN = 0x9FFF;

  /** The common Chinese characters made simplified, from the first on. */
  private static final int[] SIMPLIFIED_HAN =
      IntStream.rangeClosed(FIRST_HAN, LAST_HAN).map(han -> SIMPLIFIED.getOrDefault(han, han)).toArray();

  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private boolean gap;

  private NormalText() {}

  static NormalText of(String source) {
    NormalText normal = new NormalText();
    for (int at = 0; at < source.length(); ) {
      int point = source.codePointAt(at);
      int next = at + Character.charCount(point);
      normal.add(point, at, next);
      at = next;
    }
    return normal;
  }

  /** The normal text alone. Most phrases are of plain ASCII and common Chinese characters and take the short way. */
  static String key(String source) {
    char[] key = new char[source.length()];
    int length = 0;
    boolean gap = false;
    for (int at = 0; at < source.length(); at++) {
      char unit = source.charAt(at);
      if (isPlainHan(unit) && Character.isBmpCodePoint(SIMPLIFIED_HAN[unit - FIRST_HAN])) {
        gap = false;
        key[length++] = (char) SIMPLIFIED_HAN[unit - FIRST_HAN];
        continue;
      }
      if (unit >= 127) {
        return of(source).text();
      }
      if (unit <= ' ') {
        gap |= Character.isWhitespace(unit);
        continue;
      }
      if (gap && length > 0 && isLatin(key[length - 1]) && isLatin(unit)) {
        key[length++] = ' ';
      }
      gap = false;
      key[length++] = (char) Character.toLowerCase((int) unit);
    }
    return new String(key, 0, length);
  }

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  char at(int index) {
    return text.charAt(index);
  }

  /** Offset in the source of what became this character. */
  int start(int index) {
    return starts[index];
  }

  /** Offset in the source after what became this character. */
  int end(int index) {
    return ends[index];
  }

  private void add(int point, int start, int end) {
    if (point > ' ' && point < 127) {
      append(Character.toLowerCase(point), start, end);
      return;
    }
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      gap = true;
      return;
    }
    int type = Character.getType(point);
    if (type == Character.FORMAT || type == Character.CONTROL) {
      return;
    }
    if (isPlainHan(point)) {
      append(SIMPLIFIED_HAN[point - FIRST_HAN], start, end);
      return;
    }
    String folded =
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    for (int i = 0; i < folded.length(); ) {
      int one = folded.codePointAt(i);
      i += Character.charCount(one);
      append(SIMPLIFIED.getOrDefault(one, one), start, end);
    }
  }

  /** The common Chinese characters: NFKC leaves them as they are. */
  private static boolean isPlainHan(int point) {
    return point >= FIRST_HAN && point <= LAST_HAN;
  }

  private void append(int point, int start, int end) {
    if (Character.isWhitespace(point)) {
      gap = true;
      return;
    }
    if (gap && !text.isEmpty() && isLatin(text.charAt(text.length() - 1)) && isLatin(point)) {
      put(' ', start, start);
    }
    gap = false;
    if (Character.isBmpCodePoint(point)) {
      put((char) point, start, end);
    } else {
      put(Character.highSurrogate(point), start, end);
      put(Character.lowSurrogate(point), start, end);
    }
  }

  private void put(char unit, int start, int end) {
    if (text.length() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    starts[text.length()] = start;
    ends[text.length()] = end;
    text.append(unit);
  }

  /** Letters and digits of scripts that put blanks between words. */
  static boolean isLatin(int point) {
    return Character.isLetterOrDigit(point) && point < 0x2E80;
  }

  private static Map<Integer, Integer> simplified() {
    Map<Integer, Integer> table = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                NormalText.class.getResourceAsStream("simplified.txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          for (String pair : line.strip().split(" +")) {
            int traditional = pair.codePointAt(0);
            table.put(traditional, pair.codePointAt(Character.charCount(traditional)));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
