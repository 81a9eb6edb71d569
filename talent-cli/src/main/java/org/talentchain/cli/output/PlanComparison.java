package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.allocation.Invitation;
import org.talentchain.matching.allocation.InvitationPlan;
import org.talentchain.matching.allocation.PlanMeasures;
import org.talentchain.matching.score.Rating;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;

/**
 * The kinds of plan side by side: what each achieves over the same pairs. More invitations than there are places, where
 * asked for, come last: what they do to the crowd at one position and to enterprises shows beside the plans.
 */
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
    List<Row> rows = new ArrayList<>();
    fair.comparison().forEach(each -> rows.add(row(each, fair)));
    if (fair.invitations() != null) {
      rows.add(row(fair.invitations(), fair));
    }
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
        rows);
  }

  private Row row(InvitationPlan plan, Fair fair) {
    Map<OrganizationId, Integer> exposures = new HashMap<>();
    Map<PositionId, OrganizationId> employers = new HashMap<>();
    for (Position position : fair.reading().city().positions()) {
      employers.put(position.id(), position.employer());
      exposures.put(position.employer(), 0);
    }
    for (Invitation each : plan.invitations()) {
      exposures.merge(employers.get(each.position()), 1, Integer::sum);
    }
    int count = plan.invitations().size();
    return Row.of(
        words.say("comparison.invitations", plan.limits().each(), plan.limits().factor()),
        count,
        decimal("%.2f", plan.totalMutual() / 10_000.0),
        plan.invitations().stream().map(PlanComparison::view).min(Integer::compare).orElse(null),
        null,
        plan.congestion(),
        exposure(
            exposures.values().stream().min(Integer::compare).orElse(0),
            count,
            exposures.size(),
            exposures.values().stream().max(Integer::compare).orElse(0)));
  }

  /** What the candidate thinks of an invitation: the preference, or the fit where none is stated. */
  private static int view(Invitation each) {
    Rating rating = each.preference().isAssessable() ? each.preference() : each.fit();
    return rating.perTenThousand();
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
        exposure(plan.leastExposure(), plan.filled(), plan.enterprises(), plan.mostExposure()));
  }

  private String exposure(int least, int sum, int enterprises, int most) {
    String mean = decimal("%.1f", enterprises == 0 ? 0 : (double) sum / enterprises);
    return words.say("comparison.exposure", least, mean, most);
  }

  private static String decimal(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
