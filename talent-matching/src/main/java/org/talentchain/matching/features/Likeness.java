package org.talentchain.matching.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.knowledge.Relation;

/**
 * Likeness by wording, for titles and majors the knowledge base does not know: the Dice coefficient of the pairs of
 * neighbouring characters (Dice 1945), once words of rank are taken off, so that 高级工 is not like 高级工程师.
 * Under a half it counts as chance; and it is never worth more than {@value #MOST}.
 */
public final class Likeness {

  private static final int LEAST_DICE = 500;
  private static final int MOST = 800;
  private static final Pattern RANK = Pattern.compile("高级|中级|初级|资深|助理|首席|实习|见习|副(?=主|总)");

  private final String prefix;
  private final Map<String, TermEntry> entries;
  private final List<Set<Integer>> phrases;

  private Likeness(String prefix, Map<String, TermEntry> entries, List<Set<Integer>> phrases) {
    this.prefix = prefix;
    this.entries = entries;
    this.phrases = phrases;
  }

  /** Likeness to any one of these phrases. */
  static Likeness to(TermKind kind, List<String> phrases) {
    TermEntry exact = new TermEntry(Relation.EXACT, Scale.flat(1000, Evidence.MEETS));
    Map<String, TermEntry> same = new HashMap<>();
    List<Set<Integer>> pairs = new ArrayList<>();
    for (String phrase : phrases) {
      same.put(kind.ofWords(phrase), exact);
      pairs.add(pairs(Knowledge.key(phrase)));
    }
    return new Likeness(kind.wordsPrefix(), same, pairs);
  }

  /** The terms this likeness is about begin so. */
  public String prefix() {
    return prefix;
  }

  /** What a term is worth by its wording, or null when it is of another kind or not alike. */
  public @Nullable TermEntry entry(String term) {
    if (!term.startsWith(prefix)) {
      return null;
    }
    TermEntry exact = entries.get(term);
    if (exact != null) {
      return exact;
    }
    Set<Integer> pairs = pairs(term.substring(prefix.length()));
    int dice = phrases.stream().mapToInt(phrase -> dice(phrase, pairs)).max().orElse(0);
    if (dice < LEAST_DICE) {
      return null;
    }
    return new TermEntry(Relation.LEXICAL, Scale.flat(Math.min(MOST, dice), Evidence.PARTIAL));
  }

  private static int dice(Set<Integer> one, Set<Integer> other) {
    int both = one.size() + other.size();
    return both == 0 ? 0 : (int) (2000 * one.stream().filter(other::contains).count() / both);
  }

  private static Set<Integer> pairs(String key) {
    String core = RANK.matcher(key).replaceAll("");
    Set<Integer> pairs = new HashSet<>();
    for (int i = 0; i + 1 < core.length(); i++) {
      pairs.add(core.charAt(i) << 16 | core.charAt(i + 1));
    }
    return pairs;
  }
}
