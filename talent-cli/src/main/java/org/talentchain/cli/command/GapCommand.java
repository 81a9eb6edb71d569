package org.talentchain.cli.command;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.GapReport;
import org.talentchain.cli.output.GapView;
import org.talentchain.cli.output.Report;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.gap.Dimension;
import org.talentchain.matching.gap.GapRequest;
import org.talentchain.model.City;
import org.talentchain.model.Quarter;
import org.talentchain.model.SegmentId;
import org.talentchain.tier.TierCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds demand against supply over the coming quarters. */
@Command(name = "gap")
public final class GapCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private final RosterArguments rosters = new RosterArguments();
  @Mixin private final EngineArguments engine = new EngineArguments();
  @Mixin private final OutputArguments output = new OutputArguments();

  @Option(names = "--catalogue", paramLabel = "FILE", descriptionKey = "catalogue")
  private @Nullable Path catalogue;

  @Option(names = "--by", paramLabel = "DIMENSION", split = ",")
  private List<Dimension> by = List.of(Dimension.SEGMENT, Dimension.TIER);

  @Option(names = "--segment", paramLabel = "SEGMENT")
  private @Nullable String segment;

  @Option(names = "--quarters", paramLabel = "N")
  private int quarters = 4;

  @Option(names = "--from", paramLabel = "YYYY-Qn", converter = QuarterConverter.class)
  private @Nullable Quarter from;

  @Option(names = "--json", descriptionKey = "jsonl")
  private boolean json;

  public GapCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    desk.inRange("--quarters", quarters, 1, 40);
    Format format = json ? Format.JSONL : output.format(Format.TEXT);
    Delivery delivery = Delivery.ofTables(desk, format, output.path());
    delivery.check();
    delivery.deliver(report(format == Format.TEXT));
    delivery.tellWhere();
    return ExitCode.DONE;
  }

  private Report report(boolean brief) {
    try (Progress progress = desk.progress(2)) {
      progress.next("progress.reading");
      TierCatalogue rules = Catalogues.tiers(desk, catalogue);
      City city = rosters.read().city();
      SegmentId only = segment == null ? null : new Lookup(desk, city).segment(segment);
      GapRequest request = only == null ? request(city, rules) : request(city, rules).segment(only);
      progress.next("progress.matching");
      try (TalentEngine talent = engine.engine(desk, rosters.knowledge(), city)) {
        Set<Dimension> dimensions = EnumSet.copyOf(by);
        return new GapReport(desk.words(), rosters.knowledge(), city, engine.showPii())
            .of(talent.gap(request), new GapView(dimensions, only, brief));
      }
    }
  }

  private GapRequest request(City city, TierCatalogue rules) {
    GapRequest request =
        GapRequest.of(city.outlook())
            .quarters(quarters)
            .cutOff(engine.cutOff())
            .tiers(rules);
    request = from == null ? request : request.from(from);
    return engine.strictGates() ? request.onlyVerified() : request;
  }
}
