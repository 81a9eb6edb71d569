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
import org.talentchain.similarity.PhraseLikeness;

/**
 * Likeness of phrases the knowledge base does not know. By wording: the Dice coefficient of the pairs of neighbouring
 * characters (Dice 1945), once words of rank are taken off, so that 高级工 is not like 高级工程师; under a half it counts
 * as chance. By meaning, where a sentence model is at hand, if that says more. Never worth more than {@value #MOST}.
 */
public final class Likeness {

  private static final int LEAST_DICE = 500;
  private static final int MOST = 800;
  private static final Pattern RANK = Pattern.compile("高级|中级|初级|资深|助理|首席|实习|见习|副(?=主|总)");

  private final String prefix;
  private final Map<String, TermEntry> entries;
  private final List<Phrase> phrases;
  private final @Nullable PhraseLikeness meaning;

  /** A phrase asked for: its text without rank, and the pairs of characters in it; none where wording does not count. */
  private record Phrase(String text, Set<Integer> pairs) {}

  private Likeness(
      String prefix, Map<String, TermEntry> entries, List<Phrase> phrases, @Nullable PhraseLikeness meaning) {
    this.prefix = prefix;
    this.entries = entries;
    this.phrases = phrases;
    this.meaning = meaning;
  }

  /** Likeness to any one of these phrases, by wording or by meaning. */
  static Likeness to(TermKind kind, List<String> phrases, @Nullable PhraseLikeness meaning) {
    TermEntry exact = new TermEntry(Relation.EXACT, Scale.flat(1000, Evidence.MEETS));
    Map<String, TermEntry> same = new HashMap<>();
    List<Phrase> asked = new ArrayList<>();
    for (String phrase : phrases) {
      same.put(kind.ofWords(phrase), exact);
      String core = core(Knowledge.key(phrase));
      asked.add(new Phrase(core, pairs(core)));
    }
    return new Likeness(kind.wordsPrefix(), same, asked, meaning);
  }

  /** Likeness to a phrase by meaning alone, or null where no model says. */
  static @Nullable Likeness inMeaning(TermKind kind, String phrase, @Nullable PhraseLikeness meaning) {
    return meaning == null
        ? null
        : new Likeness(
            kind.wordsPrefix(), Map.of(), List.of(new Phrase(core(Knowledge.key(phrase)), Set.of())), meaning);
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
    String words = core(term.substring(prefix.length()));
    Set<Integer> pairs = pairs(words);
    int dice = 0;
    int alike = 0;
    for (Phrase phrase : phrases) {
      dice = Math.max(dice, dice(phrase.pairs(), pairs));
      alike = Math.max(alike, alike(phrase.text(), words));
    }
    if (Math.max(dice, alike) < LEAST_DICE) {
      return null;
    }
    Relation relation = alike > dice ? Relation.SEMANTIC : Relation.LEXICAL;
    return new TermEntry(relation, Scale.flat(Math.min(MOST, Math.max(dice, alike)), Evidence.PARTIAL));
  }

  /** What is a single character without its rank (高级工) has no meaning to compare. */
  private int alike(String one, String other) {
    return meaning == null || one.length() < 2 || other.length() < 2 ? 0 : meaning.thousandths(one, other);
  }

  /** Likeness to the same phrases, whatever their order. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Likeness likeness
        && prefix.equals(likeness.prefix)
        && entries.keySet().equals(likeness.entries.keySet());
  }

  @Override
  public int hashCode() {
    return entries.keySet().hashCode();
  }

  private static int dice(Set<Integer> one, Set<Integer> other) {
    int both = one.size() + other.size();
    return both == 0 ? 0 : (int) (2000 * one.stream().filter(other::contains).count() / both);
  }

  private static String core(String key) {
    return RANK.matcher(key).replaceAll("");
  }

  private static Set<Integer> pairs(String core) {
    Set<Integer> pairs = new HashSet<>();
    for (int i = 0; i + 1 < core.length(); i++) {
      pairs.add(core.charAt(i) << 16 | core.charAt(i + 1));
    }
    return pairs;
  }
}
