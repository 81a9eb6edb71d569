package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.BatchResult;
import org.talentchain.matching.BatchResult.Ranked;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.Position;

/** The best candidates for every position as one list; a position for which there is nobody says why. */
public final class AllMatchesReport {

  private final Wording words;
  private final Directory directory;
  private final Phrases phrases;
  private final Columns columns;

  public AllMatchesReport(Wording words, City city, boolean showPii) {
    this.words = words;
    this.directory = new Directory(city, showPii);
    this.phrases = new Phrases(words);
    this.columns = new Columns(words);
  }

  public Report of(BatchResult result) {
    int positions = result.positions().size();
    List<Row> rows =
        IntStream.range(0, positions).mapToObj(at -> rows(result, at)).flatMap(List::stream).toList();
    long without = rows.stream().filter(row -> row.tone() == Row.Tone.ALERT).count();
    String title = words.say("match.all", positions);
    String note = words.say("match.all.note", rows.size() - without, without);
    Sheet sheet = Sheet.of(new SheetNames().next(words.say("sheet.matches")), title, note, table(rows));
    return new Report(title, result.fingerprint().asOf(), List.of(sheet));
  }

  private Table table(List<Row> rows) {
    List<Column> all =
        List.of(
            columns.text("positionId"),
            columns.text("position"),
            columns.text("enterprise"),
            columns.count("rank"),
            columns.text("candidateId"),
            columns.text("name"),
            columns.text("education"),
            columns.share("fit"),
            columns.text("remark"));
    return new Table("matches", "", all, rows);
  }

  private List<Row> rows(BatchResult result, int at) {
    Position position = directory.position(result.positions().get(at));
    List<Ranked<CandidateId>> found = result.candidatesFor(at);
    if (found.isEmpty()) {
      String why = result.isAssessable(at) ? "match.all.nobody" : "match.all.notAssessable";
      return List.of(row(position, null, null, null, null, null, words.say(why)).tone(Row.Tone.ALERT));
    }
    List<Row> rows = new ArrayList<>();
    for (Ranked<CandidateId> each : found) {
      Candidate candidate = directory.candidate(each.id());
      rows.add(
          row(
              position,
              rows.size() + 1,
              candidate.id().value(),
              directory.name(candidate),
              phrases.education(candidate.profile()),
              Shares.of(each.fit()),
              null));
    }
    return rows;
  }

  private Row row(Position position, @Nullable Object... more) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(position.id().value());
    cells.add(position.title());
    cells.add(directory.employer(position).name());
    cells.addAll(Arrays.asList(more));
    return new Row(cells, Row.Tone.NORMAL);
  }
}
