package org.talentchain.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentchain.model.Proficiency;

/** The words beside a phrase that say how well, or that it is not so. Works on {@link NormalText normal text}. */
final class LevelWords {

  private static final Map<String, Proficiency> LEVELS = levels();
  private static final String ANY = String.join("|", LEVELS.keySet());
  private static final Pattern BEFORE = Pattern.compile("(" + ANY + ")(?:使用|运用|操作|掌握|应用|以下|各类|各种|:)*");
  private static final Pattern AFTER = Pattern.compile("^(?:[(\\[/:-]?(" + ANY + ")(?:[)\\]]|$|[,;、。]))");
  private static final String DENIALS =
      "不会|不懂|不熟悉|不具备|不掌握|无需|不需要?|不要求|不限|没有|未(?!来)|非(?=.{0,2}专业)|\\bno\\b|\\bnot\\b|without";
  private static final Pattern NOT = Pattern.compile(DENIALS);
  private static final Pattern AROUND =
      Pattern.compile("^(?:" + ANY + ")(?=..)|[(\\[](?:" + grades() + "|" + ANY + ")[)\\]]$|[/:-](?:" + ANY + ")$");
  private static final String CLAUSE_ENDS = ",;。.!?\n";

  private LevelWords() {}

  private static Map<String, Proficiency> levels() {
    Map<String, Proficiency> words = new LinkedHashMap<>();
    words.put("专家级", Proficiency.EXPERT);
    words.put("专家", Proficiency.EXPERT);
    words.put("expert", Proficiency.EXPERT);
    words.put("精通", Proficiency.PROFICIENT);
    words.put("高级", Proficiency.PROFICIENT);
    words.put("proficient", Proficiency.PROFICIENT);
    words.put("advanced", Proficiency.PROFICIENT);
    words.put("熟练掌握", Proficiency.SKILLED);
    words.put("熟练", Proficiency.SKILLED);
    words.put("熟悉", Proficiency.SKILLED);
    words.put("掌握", Proficiency.SKILLED);
    words.put("中级", Proficiency.SKILLED);
    words.put("skilled", Proficiency.SKILLED);
    words.put("intermediate", Proficiency.SKILLED);
    words.put("一般", Proficiency.BASIC);
    words.put("初级", Proficiency.BASIC);
    words.put("basic", Proficiency.BASIC);
    words.put("了解", Proficiency.AWARE);
    words.put("aware", Proficiency.AWARE);
    return words;
  }

  private static String grades() {
    return "[初中高]级工?|高级技师|技师|特级技师|首席技师|[一二三四五]级|[1-5ⅰ-ⅴi]+级";
  }

  /** All of them, as a regular expression. */
  static String anywhere() {
    return ANY + "|" + DENIALS;
  }

  /** The phrase without level words and bracketed grades at its ends: 焊工(高级) names 焊工. */
  static String without(String key) {
    return AROUND.matcher(key).replaceAll("");
  }

  /** The level said beside a stretch of text: after it, else last before it in the same clause. */
  static Optional<Proficiency> beside(String text, int start, int end) {
    Matcher after = AFTER.matcher(text).region(end, Math.min(text.length(), end + 12));
    if (after.find()) {
      return Optional.of(LEVELS.get(after.group(1)));
    }
    Matcher before = BEFORE.matcher(text.substring(clauseStart(text, start), start));
    Optional<Proficiency> level = Optional.empty();
    while (before.find()) {
      level = Optional.of(LEVELS.get(before.group(1)));
    }
    return level;
  }

  /** True when the clause denies what follows. */
  static boolean denied(String text, int start) {
    return NOT.matcher(text.substring(clauseStart(text, start), start)).find();
  }

  private static int clauseStart(String text, int start) {
    int at = start;
    while (at > 0 && CLAUSE_ENDS.indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }
}
