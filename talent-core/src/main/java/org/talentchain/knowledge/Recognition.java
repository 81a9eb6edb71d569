package org.talentchain.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is known in a text, and what is not.
 *
 * @param text the text
 * @param mentions the concepts found, from left to right
 * @param unknown what is left once the mentions, punctuation, level words, negations and connecting words are
 *     gone, in stretches of at least two letters
 */
public record Recognition(String text, List<Mention> mentions, List<Stretch> unknown) {

  private static final int SHORTEST = 2;

  /** Words that stand between phrases; a Chinese one only where it does not begin another word (和 of 和谐). */
  private static final String BETWEEN =
      "以及|或者|并且|优先|以上|以下|具有|具备|拥有|能够|可以|独立|使用|运用|持有|从事|负责|相关|各类|各种|良好的?|较强的?|一定的?"
          + "|经验|能力|技能|知识|工作|岗位|职责|任职|要求|条件|年(?=以|及|$|相|工)|[和与及或](?!谐|平|解)(?=..)"
          + "|\\b(?:and|or|with|using|plus|also|etc|including|required|preferred)\\b"
          + "|\\b(?:years?|experience|knowledge|skills?)\\b";

  /** Words that mean something in the middle of a phrase, but nothing at its ends. */
  private static final String AROUND =
      "的|等(?!级|离)|会(?!计|展|议)|能(?!源|量|耗|效)|有(?!机|色|限|轨)|可(?!编|靠)|懂|做|对|在|了|过|是|我|有|并|"
          + "(?:as|of|in|on|at|by|for|to|from|the|an?|i|is|are|be|am|can|able|have|has)\\b|"
          + "(?:good|very|strong|some|my|our)\\b";

  private static final Pattern DIVIDERS =
      Pattern.compile(
          "[\\p{Punct}\\p{IsPunctuation}&&[^-+#./&'_·]]|[.](?=\\s|$)|[\\n\\r\\t]|\\d+(?:\\.\\d+)?(?=\\s*年)|"
              + LevelWords.anywhere()
              + "|"
              + BETWEEN,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FRONT =
      Pattern.compile("^(?:[^\\p{IsAlphabetic}\\p{IsDigit}]|" + AROUND + ")+", Pattern.CASE_INSENSITIVE);
  private static final Pattern BACK =
      Pattern.compile(
          "(?:[^\\p{IsAlphabetic}\\p{IsDigit}+#]|的|等|了|\\b(?:as|of|in|the|an?|to|for))+$",
          Pattern.CASE_INSENSITIVE);

  public Recognition {
    mentions = List.copyOf(mentions);
    unknown = List.copyOf(unknown);
  }

  static Recognition of(Knowledge knowledge, String text, Set<ConceptKind> kinds) {
    List<Mention> mentions = knowledge.mentions(text, kinds);
    return new Recognition(text, mentions, unknown(text, mentions));
  }

  /** The words of a mention. */
  public String phrase(Mention mention) {
    return text.substring(mention.start(), mention.end());
  }

  /** True when the words of a mention are a name of its concept, false when they are an alias. */
  public boolean byName(Mention mention) {
    return mention.concept().isCalled(phrase(mention));
  }

  private static List<Stretch> unknown(String text, List<Mention> mentions) {
    Stream<Stretch> known = mentions.stream().map(each -> new Stretch(each.start(), each.end(), ""));
    Stream<Stretch> dividers =
        DIVIDERS.matcher(text).results().map((MatchResult each) -> new Stretch(each.start(), each.end(), ""));
    List<Stretch> taken =
        Stream.concat(known, dividers).sorted(Comparator.comparingInt(Stretch::start)).toList();
    List<Stretch> unknown = new ArrayList<>();
    int from = 0;
    for (Stretch each : taken) {
      addIfWord(text, from, each.start(), unknown);
      from = Math.max(from, each.end());
    }
    addIfWord(text, from, text.length(), unknown);
    return unknown;
  }

  private static void addIfWord(String text, int from, int to, List<Stretch> unknown) {
    if (from >= to) {
      return;
    }
    String whole = text.substring(from, to);
    String tail = FRONT.matcher(whole).replaceFirst("");
    String word = BACK.matcher(tail).replaceFirst("");
    int start = from + whole.length() - tail.length();
    if (word.codePoints().filter(Character::isLetter).count() >= SHORTEST) {
      unknown.add(new Stretch(start, start + word.length(), word));
    }
  }
}
