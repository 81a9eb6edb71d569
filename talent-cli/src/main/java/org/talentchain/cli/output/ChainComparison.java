package org.talentchain.cli.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.talentchain.chain.ChainDifference;
import org.talentchain.chain.ChainGraph;
import org.talentchain.chain.SupplyChange;
import org.talentchain.chain.SupplySource;
import org.talentchain.chain.WeakPoints;
import org.talentchain.cli.text.Wording;

/** What would change on a chain if something were added or taken away (情景推演). */
public final class ChainComparison {

  private final Wording words;
  private final Columns columns;
  private final ChainWords before;
  private final ChainWords after;

  public ChainComparison(Wording words, ChainGraph before, ChainGraph after) {
    this.words = words;
    this.columns = new Columns(words);
    this.before = new ChainWords(words, before);
    this.after = new ChainWords(words, after);
  }

  public Report report(ChainDifference difference, LocalDate asOf, List<String> assumed) {
    String title = words.say("chain.comparisonTitle");
    List<Table> tables =
        Stream.of(supply(difference), paths(difference), points(difference))
            .filter(table -> !table.rows().isEmpty())
            .toList();
    List<String> notes = new ArrayList<>(assumed);
    notes.add(tables.isEmpty() ? words.say("chain.nothingChanges") : summary(difference));
    Sheet sheet = new Sheet(new SheetNames().next(title), title, notes, tables);
    return new Report(title, asOf, List.of(sheet));
  }

  private String summary(ChainDifference difference) {
    return words.say(
        "chain.comparison",
        difference.supply().size(),
        difference.skillsLost().size(),
        difference.untrained().size(),
        difference.adrift().size());
  }

  private Table supply(ChainDifference difference) {
    List<Row> rows = new ArrayList<>();
    for (SupplyChange change : difference.supply()) {
      rows.add(
          Row.of(
              after.name(change.segment()),
              change.seatsBefore(),
              change.seatsAfter(),
              change.seatsAfter() - change.seatsBefore()));
    }
    return new Table(
        "supplyChanges",
        words.say("chain.supplyChanges"),
        List.of(
            columns.text("segment"),
            columns.count("seatsBefore"),
            columns.count("seatsAfter"),
            columns.count("seatsChange")),
        rows);
  }

  private Table paths(ChainDifference difference) {
    List<Row> rows = new ArrayList<>();
    for (SupplyChange change : difference.supply()) {
      change.lost().forEach(source -> rows.add(path("chain.lost", change, source, before)));
      change.gained().forEach(source -> rows.add(path("chain.gained", change, source, after)));
    }
    return new Table(
        "supplyPaths",
        words.say("chain.supplyPaths"),
        List.of(
            columns.text("change"), columns.text("segment"), columns.text("source"), columns.prose("path")),
        rows);
  }

  private Row path(String key, SupplyChange change, SupplySource source, ChainWords names) {
    return Row.of(
        words.say(key), names.name(change.segment()), names.name(source.node()), names.say(source.path()));
  }

  private Table points(ChainDifference difference) {
    List<Row> rows = new ArrayList<>();
    add(rows, "chain.skillsLost", difference.skillsLost());
    add(rows, "chain.skillsGained", difference.skillsGained());
    add(rows, "chain.untrained", after.names(difference.untrained()));
    add(rows, "chain.newlyTrained", after.names(difference.newlyTrained()));
    add(rows, "chain.adrift", after.names(difference.adrift()));
    WeakPoints arisen = difference.arisen();
    WeakPoints settled = difference.settled();
    add(rows, "chain.cutPointArises", cutPoints(arisen, after));
    add(rows, "chain.cutPointSettles", cutPoints(settled, before));
    add(rows, "chain.soleArises", soleProviders(arisen, after));
    add(rows, "chain.soleSettles", soleProviders(settled, before));
    add(rows, "chain.dominanceArises", dominances(arisen, after));
    add(rows, "chain.dominanceSettles", dominances(settled, before));
    return new Table(
        "pointChanges",
        words.say("chain.pointChanges"),
        List.of(columns.text("change"), columns.count("count"), columns.list("which")),
        rows);
  }

  private void add(List<Row> rows, String key, List<String> names) {
    if (!names.isEmpty()) {
      rows.add(Row.of(words.say(key), names.size(), names));
    }
  }

  private static List<String> cutPoints(WeakPoints weak, ChainWords names) {
    return weak.cutPoints().stream().map(point -> names.name(point.node())).toList();
  }

  private List<String> soleProviders(WeakPoints weak, ChainWords names) {
    return weak.soleProviders().stream()
        .map(
            sole ->
                words.say(
                    "chain.sole",
                    names.name(sole.provider()),
                    String.join(words.say("chain.and"), sole.skills())))
        .toList();
  }

  private List<String> dominances(WeakPoints weak, ChainWords names) {
    return weak.dominances().stream()
        .map(
            one ->
                words.say(
                    "chain.dominance",
                    names.name(one.segment()),
                    names.name(one.provider()),
                    Cells.percent(one.share(), 0)))
        .toList();
  }
}
