package org.talentchain.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.CalendarWriter;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.PinWords;
import org.talentchain.cli.output.PlannedTimetable;
import org.talentchain.cli.output.TimetableReport;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.fair.FairRequest;
import org.talentchain.matching.timetable.PinConflict;
import org.talentchain.matching.timetable.PinRelease;
import org.talentchain.matching.timetable.Timetable;
import org.talentchain.matching.timetable.TimetablePlanner;
import org.talentchain.matching.timetable.TimetableRequest;
import org.talentchain.matching.timetable.TimetableResult;
import org.talentchain.model.City;
import org.talentchain.roster.file.AtomicFile;
import org.talentchain.roster.file.OutputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans a fair and gives each interview its time and place. */
@Command(name = "timetable")
public final class TimetableCommand implements Callable<Integer> {

  private static final Path USUAL_TARGET = Path.of("timetable.xlsx");
  private static final String CALENDAR = ".ics";

  private final Desk desk;

  @Mixin private final RosterArguments rosters = new RosterArguments();
  @Mixin private final TimetableArguments timetable = new TimetableArguments();
  @Mixin private final FairArguments fair = new FairArguments();
  @Mixin private final EngineArguments engine = new EngineArguments();
  @Mixin private final OutputArguments output = new OutputArguments();

  @Option(names = "--date", paramLabel = "YYYY-MM-DD")
  private @Nullable LocalDate date;

  @Option(names = "--release-pins")
  private boolean releasePins;

  public TimetableCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    fair.check(desk);
    timetable.check(desk);
    Delivery delivery = delivery();
    delivery.check();
    PlannedTimetable planned;
    try (Progress progress = desk.progress(4)) {
      progress.next("progress.reading");
      City city = rosters.read().city();
      progress.next("progress.matching");
      FairPlan plan = plan(city);
      progress.next("progress.timetable");
      planned = planned(city, plan);
      progress.next("progress.writing");
      deliver(planned, delivery);
    }
    tell(planned.timetable());
    PinWords pins = new PinWords(desk.words());
    planned.released().forEach(each -> desk.tell("timetable.line", pins.released(each)));
    delivery.tellWhere();
    return ExitCode.DONE;
  }

  private FairPlan plan(City city) {
    try (TalentEngine talent = engine.engine(desk, rosters.knowledge(), city)) {
      FairRequest request = fair.request(desk, city, engine, rosters.encoding());
      return new QuotaRefusal(desk, city).or(() -> talent.fair(request)).plan();
    }
  }

  private PlannedTimetable planned(City city, FairPlan plan) {
    TimetableRequest request = timetable.request(desk, city, plan, rosters.encoding());
    List<PinConflict> released = List.of();
    if (releasePins) {
      PinRelease release = PinRelease.of(request);
      request = release.request();
      released = release.conflicts();
    }
    Timetable previous = timetable.previous(desk, city, request, rosters.encoding());
    TimetableResult result =
        previous == null ? TimetablePlanner.plan(request) : TimetablePlanner.replan(request, previous);
    LocalDate day = date == null ? engine.asOf() : date;
    return new PlannedTimetable(city, request, made(result), released, day, engine.asOf());
  }

  private Timetable made(TimetableResult result) {
    if (result instanceof PinConflict conflict) {
      throw desk.failure("timetable.contradiction", new PinWords(desk.words()).contradiction(conflict));
    }
    return (Timetable) result;
  }

  private void tell(Timetable made) {
    int all = made.appointments().size() + made.unplaced().size();
    desk.tell("timetable.summary", all, made.appointments().size(), made.unplaced().size());
    String length = made.isShortest() ? "timetable.shortest" : "timetable.nearlyShortest";
    desk.tell(length, made.slotsUsed(), made.slotsNeeded());
  }

  private boolean isCalendar() {
    Path path = output.path();
    return path != null && path.toString().toLowerCase(Locale.ROOT).endsWith(CALENDAR);
  }

  private Format format() {
    return isCalendar() ? Format.TEXT : output.format(Format.XLSX);
  }

  private Delivery delivery() {
    Format format = format();
    boolean needsFile = output.path() == null && format == Format.XLSX;
    return Delivery.ofTable(desk, format, needsFile ? USUAL_TARGET : output.path());
  }

  private void deliver(PlannedTimetable planned, Delivery delivery) {
    if (isCalendar()) {
      calendar(planned, output.path());
      return;
    }
    TimetableReport report = new TimetableReport(desk.words(), engine.showPii());
    boolean forPrograms = format() == Format.CSV || format() == Format.JSONL;
    delivery.deliver(forPrograms ? report.asTable(planned) : report.of(planned));
  }

  private void calendar(PlannedTimetable planned, @Nullable Path target) {
    if (target == null) {
      return;
    }
    try {
      CalendarWriter writer = new CalendarWriter(desk.words(), engine.showPii());
      AtomicFile.write(target, out -> writer.write(planned, out));
    } catch (OutputException e) {
      throw desk.failure(e, "target.unwritable", target);
    }
  }
}
