package org.talentchain.cli.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.score.AspectValue;
import org.talentchain.matching.explain.ComponentScore;
import org.talentchain.matching.explain.Explanation;
import org.talentchain.matching.explain.GateCheck;
import org.talentchain.matching.explain.ItemScore;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.model.Candidate;
import org.talentchain.model.City;
import org.talentchain.model.Position;

/** Why a candidate fits a position, or why not: the verdict, the must-haves, the components, item by item. */
public final class ExplanationReport {

  private final Wording words;
  private final Directory directory;
  private final Phrases phrases;
  private final Evidence evidence;
  private final Columns columns;
  private final SheetNames names = new SheetNames();

  public ExplanationReport(Wording words, City city, boolean showPii) {
    this.words = words;
    this.directory = new Directory(city, showPii);
    this.phrases = new Phrases(words);
    this.evidence = new Evidence(words);
    this.columns = new Columns(words);
  }

  /**
   * Explains pairs, one a sheet.
   *
   * @param cutOff the fit below which the position invites nobody, in ten-thousandths
   */
  public Report of(List<Explanation> pairs, int cutOff, LocalDate asOf) {
    List<Sheet> sheets = pairs.stream().map(pair -> sheet(pair, cutOff)).toList();
    return new Report(words.say("explain.title"), asOf, sheets);
  }

  private Sheet sheet(Explanation pair, int cutOff) {
    Candidate candidate = directory.candidate(pair.candidate());
    Position position = directory.position(pair.position());
    String name = directory.name(candidate);
    String title =
        words.say(
            "explain.pair",
            candidate.id().value(),
            name == null ? "" : name,
            position.id().value(),
            position.title(),
            directory.employer(position).name());
    return new Sheet(
        names.next(candidate.id() + " " + position.id()),
        title,
        notes(pair, cutOff),
        List.of(gates(pair), components(pair), items(pair), aspects(pair)));
  }

  private List<String> notes(Explanation pair, int cutOff) {
    List<String> notes = new ArrayList<>();
    notes.add(verdict(pair, cutOff));
    notes.add(
        words.say(
            "explain.ratings",
            share(Shares.of(pair.fit())),
            share(Shares.of(pair.preference())),
            Cells.percent(pair.mutual(), 1)));
    List<String> missing = evidence.missing(pair);
    if (!missing.isEmpty()) {
      notes.add(words.say("explain.missing", words.list(missing)));
    }
    List<String> open = evidence.toVerify(pair);
    if (!open.isEmpty()) {
      notes.add(words.say("explain.toVerify", words.list(open)));
    }
    return notes;
  }

  private String verdict(Explanation pair, int cutOff) {
    if (!pair.fit().isAssessable()) {
      return words.say("verdict.notAssessable");
    }
    String fit = Cells.percent(pair.fit().perTenThousand(), 1);
    String line = Cells.percent(cutOff, 1);
    if (pair.gate() == GateOutcome.FAIL) {
      List<String> failed =
          evidence.failed(pair).stream()
              .map(GateCheck::requirement)
              .map(phrases::requirement)
              .toList();
      return words.say("verdict.gates", words.list(failed));
    }
    if (pair.fit().perTenThousand() < cutOff) {
      return words.say("verdict.cutOff", fit, line);
    }
    return words.say(pair.gate() == GateOutcome.UNKNOWN ? "verdict.toVerify" : "verdict.reach", fit, line);
  }

  private String share(@Nullable Integer perTenThousand) {
    return perTenThousand == null ? words.say("rating.none") : Cells.percent(perTenThousand, 1);
  }

  private Table gates(Explanation pair) {
    List<Row> rows = new ArrayList<>();
    for (GateCheck check : pair.gates()) {
      Row row =
          Row.of(
              pair.candidate().value(),
              pair.position().value(),
              phrases.requirement(check.requirement()),
              phrases.gate(check.outcome()),
              check.found());
      rows.add(check.outcome() == GateOutcome.FAIL ? row.tone(Row.Tone.ALERT) : row);
    }
    return table(
        "gates",
        List.of(columns.text("requirement"), columns.text("gate"), columns.text("found")),
        rows);
  }

  private Table components(Explanation pair) {
    List<Row> rows = new ArrayList<>();
    for (ComponentScore score : pair.components()) {
      rows.add(
          Row.of(
              pair.candidate().value(),
              pair.position().value(),
              words.pick(score.component().zh(), score.component().en()),
              reached(score.points(), score.weight()),
              weight(score.weight(), pair),
              score.shown()));
    }
    return table(
        "components",
        List.of(
            columns.text("component"),
            columns.share("reached"),
            columns.share("weight"),
            columns.share("contribution")),
        rows);
  }

  private static @Nullable Integer reached(int points, int weight) {
    return weight == 0 ? null : (int) Math.round(points * 10.0 / weight);
  }

  private static int weight(int weight, Explanation pair) {
    return pair.fit().weight() == 0 ? 0 : (int) Math.round(weight * 10_000.0 / pair.fit().weight());
  }

  private Table items(Explanation pair) {
    List<Row> rows = new ArrayList<>();
    for (ComponentScore component : pair.components()) {
      for (ItemScore item : component.items()) {
        rows.add(item(pair, component, item));
      }
    }
    return table(
        "items",
        List.of(
            columns.text("component"),
            columns.text("wanted"),
            columns.text("status"),
            columns.text("found"),
            columns.text("relation"),
            columns.share("reached"),
            columns.share("contribution"),
            columns.share("couldAdd")),
        rows);
  }

  private Row item(Explanation pair, ComponentScore component, ItemScore item) {
    int full = weight(item.weight(), pair);
    int added = (int) Math.round(full * (item.value() / 1000.0));
    return Row.of(
        pair.candidate().value(),
        pair.position().value(),
        words.pick(component.component().zh(), component.component().en()),
        evidence.wanted(item),
        words.name(item.status()),
        item.found(),
        item.relation() == null ? null : words.name(item.relation()),
        item.value() * 10,
        added,
        full - added);
  }

  private Table aspects(Explanation pair) {
    List<Row> rows = new ArrayList<>();
    for (AspectValue score : pair.aspects()) {
      rows.add(
          Row.of(
              pair.candidate().value(),
              pair.position().value(),
              words.pick(score.aspect().zh(), score.aspect().en()),
              score.wished(),
              score.offered(),
              score.value() * 10));
    }
    return table(
        "aspects",
        List.of(
            columns.text("aspect"),
            columns.text("wished"),
            columns.text("offered"),
            columns.share("reached")),
        rows);
  }

  private Table table(String kind, List<Column> own, List<Row> rows) {
    List<Column> all = new ArrayList<>();
    all.add(columns.text("candidateId").offSheet());
    all.add(columns.text("positionId").offSheet());
    all.addAll(own);
    return new Table(kind, words.say("explain." + kind), all, rows);
  }
}
