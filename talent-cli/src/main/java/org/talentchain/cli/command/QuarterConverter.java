package org.talentchain.cli.command;

import java.util.Locale;
import org.talentchain.model.Quarter;
import picocli.CommandLine.ITypeConverter;

/** Reads a quarter such as 2027-Q1 or 2027q1. */
final class QuarterConverter implements ITypeConverter<Quarter> {

  @Override
  public Quarter convert(String value) {
    return Quarter.parse(value.strip().toUpperCase(Locale.ROOT).replaceFirst("^(\\d{4})-?Q", "$1-Q"));
  }
}
