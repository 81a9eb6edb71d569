package org.talentchain.cli.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;

/** Cell values as text. */
public final class Cells {

  /** From here on digits are hard to count by eye. */
  private static final long LARGE = 10_000;

  private final Wording words;

  Cells(Wording words) {
    this.words = words;
  }

  /** As people read it, shares with one decimal and large numbers with a comma after each three digits. */
  String shown(@Nullable Object value, Column.Type type) {
    boolean counted = type == Column.Type.COUNT && value instanceof Number;
    return counted ? grouped(((Number) value).longValue()) : text(value, type, 1);
  }

  /** A number with a comma after each three digits, where there are many. */
  static String grouped(long number) {
    return number < LARGE ? String.valueOf(number) : String.format(Locale.ROOT, "%,d", number);
  }

  /** Exactly, shares with both decimals. */
  String exact(@Nullable Object value, Column.Type type) {
    return text(value, type, 2);
  }

  private String text(@Nullable Object value, Column.Type type, int decimals) {
    if (value == null) {
      return "";
    }
    if (type == Column.Type.SHARE) {
      return percent((Integer) value, decimals);
    }
    if (value instanceof List<?> list) {
      return words.list(list.stream().map(String::valueOf).toList());
    }
    return value.toString();
  }

  /** A share in ten-thousandths as a percentage, half up. */
  public static String percent(int perTenThousand, int decimals) {
    return BigDecimal.valueOf(perTenThousand, 2)
            .setScale(decimals, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }
}
