package org.talentchain.cli.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.talentchain.cli.text.Wording;
import org.talentchain.model.City;
import org.talentchain.roster.RosterKind;
import org.talentchain.roster.RosterReading;
import org.talentchain.roster.TableReport;
import org.talentchain.roster.Unheld;

/** What was written of a city, and what its tables could not hold: what {@code talent convert} shows. */
public final class ConversionReport {

  private final Wording words;
  private final Columns columns;

  public ConversionReport(Wording words) {
    this.words = words;
    this.columns = new Columns(words);
  }

  public Report of(RosterReading reading, List<Unheld> unheld) {
    List<String> notes = new ArrayList<>(List.of(summary(reading)));
    List<Table> tables = new ArrayList<>(List.of(written(reading.city(), unheld)));
    if (!unheld.isEmpty()) {
      notes.add(words.say("conversion.note", unheld.size()));
      tables.add(unheld(unheld));
    }
    String title = words.say("conversion.title");
    Sheet sheet = new Sheet(new SheetNames().next(title), title, notes, tables);
    return new Report(title, LocalDate.EPOCH, List.of(sheet));
  }

  private String summary(RosterReading reading) {
    int rejected = reading.tables().stream().map(TableReport::rows).mapToInt(rows -> rows.rejected()).sum();
    return words.say("conversion.summary", rejected, reading.findings().size());
  }

  private Table written(City city, List<Unheld> unheld) {
    List<Row> rows = new ArrayList<>();
    for (RosterKind kind : RosterKind.values()) {
      int count = count(city, kind);
      if (count > 0) {
        long partly = unheld.stream().filter(one -> one.kind() == kind).count();
        rows.add(Row.of(words.name(kind), count, (int) partly));
      }
    }
    return new Table(
        "written",
        words.say("conversion.written"),
        List.of(columns.text("listing"), columns.count("writtenCount"), columns.count("writtenPartly")),
        rows);
  }

  private static int count(City city, RosterKind kind) {
    return switch (kind) {
      case CANDIDATES -> city.candidates().size();
      case POSITIONS -> city.positions().size();
      case CLASSES -> city.classes().size();
      case ORGANIZATIONS -> city.chain().organizations().size();
      case SEGMENTS -> city.chain().chains().stream().mapToInt(chain -> chain.segments().size()).sum();
      case TIES -> city.chain().ties().size();
      case TEAMS -> city.chain().teams().size();
      case CHALLENGES -> city.outlook().challenges().size();
      case FORECASTS -> city.outlook().forecasts().size();
      case TEMPLATES -> city.outlook().templates().size();
      case CAPACITIES -> city.outlook().capacities().size();
    };
  }

  private Table unheld(List<Unheld> unheld) {
    return new Table(
        "unheld",
        words.say("conversion.unheld"),
        List.of(columns.text("listing"), columns.text("id")),
        unheld.stream().map(one -> Row.of(words.name(one.kind()), one.id())).toList());
  }
}
