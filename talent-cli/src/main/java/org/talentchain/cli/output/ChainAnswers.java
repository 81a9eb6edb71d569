package org.talentchain.cli.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainGraph;
import org.talentchain.chain.ChainNode;
import org.talentchain.chain.ChainPath;
import org.talentchain.chain.ChainStep;
import org.talentchain.chain.EdgeKind;
import org.talentchain.chain.SegmentSupply;
import org.talentchain.chain.SupplySource;
import org.talentchain.chain.WeakPoints;
import org.talentchain.cli.text.Wording;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.Organization;
import org.talentchain.model.SegmentId;

/** Answers to single questions about a chain. */
public final class ChainAnswers {

  private final Wording words;
  private final Columns columns;
  private final ChainGraph graph;
  private final ChainWords chainWords;
  private final LocalDate asOf;
  private final List<String> assumed;

  /**
   * Answers about a chain.
   *
   * @param assumed what is assumed to be different from what was read, in words
   */
  public ChainAnswers(Wording words, ChainGraph graph, LocalDate asOf, List<String> assumed) {
    this.words = words;
    this.columns = new Columns(words);
    this.graph = graph;
    this.chainWords = new ChainWords(words, graph);
    this.asOf = asOf;
    this.assumed = List.copyOf(assumed);
  }

  /** How two are connected. */
  public Report path(ChainNode from, ChainNode to, Set<EdgeKind> allowed) {
    Optional<ChainPath> path = graph.path(from, to, allowed);
    List<Row> rows = new ArrayList<>();
    for (ChainStep step : path.map(ChainPath::steps).orElse(List.of())) {
      rows.add(
          Row.of(
              rows.size() + 1,
              chainWords.name(step.from()),
              chainWords.say(step),
              chainWords.name(step.to()),
              chainWords.kind(step.to())));
    }
    String words = path.map(chainWords::say).orElseGet(() -> none(allowed));
    Table steps =
        new Table(
            "steps",
            this.words.say("chain.steps", rows.size()),
            List.of(
                columns.count("step"),
                columns.text("from"),
                columns.text("relation"),
                columns.text("to"),
                columns.text("role")),
            rows);
    String title = this.words.say("chain.pathTitle", chainWords.name(from), chainWords.name(to));
    return report(title, words, rows.isEmpty() ? List.of() : List.of(steps));
  }

  private String none(Set<EdgeKind> allowed) {
    boolean isAny = allowed.size() == EdgeKind.values().length;
    return words.say(isAny ? "chain.noPath" : "chain.noPath.by");
  }

  /** Everything that ties a node. */
  public Report node(ChainNode node) {
    List<Row> rows = new ArrayList<>();
    for (ChainStep step : graph.steps(node)) {
      rows.add(
          Row.of(
              chainWords.say(step),
              chainWords.name(step.to()),
              chainWords.kind(step.to()),
              seats(step.to())));
    }
    Table ties =
        new Table(
            "ties",
            words.say("chain.ties", rows.size()),
            List.of(
                columns.text("relation"),
                columns.text("to"),
                columns.text("role"),
                columns.text("classSeats")),
            rows);
    return report(chainWords.name(node), about(node), List.of(ties));
  }

  private @Nullable String seats(ChainNode node) {
    return graph.trainingClass(node).map(one -> String.valueOf(one.seats())).orElse(null);
  }

  private String about(ChainNode node) {
    String place = graph.organization(node).map(Organization::place).orElse(null);
    String kind = chainWords.kind(node);
    return place == null ? kind : words.say("chain.about", kind, place);
  }

  /** Where a segment gets its people from. */
  public Report supply(ChainNode segment) {
    SegmentSupply supply = graph.supply(new SegmentId(segment.id()));
    List<Row> rows = new ArrayList<>();
    for (SupplySource source : supply.sources()) {
      rows.add(
          Row.of(
              chainWords.name(source.node()),
              chainWords.kind(source.node()),
              source.seats() == 0 ? null : String.valueOf(source.seats()),
              source.steps(),
              chainWords.say(source.path())));
    }
    Table sources =
        new Table(
            "sources",
            words.say("chain.sources", rows.size()),
            List.of(
                columns.text("source"),
                columns.text("role"),
                columns.text("classSeats"),
                columns.count("steps"),
                columns.prose("path")),
            rows);
    String name = chainWords.name(segment);
    return report(
        words.say("chain.supplyTitle", name),
        words.say("chain.supplySeats", supply.seats(), supply.ownSeats()),
        List.of(sources));
  }

  /**
   * Where the chain has a single point of failure.
   *
   * @param share above which a provider's part of a segment's seats is one, in ten-thousandths
   */
  public Report weakPoints(Knowledge knowledge, int share) {
    WeakPoints weak = WeakPoints.of(graph, knowledge, share);
    return report(
        words.say("chain.weakTitle"),
        words.say("chain.weakNote"),
        new WeakTables(words, graph).of(weak, share));
  }

  private Report report(String title, String note, List<Table> tables) {
    List<String> notes = new ArrayList<>(assumed);
    notes.add(note);
    Sheet sheet = new Sheet(new SheetNames().next(title), title, notes, tables);
    return new Report(title, asOf, List.of(sheet));
  }
}
