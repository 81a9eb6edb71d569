package org.talentchain.roster.grammar;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one spelling in which grammars look at text: full width, case, blanks and dashes made alike. */
final class Spelling {

  /** Longer text is not a single value, whatever it is. */
  private static final int LONGEST_VALUE = 200;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
  private static final Pattern DASHES = Pattern.compile("[-‐‑‒–—―−─~〜～]+");
  private static final Pattern NUMERAL = Pattern.compile("[〇零一二两三四五六七八九十]+");
  private static final String DIGITS = "〇一二三四五六七八九";

  private static final Set<String> SAYS_NOTHING =
      Set.of(
          "", "-", "/", "\\", ".", "无", "没有", "暂无", "未填", "未填写", "不详", "未知", "不限", "无限制", "不作限制",
          "不作要求", "无要求", "不要求", "无特殊要求", "均可", "皆可", "待定", "其他", "none", "null", "nil", "na", "n/a",
          "any", "notrequired", "unknown", "tbd", "noanswer");

  private Spelling() {}

  /** NFKC, lower case, every run of blanks one blank, none at the ends. */
  static String normal(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return BLANKS.matcher(folded).replaceAll(" ").strip();
  }

  /** {@link #normal} without any blank. */
  static String compact(String text) {
    return BLANKS.matcher(normal(text)).replaceAll("");
  }

  /** Every run of dashes, waves and rules as one hyphen. */
  static String hyphens(String text) {
    return DASHES.matcher(text).replaceAll("-");
  }

  /** True for text that is longer than any single value. */
  static boolean tooLong(String text) {
    return text.length() > LONGEST_VALUE;
  }

  /** True for blank text and for text that says there is nothing to say: 无, 不限. */
  static boolean saysNothing(String text) {
    return !tooLong(text) && SAYS_NOTHING.contains(hyphens(compact(text)));
  }

  /** Chinese numerals below one hundred as digits: 十八 becomes 18. */
  static String digits(String text) {
    return NUMERAL.matcher(text).replaceAll(run -> Matcher.quoteReplacement(number(run.group())));
  }

  /** 3 as 三; anything else as it is. */
  static String chineseDigit(String digit) {
    boolean arabic = digit.length() == 1 && digit.charAt(0) >= '1' && digit.charAt(0) <= '9';
    return arabic ? DIGITS.substring(digit.charAt(0) - '0', digit.charAt(0) - '0' + 1) : digit;
  }

  private static String number(String run) {
    String plain = run.replace('两', '二').replace('零', '〇');
    int ten = plain.indexOf('十');
    if (ten < 0) {
      StringBuilder figures = new StringBuilder();
      plain.chars().forEach(c -> figures.append(DIGITS.indexOf(c)));
      return figures.toString();
    }
    if (ten > 1 || plain.length() > ten + 2 || plain.indexOf('十', ten + 1) >= 0) {
      return run;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(plain.charAt(0));
    int ones = plain.length() == ten + 1 ? 0 : DIGITS.indexOf(plain.charAt(ten + 1));
    return String.valueOf(tens * 10 + ones);
  }
}
