package org.talentchain.cli.command;

import java.util.Objects;
import org.talentchain.cli.output.Fair;
import org.talentchain.cli.output.PlanComparison;
import org.talentchain.cli.output.QuotaWords;
import org.talentchain.matching.allocation.CandidatePlan;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.allocation.QuotaOutcome;
import org.talentchain.matching.allocation.QuotaReport;
import org.talentchain.model.City;
import org.talentchain.model.FindingSeverity;
import org.talentchain.roster.RosterReading;

/** The result of a fair in a few lines. */
final class FairSummary {

  private final Desk desk;

  FairSummary(Desk desk) {
    this.desk = desk;
  }

  void tell(Fair fair) {
    RosterReading reading = fair.reading();
    City city = reading.city();
    FairPlan plan = fair.result().plan();
    desk.tell("summary.read", city.candidates().size(), city.positions().size(), rejected(reading));
    if (city.candidates().isEmpty()) {
      desk.tell("summary.noCandidates");
    }
    if (city.positions().isEmpty()) {
      desk.tell("summary.noPositions");
    }
    desk.tell("summary.findings", reading.findings().size(), grave(reading));
    desk.tell("summary.pairs", plan.pairsAssessed(), plan.pairsWithinReach());
    desk.tell("summary.seats", plan.seats(), plan.invited(), plan.seats() - plan.invited());
    long unmatched =
        plan.candidates().stream().map(CandidatePlan::unmatched).filter(Objects::nonNull).count();
    desk.tell("summary.candidates", plan.candidates().size() - unmatched, unmatched);
    QuotaReport quotas = plan.quotas();
    if (!quotas.outcomes().isEmpty() || !quotas.conflicts().isEmpty()) {
      int placed = quotas.outcomes().stream().mapToInt(QuotaOutcome::placed).sum();
      desk.tell("summary.quotas", quotas.outcomes().size(), placed, quotas.conflicts().size());
      new QuotaWords(desk.words(), city).gap(quotas.gap()).ifPresent(words -> desk.tell("summary.gap", words));
    }
    if (!fair.comparison().isEmpty()) {
      desk.show(new PlanComparison(desk.words()).report(fair));
    }
  }

  private static int rejected(RosterReading reading) {
    return reading.tables().stream().mapToInt(table -> table.rows().rejected()).sum();
  }

  private static long grave(RosterReading reading) {
    return reading.findings().stream()
        .filter(finding -> finding.severity() != FindingSeverity.NOTICE)
        .count();
  }
}
