package org.talentchain.cli.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import picocli.CommandLine.ITypeConverter;

/** Reads a percentage such as 55, 55.5 or 55% into ten-thousandths. */
final class PercentConverter implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String value) {
    String digits = value.strip().replaceFirst("[%％]$", "");
    int share =
        new BigDecimal(digits).movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
    if (share < 0 || share > 10_000) {
      throw new IllegalArgumentException(value + " is outside 0–100");
    }
    return share;
  }
}
