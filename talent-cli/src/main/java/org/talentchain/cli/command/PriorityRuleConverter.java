package org.talentchain.cli.command;

import java.util.Locale;
import org.talentchain.matching.allocation.PriorityRule;
import picocli.CommandLine.ITypeConverter;

/** Reads how much priority counts: first, ties, or a percentage for each step. */
final class PriorityRuleConverter implements ITypeConverter<PriorityRule> {

  @Override
  public PriorityRule convert(String value) {
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "first" -> PriorityRule.FIRST;
      case "ties" -> PriorityRule.TIES;
      default -> PriorityRule.bonus(new PercentConverter().convert(value));
    };
  }
}
