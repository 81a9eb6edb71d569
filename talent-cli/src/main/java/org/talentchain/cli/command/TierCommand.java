package org.talentchain.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.TierReport;
import org.talentchain.model.City;
import org.talentchain.tier.TierCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells to which tier of the talent chain candidates belong, and what they miss for a higher one. */
@Command(name = "tier")
public final class TierCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private final RosterArguments rosters = new RosterArguments();
  @Mixin private final OutputArguments output = new OutputArguments();

  @Option(names = "--catalogue", paramLabel = "FILE", descriptionKey = "catalogue")
  private @Nullable Path catalogue;

  @Option(names = "--show-pii", descriptionKey = "show-pii")
  private boolean showPii;

  @Option(names = "--json", descriptionKey = "jsonl")
  private boolean json;

  public TierCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Format format = json ? Format.JSONL : output.format(Format.TEXT);
    Delivery delivery = Delivery.ofTable(desk, format, output.path());
    delivery.check();
    TierCatalogue rules = Catalogues.tiers(desk, catalogue);
    City city = rosters.read().city();
    TierReport report = new TierReport(desk.words(), city, showPii);
    delivery.deliver(report.of(rules, LocalDate.now(), format == Format.TEXT));
    delivery.tellWhere();
    return ExitCode.DONE;
  }
}
