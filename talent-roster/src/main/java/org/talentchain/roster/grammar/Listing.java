package org.talentchain.roster.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.knowledge.Mention;

/**
 * Cuts the text of a list into its phrases: at list marks that stand neither in brackets nor inside a term the
 * knowledge base knows, so that {@code TCP/IP} and {@code 西门子（S7-200、S7-1200）} stay whole.
 */
final class Listing {

  /** A phrase and the mark in front of it, a blank for the first. */
  record Phrase(String text, char mark) {}

  private static final String MARKS = "、，,;；/／|｜。\n\r\t";
  private static final String OPENING = "([{（［｛【《「〔";
  private static final String CLOSING = ")]}）］｝】》」〕";
  /** 1. 2、 (3) ④ and bullets at the head of a phrase. */
  private static final Pattern NUMBERING =
      Pattern.compile("^[\\s　]*(?:[(（]?\\d{1,2}[.．、)）](?!\\d)|[①-⑳]|[•●◆■★▪*·-](?=\\S))[\\s　]*");
  private static final Pattern INNER_NUMBERING = Pattern.compile("[\\s　](?=\\d{1,2}[.．、)）](?!\\d))");
  private static final Pattern BARE_NUMBER = Pattern.compile("[\\d\\p{P}\\p{S}\\s　]{0,2}");
  private static final Pattern CONJUNCTION = Pattern.compile("以及|[和及与或&]");

  private Listing() {}

  /** The phrases of a list, blank ones and the numbers of a numbered list left out. */
  static List<Phrase> phrases(String text, Knowledge knowledge, Set<ConceptKind> kinds) {
    BitSet whole = bracketed(text);
    for (Mention mention : knowledge.mentions(text, kinds)) {
      whole.set(mention.start(), mention.end());
    }
    BitSet cuts = numbering(text);
    List<Phrase> phrases = new ArrayList<>();
    int start = 0;
    char mark = ' ';
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || (!whole.get(i) && (MARKS.indexOf(text.charAt(i)) >= 0 || cuts.get(i)))) {
        add(phrases, text.substring(start, i), mark);
        start = i + 1;
        mark = i < text.length() ? text.charAt(i) : ' ';
      }
    }
    return phrases;
  }

  /**
   * The parts of a phrase joined by 和, 及 or 或 outside the terms of this kind, if every part is known by itself;
   * else the phrase.
   */
  static List<String> atConjunctions(String phrase, Knowledge knowledge, ConceptKind kind, Predicate<String> known) {
    if (known.test(phrase)) {
      return List.of(phrase);
    }
    BitSet whole = new BitSet(phrase.length());
    for (Mention mention : knowledge.mentions(phrase, Set.of(kind))) {
      whole.set(mention.start(), mention.end());
    }
    List<String> parts = new ArrayList<>();
    Matcher joint = CONJUNCTION.matcher(phrase);
    int start = 0;
    while (joint.find()) {
      if (!whole.get(joint.start())) {
        parts.add(phrase.substring(start, joint.start()).strip());
        start = joint.end();
      }
    }
    parts.add(phrase.substring(start).strip());
    return parts.size() > 1 && parts.stream().allMatch(known) ? parts : List.of(phrase);
  }

  private static void add(List<Phrase> phrases, String text, char mark) {
    String phrase = NUMBERING.matcher(text).replaceFirst("").strip();
    if (!BARE_NUMBER.matcher(phrase).matches()) {
      phrases.add(new Phrase(phrase, mark));
    }
  }

  private static BitSet numbering(String text) {
    BitSet cuts = new BitSet(text.length());
    Matcher numbers = INNER_NUMBERING.matcher(text);
    while (numbers.find()) {
      cuts.set(numbers.start());
    }
    return cuts;
  }

  /** What stands between a bracket and its partner; a bracket without one opens nothing. */
  private static BitSet bracketed(String text) {
    BitSet inside = new BitSet(text.length());
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(text.charAt(i)) >= 0 && !open.isEmpty()) {
        inside.set(open.pop(), i + 1);
      }
    }
    return inside;
  }
}
