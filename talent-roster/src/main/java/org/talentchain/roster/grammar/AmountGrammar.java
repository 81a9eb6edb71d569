package org.talentchain.roster.grammar;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.FindingKind;

/** Amounts of money in yuan (费用, 资金): 6800元, ¥6,800, 300万, 6 with 万元 in the header, 免费. */
public final class AmountGrammar {

  private static final Pattern AMOUNT =
      Pattern.compile("[¥约]?(?:人民币)?(\\d+(?:\\.\\d+)?)([万亿])?(?:元|rmb|cny)?(?:[/每][人生班]|人民币)?");
  private static final Pattern FREE = Pattern.compile("免费|全免|免学费|free");
  private static final Pattern OPEN = Pattern.compile("面议|另议|协商|双方协商|面谈|negotiable");

  private AmountGrammar() {}

  /**
   * Reads an amount; nothing when it is still to be agreed on.
   *
   * @param unit unit of the column, such as 万元, or null; one beside the number counts before it
   */
  public static Reading<BigDecimal> read(String text, @Nullable String unit) {
    if (Spelling.tooLong(text)) {
      return unparsed();
    }
    String compact = Spelling.compact(text).replace(",", "").replace("￥", "¥");
    if (Spelling.saysNothing(compact) || OPEN.matcher(compact).matches()) {
      return Reading.nothing();
    }
    Matcher amount = AMOUNT.matcher(compact);
    if (amount.matches()) {
      String scale = amount.group(2) == null && unit != null ? unit : "" + amount.group(2);
      return Reading.of(scaled(new BigDecimal(amount.group(1)), scale));
    }
    // With a figure beside it, only a part is free: 学费3000元，住宿免费.
    boolean free = FREE.matcher(compact).find() && compact.chars().noneMatch(Character::isDigit);
    return free ? Reading.of(BigDecimal.ZERO) : unparsed();
  }

  private static BigDecimal scaled(BigDecimal number, String unit) {
    int digits = unit.contains("亿") ? 8 : unit.contains("万") ? 4 : 0;
    return digits == 0 ? number : number.movePointRight(digits);
  }

  private static Reading<BigDecimal> unparsed() {
    return Reading.unknown(Note.of(FindingKind.NUMBER_UNPARSED));
  }
}
