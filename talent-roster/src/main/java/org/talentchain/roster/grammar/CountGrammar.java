package org.talentchain.roster.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentchain.model.FindingKind;

/** Whole numbers of things (实训室, 教师, 工位, 学时): 3, 3间, 8名, 120学时, 两个班, 无. */
public final class CountGrammar {

  private static final String THINGS = "间|个班|班次|个|名|人|位|家企业|家|台|套|学时|课时|小时|hours?|h";
  private static final Pattern COUNT =
      Pattern.compile("(?:约|共|最多|至多)?(\\d{1,6})(?:\\.0+)?(?:" + THINGS + ")?");
  private static final Pattern NONE = Pattern.compile("无|没有|暂无|none");

  private CountGrammar() {}

  /** Reads a number, 0 included; 无 is none of it, a blank or 不详 is not known. */
  public static Reading<Integer> read(String text) {
    if (Spelling.tooLong(text)) {
      return unparsed();
    }
    String compact = Spelling.compact(text);
    if (NONE.matcher(compact).matches()) {
      return Reading.of(0);
    }
    if (Spelling.saysNothing(compact)) {
      return Reading.nothing();
    }
    Matcher count = COUNT.matcher(Spelling.digits(compact));
    return count.matches() ? Reading.of(Integer.parseInt(count.group(1))) : unparsed();
  }

  /** Reads a number that is at least 1. */
  public static Reading<Integer> positive(String text) {
    Reading<Integer> count = read(text);
    return count.value() != null && count.value() < 1 ? unparsed() : count;
  }

  private static Reading<Integer> unparsed() {
    return Reading.unknown(Note.of(FindingKind.NUMBER_UNPARSED));
  }
}
