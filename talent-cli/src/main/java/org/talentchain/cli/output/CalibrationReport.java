package org.talentchain.cli.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.calibration.CalibrationResult;
import org.talentchain.matching.calibration.CalibrationResult.Fitted;
import org.talentchain.matching.calibration.Comparison;
import org.talentchain.matching.calibration.HeldOut;
import org.talentchain.matching.calibration.LabelCounts;
import org.talentchain.matching.quality.Estimate;
import org.talentchain.matching.score.Component;
import org.talentchain.model.Finding;

/** What labels by staff say about the weights: the verdict, the weights before and after, and the evidence. */
public final class CalibrationReport {

  private final Wording words;
  private final Columns columns;

  public CalibrationReport(Wording words) {
    this.words = words;
    this.columns = new Columns(words);
  }

  public Report of(CalibrationResult result, List<Finding> findings, LocalDate asOf) {
    List<String> notes = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    if (result instanceof Fitted fitted) {
      notes.add(verdict(fitted));
      notes.add(labels(result.labels()));
      notes.add(words.say("calibrate.unchanged"));
      tables.add(weights(fitted));
      tables.add(heldOut(fitted));
    } else {
      notes.add(tooFew(result.labels()));
      notes.add(labels(result.labels()));
    }
    if (!findings.isEmpty()) {
      tables.add(new ReadingTables(words).findings(findings, words.say("calibrate.findings")));
    }
    String title = words.say("calibrate.title");
    return new Report(title, asOf, List.of(new Sheet(new SheetNames().next(title), title, notes, tables)));
  }

  private String verdict(Fitted fitted) {
    Comparison accuracy = fitted.overall().accuracy();
    String key =
        switch (fitted.verdict()) {
          case BETTER -> "calibrate.better";
          case NO_CLEAR_DIFFERENCE -> "calibrate.noClearDifference";
          case WORSE -> "calibrate.worse";
        };
    return words.say(
        key,
        percent(accuracy.before().mean()),
        percent(accuracy.after().mean()),
        change(accuracy.difference().low()),
        change(accuracy.difference().high()));
  }

  private String tooFew(LabelCounts labels) {
    return words.say(
        "calibrate.tooFew",
        labels.used(),
        LabelCounts.LEAST_PAIRS,
        labels.positions(),
        LabelCounts.LEAST_POSITIONS);
  }

  private String labels(LabelCounts labels) {
    return words.say(
        "calibrate.labels",
        labels.used(),
        labels.positions(),
        labels.excluded(),
        labels.notAssessable(),
        labels.oneSided());
  }

  private Table weights(Fitted fitted) {
    return new Table(
        "weights",
        words.say("calibrate.weights"),
        List.of(
            columns.text("component"),
            columns.share("present"),
            columns.share("fitted"),
            columns.text("change")),
        Stream.of(Component.values()).map(component -> weight(fitted, component)).toList());
  }

  private Row weight(Fitted fitted, Component component) {
    int before = fitted.present().of(component);
    int after = fitted.fitted().of(component);
    return Row.of(
        words.pick(component.zh(), component.en()), before, after, change((after - before) / 10_000.0));
  }

  private Table heldOut(Fitted fitted) {
    List<Row> rows = new ArrayList<>(rows(words.say("calibrate.overall"), fitted.overall()));
    for (int fold = 0; fold < fitted.folds().size(); fold++) {
      rows.addAll(rows(words.say("calibrate.fold", fold + 1), fitted.folds().get(fold)));
    }
    return new Table(
        "heldOut",
        words.say("calibrate.heldOut"),
        List.of(
            columns.text("fold"),
            columns.count("positions"),
            columns.count("labels"),
            columns.text("measure"),
            columns.text("before"),
            columns.text("after"),
            columns.text("difference")),
        rows);
  }

  private List<Row> rows(String fold, HeldOut heldOut) {
    return List.of(
        row(fold, heldOut, words.say("calibrate.accuracy"), heldOut.accuracy()),
        row(fold, heldOut, "nDCG@10", heldOut.ndcg()));
  }

  private Row row(String fold, HeldOut heldOut, String measure, Comparison comparison) {
    Estimate difference = comparison.difference();
    return Row.of(
        fold,
        heldOut.positions(),
        heldOut.pairs(),
        measure,
        interval(comparison.before()),
        interval(comparison.after()),
        words.say(
            "calibrate.interval",
            change(difference.mean()),
            change(difference.low()),
            change(difference.high())));
  }

  private String interval(Estimate estimate) {
    return words.say(
        "calibrate.interval", percent(estimate.mean()), percent(estimate.low()), percent(estimate.high()));
  }

  private static String percent(double share) {
    return Cells.percent((int) Math.round(10_000 * share), 1);
  }

  private static String change(double share) {
    return (share > 0 ? "+" : "") + percent(share);
  }
}
