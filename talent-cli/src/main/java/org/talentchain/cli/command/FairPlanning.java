package org.talentchain.cli.command;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.Fair;
import org.talentchain.cli.output.FairReport;
import org.talentchain.cli.output.Report;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.allocation.InvitationLimits;
import org.talentchain.matching.fair.FairRequest;
import org.talentchain.matching.fair.FairResult;
import org.talentchain.model.City;
import org.talentchain.roster.RosterReading;

/** From rosters to a delivered plan, step by step. */
final class FairPlanning {

  private final Desk desk;
  private final List<Delivery> deliveries;
  private final boolean showPii;
  private final boolean compare;
  private final @Nullable InvitationLimits limits;

  /**
   * @param compare true to hold all kinds of plan against each other
   * @param limits of more invitations than there are places, or null for none
   */
  FairPlanning(
      Desk desk,
      List<Delivery> deliveries,
      boolean showPii,
      boolean compare,
      @Nullable InvitationLimits limits) {
    this.desk = desk;
    this.deliveries = deliveries;
    this.showPii = showPii;
    this.compare = compare;
    this.limits = limits;
  }

  void run(
      Supplier<RosterReading> rosters,
      Function<City, TalentEngine> engine,
      Function<City, FairRequest> request) {
    deliveries.forEach(Delivery::check);
    try (Progress progress = desk.progress(4)) {
      progress.next("progress.reading");
      RosterReading reading = rosters.get();
      FairRequest asked = request.apply(reading.city());
      progress.next("progress.matching");
      try (TalentEngine talent = engine.apply(reading.city())) {
        FairResult result = new QuotaRefusal(desk, reading.city()).or(() -> talent.fair(asked));
        Fair fair =
            new Fair(
                reading,
                result,
                talent::explain,
                compare ? talent.compareFairs(asked) : List.of(),
                limits == null ? null : talent.invitations(asked, limits));
        progress.next("progress.explaining");
        Report report = new FairReport(desk.words(), showPii).of(fair);
        progress.next("progress.writing");
        deliveries.forEach(delivery -> delivery.deliver(report));
        progress.clear();
        new FairSummary(desk).tell(fair);
      }
    }
    deliveries.forEach(Delivery::tellWhere);
  }
}
