package org.talentchain.roster;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Source;

/**
 * The ids of one kind: given ones as they are, missing ones derived from what the row says, all of
 * them unique.
 */
final class IdBook {

  private static final String DIGITS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 8;

  private final Map<HashCode, Source> contents = new HashMap<>();
  private final Map<String, Source> taken = new HashMap<>();

  /**
   * An id that depends on these words alone, so that it is the same tomorrow and in any order of
   * rows.
   */
  static String derived(String prefix, String words) {
    long bits = Hashing.sha256().hashString(words, StandardCharsets.UTF_8).asLong();
    StringBuilder id = new StringBuilder(prefix);
    for (int i = 0; i < LENGTH; i++) {
      id.append(DIGITS.charAt((int) (bits >>> (5 * i)) & 31));
    }
    return id.toString();
  }

  /** Stands for all that a row says, in less room: rows of the same mark say the same. */
  static HashCode mark(String content) {
    return Hashing.sha256().hashString(content, StandardCharsets.UTF_8);
  }

  /**
   * The id for a row, or nothing when another row already said the same; then this one is rejected.
   *
   * @param stated the id the row states, or null
   * @param derived what to use instead of a stated one
   * @param content all that the row says
   */
  Optional<String> take(RowLog log, @Nullable String stated, String derived, String content) {
    return take(log, stated, derived, mark(content));
  }

  /** The same, of a row whose content was marked before. */
  Optional<String> take(RowLog log, @Nullable String stated, String derived, HashCode mark) {
    Source first = contents.putIfAbsent(mark, log.source());
    if (first != null) {
      log.reject(
          FindingKind.ROW_REPEATED, stated == null ? derived : stated, place(first, log.source()));
      return Optional.empty();
    }
    String wanted = stated == null ? derived : stated;
    String free = wanted;
    for (int n = 2; taken.containsKey(free); n++) {
      free = wanted + "-" + n;
    }
    if (stated != null && !free.equals(stated)) {
      log.add(FindingKind.ID_REPEATED, stated, place(taken.get(stated), log.source()), free);
    }
    taken.put(free, log.source());
    return Optional.of(free);
  }

  /** The row, with its sheet or file when that is another one. */
  static String place(Source first, Source here) {
    String row = String.valueOf(first.row());
    if (!first.file().equals(here.file())) {
      return first.file() + ":" + row;
    }
    boolean sameSheet = first.sheet() == null || first.sheet().equals(here.sheet());
    return sameSheet ? row : first.sheet() + ":" + row;
  }
}
