package org.talentchain.roster.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Proficiency;

/**
 * A skill with the level word beside it taken off: PLC（熟练）, 焊接:精通, 精通SolidWorks, AutoCAD熟练.
 *
 * @param phrase the skill in its own words
 * @param level what the level word said, or null when there is none
 */
record Qualified(String phrase, @Nullable Proficiency level) {

  private static final int LONGEST_WORD = 14;

  private static final Pattern BRACKETED = Pattern.compile("(.+?)[\\s　]*[(（\\[【]([^()（）\\[\\]【】]*)[)）\\]】]");
  private static final Pattern APART = Pattern.compile("(.+?)[\\s　]*[:：—–_\\s　-][\\s　]*(\\S{2,14})");
  private static final Pattern INNER_MARKS = Pattern.compile("[,，、;；/\\s]+");

  /** Takes the level word off; a phrase without one stays as it is. */
  static Qualified of(String phrase) {
    return bracketed(phrase)
        .or(() -> apart(phrase))
        .or(() -> before(phrase))
        .or(() -> behind(phrase))
        .orElseGet(() -> new Qualified(phrase, null));
  }

  /** The level when the phrase is nothing but a level word. */
  static Optional<Proficiency> levelAlone(String phrase) {
    return LevelWord.WORDS.exact(phrase).map(LevelWord::level);
  }

  private static Optional<Qualified> bracketed(String phrase) {
    Matcher matcher = BRACKETED.matcher(phrase);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String skill = matcher.group(1);
    return INNER_MARKS.splitAsStream(matcher.group(2))
        .flatMap(word -> levelAlone(word).stream())
        .findFirst()
        .map(level -> new Qualified(skill, level));
  }

  private static Optional<Qualified> apart(String phrase) {
    Matcher matcher = APART.matcher(phrase);
    return matcher.matches()
        ? levelAlone(matcher.group(2)).map(level -> new Qualified(matcher.group(1), level))
        : Optional.empty();
  }

  private static Optional<Qualified> before(String phrase) {
    for (int end = Math.min(LONGEST_WORD, phrase.length() - 1); end > 1; end--) {
      String rest = phrase.substring(end).strip();
      Optional<LevelWord> word = LevelWord.WORDS.exact(phrase.substring(0, end)).filter(LevelWord::standsBefore);
      if (word.isPresent() && isSkill(rest)) {
        return word.map(found -> new Qualified(rest, found.level()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Qualified> behind(String phrase) {
    for (int start = Math.max(1, phrase.length() - LONGEST_WORD); start < phrase.length() - 1; start++) {
      String rest = phrase.substring(0, start).strip();
      Optional<LevelWord> word = LevelWord.WORDS.exact(phrase.substring(start)).filter(LevelWord::standsBehind);
      if (word.isPresent() && isSkill(rest)) {
        return word.map(found -> new Qualified(rest, found.level()));
      }
    }
    return Optional.empty();
  }

  /** One Chinese character alone is the rest of a word, not a skill: 熟练工. */
  private static boolean isSkill(String rest) {
    return rest.length() > 1 || (rest.length() == 1 && rest.charAt(0) < 0x250);
  }
}
