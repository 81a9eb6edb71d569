package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.talentchain.chain.ChainGraph;
import org.talentchain.chain.ChainNode;
import org.talentchain.chain.CutPoint;
import org.talentchain.chain.Dominance;
import org.talentchain.chain.SoleProvider;
import org.talentchain.chain.WeakPoints;
import org.talentchain.cli.text.Wording;

/** The weak points of a chain as tables. */
final class WeakTables {

  private static final int MOST_NAMES = 20;

  private final Wording words;
  private final Columns columns;
  private final ChainGraph graph;
  private final ChainWords chainWords;

  WeakTables(Wording words, ChainGraph graph) {
    this.words = words;
    this.columns = new Columns(words);
    this.graph = graph;
    this.chainWords = new ChainWords(words, graph);
  }

  List<Table> of(WeakPoints weak, int share) {
    return List.of(
        cutPoints(weak.cutPoints()),
        soleProviders(weak.soleProviders()),
        dominances(weak.dominances(), share));
  }

  private Table cutPoints(List<CutPoint> points) {
    List<Row> rows = new ArrayList<>();
    for (CutPoint point : points) {
      List<ChainNode> cutOff =
          graph.cutOffBy(point.node()).stream().flatMap(List::stream).limit(MOST_NAMES).toList();
      rows.add(
          Row.of(
              chainWords.name(point.node()),
              chainWords.kind(point.node()),
              point.cutOff(),
              chainWords.names(cutOff)));
    }
    return new Table(
        "cutPoints",
        words.say("chain.cutPoints"),
        List.of(
            columns.text("node"),
            columns.text("role"),
            columns.count("cutOffCount"),
            columns.list("cutOffNames")),
        rows);
  }

  private Table soleProviders(List<SoleProvider> providers) {
    List<Row> rows = new ArrayList<>();
    for (SoleProvider sole : providers) {
      rows.add(
          Row.of(
              chainWords.name(sole.provider()),
              chainWords.kind(sole.provider()),
              sole.skills().size(),
              sole.skills()));
    }
    return new Table(
        "soleProviders",
        words.say("chain.soleProviders"),
        List.of(
            columns.text("provider"),
            columns.text("role"),
            columns.count("skillCount"),
            columns.list("taughtSkills")),
        rows);
  }

  private Table dominances(List<Dominance> dominances, int share) {
    List<Row> rows = new ArrayList<>();
    for (Dominance one : dominances) {
      rows.add(
          Row.of(
              chainWords.name(one.segment()),
              chainWords.name(one.provider()),
              one.seats(),
              one.ofSeats(),
              one.share()));
    }
    return new Table(
        "dominances",
        words.say("chain.dominances", Cells.percent(share, 0)),
        List.of(
            columns.text("segment"),
            columns.text("provider"),
            columns.count("providerSeats"),
            columns.count("reachingSeats"),
            columns.share("seatShare")),
        rows);
  }
}
