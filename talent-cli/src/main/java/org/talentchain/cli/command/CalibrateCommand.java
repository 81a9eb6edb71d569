package org.talentchain.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.CalibrationJson;
import org.talentchain.cli.output.CalibrationReport;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.ReportWriter;
import org.talentchain.matching.EngineConfig;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.calibration.CalibrationResult;
import org.talentchain.model.City;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits the weights of the score to pairs that staff have labelled, and shows whether that would help. */
@Command(name = "calibrate")
public final class CalibrateCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "LABELS", descriptionKey = "labels")
  private Path labels = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "ROSTER", descriptionKey = "rosters")
  private List<Path> rosters = List.of();

  @Mixin private final ReadingArguments reading = new ReadingArguments();

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "as-of")
  private @Nullable LocalDate asOf;

  @Option(names = "--weights", paramLabel = "FILE", descriptionKey = "weights")
  private @Nullable Path weights;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  @Option(names = "--json")
  private boolean json;

  public CalibrateCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Delivery.ofTable(desk, Format.TEXT, output).check();
    EngineConfig config = config();
    PairLabels said;
    CalibrationResult result;
    try (Progress progress = desk.progress(2)) {
      progress.next("progress.reading");
      City city = reading.read(rosters).city();
      said = PairLabels.read(desk, labels, reading.encoding(), city);
      progress.next("progress.calibrating");
      try (TalentEngine talent = TalentEngine.inMemory(config).add(city)) {
        result = talent.calibrate(said.pairs());
      }
    }
    show(result, said, config.asOf());
    save(result);
    return ExitCode.DONE;
  }

  private EngineConfig config() {
    EngineConfig config =
        EngineConfig.asOf(asOf == null ? LocalDate.now() : asOf)
            .knowledge(reading.knowledge());
    return weights == null ? config : config.weights(new WeightsFile(desk, weights).read());
  }

  private void show(CalibrationResult result, PairLabels said, LocalDate day) {
    if (json) {
      desk.out().println(new CalibrationJson(desk.words()).of(result, said.findings()));
      desk.out().flush();
      return;
    }
    CalibrationReport report = new CalibrationReport(desk.words());
    new ReportWriter(desk.words())
        .print(report.of(result, said.findings(), day), Format.TEXT, desk.out());
  }

  /** Only where it was asked for: what is fitted changes nothing by itself. */
  private void save(CalibrationResult result) {
    if (output == null) {
      return;
    }
    if (!(result instanceof CalibrationResult.Fitted fitted)) {
      throw desk.failure("calibrate.nothingToWrite", output);
    }
    new WeightsFile(desk, output).write(fitted.fitted());
    desk.tell("target.written", output);
  }
}
