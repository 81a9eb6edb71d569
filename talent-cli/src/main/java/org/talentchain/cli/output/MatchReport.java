package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.MatchResult;
import org.talentchain.matching.explain.Explanation;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;

/** The best candidates for a position, or the best positions for a candidate, as a ranked list. */
public final class MatchReport {

  private final Wording words;
  private final Directory directory;
  private final Phrases phrases;
  private final Evidence evidence;
  private final Columns columns;

  public MatchReport(Wording words, City city, boolean showPii) {
    this.words = words;
    this.directory = new Directory(city, showPii);
    this.phrases = new Phrases(words);
    this.evidence = new Evidence(words);
    this.columns = new Columns(words);
  }

  public Report of(MatchResult result) {
    Sheet sheet =
        result.request().subject() instanceof PositionId position
            ? forPosition(position, result)
            : forCandidate((CandidateId) result.request().subject(), result);
    return new Report(sheet.title(), result.fingerprint().asOf(), List.of(sheet));
  }

  private Sheet forPosition(PositionId id, MatchResult result) {
    Position position = directory.position(id);
    List<String> notes = new ArrayList<>();
    notes.add(words.say("match.requirements", words.list(phrases.requirements(position.requirements()))));
    notes.add(
        result.notAssessable()
            ? words.say("match.position.notAssessable")
            : words.say("match.cutOff", Cells.percent(result.cutOff(), 1), result.matches().size()));
    String title =
        words.say("match.position", id.value(), position.title(), directory.employer(position).name());
    return sheet(title, notes, candidates(result.matches()));
  }

  private Sheet forCandidate(CandidateId id, MatchResult result) {
    Candidate candidate = directory.candidate(id);
    String name = directory.name(candidate);
    String title = words.say("match.candidate", id.value(), name == null ? "" : name).strip();
    String note =
        result.notAssessable()
            ? words.say("match.candidate.notAssessable")
            : words.say("match.found", result.matches().size());
    return sheet(title, List.of(note), positions(result.matches()));
  }

  private Sheet sheet(String title, List<String> notes, Table table) {
    return new Sheet(new SheetNames().next(words.say("sheet.matches")), title, notes, List.of(table));
  }

  private Table candidates(List<Explanation> matches) {
    List<Row> rows = new ArrayList<>();
    for (Explanation match : matches) {
      Candidate candidate = directory.candidate(match.candidate());
      List<Object> cells = new ArrayList<>();
      cells.add(rows.size() + 1);
      cells.add(candidate.id().value());
      cells.add(directory.name(candidate));
      cells.add(phrases.education(candidate.profile()));
      rows.add(row(cells, match));
    }
    return table(
        List.of(
            columns.count("rank"),
            columns.text("candidateId"),
            columns.text("name"),
            columns.text("education")),
        rows);
  }

  private Table positions(List<Explanation> matches) {
    List<Row> rows = new ArrayList<>();
    for (Explanation match : matches) {
      Position position = directory.position(match.position());
      List<Object> cells = new ArrayList<>();
      cells.add(rows.size() + 1);
      cells.add(position.id().value());
      cells.add(position.title());
      cells.add(directory.employer(position).name());
      rows.add(row(cells, match));
    }
    return table(
        List.of(
            columns.count("rank"),
            columns.text("positionId"),
            columns.text("position"),
            columns.text("enterprise")),
        rows);
  }

  private Table table(List<Column> who, List<Row> rows) {
    List<Column> all = new ArrayList<>(who);
    all.addAll(
        List.of(
            columns.share("fit"),
            columns.share("preference"),
            columns.share("mutual"),
            columns.text("gate"),
            columns.list("why"),
            columns.list("missing"),
            columns.list("toVerify")));
    return new Table("matches", "", all, rows);
  }

  private Row row(List<Object> who, Explanation match) {
    List<Object> cells = new ArrayList<>(who);
    cells.add(Shares.of(match.fit()));
    cells.add(Shares.of(match.preference()));
    cells.add(match.mutual());
    cells.add(phrases.gate(match.gate()));
    cells.add(evidence.why(match));
    cells.add(evidence.missing(match));
    cells.add(evidence.toVerify(match));
    return new Row(cells, Row.Tone.NORMAL);
  }
}
