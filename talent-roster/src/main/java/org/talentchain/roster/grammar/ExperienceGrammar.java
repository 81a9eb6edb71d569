package org.talentchain.roster.grammar;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentchain.model.FindingKind;

/** Lengths of experience (工作年限, 经验要求): 3年以上, 一年半, 18个月, 应届. Of a range the lower end counts. */
public final class ExperienceGrammar {

  private static final int LONGEST_YEARS = 60;

  private static final Pattern NONE =
      Pattern.compile("无|没有|应届.*|(?:无|没有)(?:相关|工作|从业)*经[验历].*|0|(?:fresh|recent)?graduates?|noexperience|none");
  private static final Pattern ANY =
      Pattern.compile("(?:工作|相关|从业)*(?:经验|年限|经历)?(?:不限|无要求|不要求|不作要求)|无需(?:工作|相关)*经[验历]|any");
  private static final Pattern BELOW = Pattern.compile(".*(?:以下|以内|不足|不满|未满).*");
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2}(?:\\.\\d{1,2})?)(?:-\\d{1,2}(?:\\.\\d)?)?\\+?(?:周?年|years?|yrs?)(半)?"
              + "(?:零?(\\d{1,2})个?月)?");
  private static final Pattern HALF_YEAR = Pattern.compile("半年");
  private static final Pattern MONTHS = Pattern.compile("(?<!\\d)(\\d{1,3})(?:-\\d{1,3})?\\+?(?:个?月|months?)");
  private static final Pattern BARE = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})?)(?:-\\d{1,2})?\\+?(?:以上)?");

  private ExperienceGrammar() {}

  /** Whole months of experience; 0 for 应届 and 无经验, nothing for 不限. A bare number counts years. */
  public static Reading<Integer> read(String text) {
    if (Spelling.tooLong(text)) {
      return unparsed();
    }
    String compact = Spelling.compact(text);
    if (NONE.matcher(compact).matches()) {
      return Reading.of(0);
    }
    if (ANY.matcher(compact).matches() || Spelling.saysNothing(compact)) {
      return Reading.nothing();
    }
    int months = months(ranges(Spelling.digits(compact)));
    if (months < 0 || months > LONGEST_YEARS * 12) {
      return unparsed();
    }
    return Reading.of(BELOW.matcher(compact).matches() ? 0 : months);
  }

  private static String ranges(String compact) {
    return Spelling.hyphens(compact).replaceAll("(?<=\\d)[至到](?=\\d)", "-");
  }

  private static int months(String text) {
    Matcher years = YEARS.matcher(text);
    if (years.find()) {
      int half = years.group(2) == null ? 0 : 6;
      int rest = years.group(3) == null ? 0 : Integer.parseInt(years.group(3));
      return inMonths(years.group(1)) + half + rest;
    }
    if (HALF_YEAR.matcher(text).find()) {
      return 6;
    }
    Matcher months = MONTHS.matcher(text);
    if (months.find()) {
      return Integer.parseInt(months.group(1));
    }
    Matcher bare = BARE.matcher(text);
    return bare.matches() ? inMonths(bare.group(1)) : -1;
  }

  private static int inMonths(String years) {
    return new BigDecimal(years).multiply(BigDecimal.valueOf(12)).intValue();
  }

  private static Reading<Integer> unparsed() {
    return Reading.unknown(Note.of(FindingKind.EXPERIENCE_UNPARSED));
  }
}
