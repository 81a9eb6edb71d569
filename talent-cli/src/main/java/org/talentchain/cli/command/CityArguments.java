package org.talentchain.cli.command;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.Report;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.City;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a report on a city is made from, the day it holds for, and where it goes. */
final class CityArguments {

  @Mixin private final RosterArguments rosters = new RosterArguments();
  @Mixin private final OutputArguments output = new OutputArguments();

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "as-of")
  private @Nullable LocalDate asOf;

  @Option(names = "--json", descriptionKey = "jsonl")
  private boolean json;

  /** Reads the city, makes the report and brings it to where it was asked for. */
  int answer(Desk desk, Function<City, Report> report) {
    Delivery delivery = Delivery.ofTables(desk, format(), output.path());
    delivery.check();
    delivery.deliver(report.apply(rosters.read().city()));
    delivery.tellWhere();
    return ExitCode.DONE;
  }

  private Format format() {
    return json ? Format.JSONL : output.format(Format.TEXT);
  }

  /** Whether the answer is to be read at once, and long lists are better left to a file. */
  boolean isBrief() {
    return format() == Format.TEXT;
  }

  Knowledge knowledge() {
    return rosters.knowledge();
  }

  LocalDate asOf() {
    return asOf == null ? LocalDate.now() : asOf;
  }
}
