package org.talentchain.cli.output;

import java.util.List;
import java.util.Locale;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.allocation.PlanMeasures;

/** The kinds of plan side by side: what each achieves over the same pairs. */
public final class PlanComparison {

  private final Wording words;

  public PlanComparison(Wording words) {
    this.words = words;
  }

  /** As a report of its own, for a terminal. */
  public Report report(Fair fair) {
    Sheet sheet = new Sheet("", words.say("comparison.title"), List.of(), List.of(table(fair, "")));
    return new Report(
        words.say("comparison.title"), fair.result().fingerprint().asOf(), List.of(sheet));
  }

  /** As a table among others. */
  Table table(Fair fair) {
    return table(fair, words.say("comparison.title"));
  }

  private Table table(Fair fair, String caption) {
    Columns columns = new Columns(words);
    return new Table(
        "plans",
        caption,
        List.of(
            columns.text("plan"),
            columns.count("invited"),
            columns.text("totalMutual"),
            columns.share("worstOff"),
            columns.count("blockingPairs"),
            columns.count("congestion"),
            columns.text("exposure")),
        fair.comparison().stream().map(each -> row(each, fair)).toList());
  }

  private Row row(PlanMeasures plan, Fair fair) {
    boolean chosen = plan.plan() == fair.result().request().plan();
    String name = words.say("plan." + plan.plan());
    return Row.of(
        chosen ? words.say("comparison.chosen", name) : name,
        plan.filled(),
        decimal("%.2f", plan.totalMutual() / 10_000.0),
        plan.filled() == 0 ? null : plan.worstOff(),
        plan.blockingPairs(),
        plan.congestion(),
        words.say("comparison.exposure", plan.leastExposure(), mean(plan), plan.mostExposure()));
  }

  private static String mean(PlanMeasures plan) {
    return decimal("%.1f", plan.enterprises() == 0 ? 0 : (double) plan.filled() / plan.enterprises());
  }

  private static String decimal(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
