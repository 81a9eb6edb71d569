package org.talentchain.cli.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;

/** Cell values as text. */
public final class Cells {

  private final Wording words;

  Cells(Wording words) {
    this.words = words;
  }

  /** As people read it, shares with one decimal. */
  String shown(@Nullable Object value, Column.Type type) {
    return text(value, type, 1);
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
