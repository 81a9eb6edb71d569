package org.talentchain.cli.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.talentchain.chain.Centrality;
import org.talentchain.chain.ChainCheck;
import org.talentchain.chain.ChainFigures;
import org.talentchain.chain.ChainFigures.SegmentFigures;
import org.talentchain.chain.ChainGap;
import org.talentchain.chain.ChainGraph;
import org.talentchain.chain.ChainNode;
import org.talentchain.chain.ChainProblem;
import org.talentchain.cli.text.Wording;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.TieKind;
import org.talentchain.model.TrainingClass;

/**
 * A city's chains at a glance: who stands in which segment, what the chain hangs on, what the description
 * lacks.
 */
public final class ChainOverview {

  private static final int MOST_HUBS = 10;

  private final Wording words;
  private final Columns columns;
  private final ChainGraph graph;
  private final ChainWords chainWords;

  public ChainOverview(Wording words, ChainGraph graph) {
    this.words = words;
    this.columns = new Columns(words);
    this.graph = graph;
    this.chainWords = new ChainWords(words, graph);
  }

  public Report report(LocalDate asOf) {
    List<Table> tables = new ArrayList<>();
    ChainFigures.of(graph).forEach(figures -> tables.add(segments(figures)));
    tables.add(hubs());
    tables.add(gaps());
    String title = words.say("chain.title");
    List<String> notes = List.of(summary(), words.say("chain.seatsNote"));
    Sheet sheet = new Sheet(new SheetNames().next(title), title, notes, tables);
    return new Report(title, asOf, List.of(sheet));
  }

  private String summary() {
    int seats = graph.classes().stream().mapToInt(TrainingClass::seats).sum();
    return words.say(
        "chain.summary",
        graph.description().organizations().size(),
        graph.classes().size(),
        seats,
        graph.description().teams().size());
  }

  private Table segments(ChainFigures figures) {
    List<Row> rows = new ArrayList<>();
    String chain = name(figures.chain());
    for (SegmentFigures each : figures.segments()) {
      rows.add(
          Row.of(
              chain,
              chainWords.name(each.segment().id()),
              each.count(OrganizationKind.CHAIN_LEADER),
              each.count(OrganizationKind.BACKBONE),
              each.count(OrganizationKind.SUPPLIER, OrganizationKind.CUSTOMER),
              each.count(OrganizationKind.SCHOOL),
              each.count(OrganizationKind.TRAINING_BASE),
              each.count(OrganizationKind.RESEARCH_INSTITUTE),
              each.count(OrganizationKind.PLATFORM),
              each.teams(),
              each.classes(),
              each.ownSeats(),
              each.seats(),
              words.list(each.segment().feeds().stream().map(chainWords::name).toList())));
    }
    List<Column> headers =
        List.of(
            columns.text("chain").offSheet(),
            columns.text("segment"),
            columns.count("leaders"),
            columns.count("backbones"),
            columns.count("suppliers"),
            columns.count("schools"),
            columns.count("bases"),
            columns.count("institutes"),
            columns.count("platforms"),
            columns.count("teams"),
            columns.count("classes"),
            columns.count("ownSeats"),
            columns.count("reachingSeats"),
            columns.text("feeds"));
    return new Table("segments", caption(figures.chain()), headers, rows);
  }

  private String name(IndustryChain chain) {
    return Directory.chainName(chain, words.isEnglish());
  }

  private String caption(IndustryChain chain) {
    List<String> offices = on(chain, OrganizationKind.CHAIN_OFFICE);
    List<String> leaders = on(chain, OrganizationKind.CHAIN_LEADER);
    String nobody = words.say("chain.nobody");
    return words.say(
        "chain.caption",
        name(chain),
        leaders.isEmpty() ? nobody : words.list(leaders),
        offices.isEmpty() ? nobody : words.list(offices));
  }

  private List<String> on(IndustryChain chain, OrganizationKind kind) {
    List<SegmentId> segments = chain.segments().stream().map(Segment::id).toList();
    return graph.description().organizations().stream()
        .filter(one -> one.kind() == kind && one.segments().stream().anyMatch(segments::contains))
        .map(Organization::name)
        .toList();
  }

  private Table hubs() {
    Centrality centrality = graph.centrality();
    List<Row> rows = new ArrayList<>();
    centrality.ranks().stream()
        .filter(rank -> rank.node().kind() == ChainNode.Kind.ORGANIZATION && rank.share() > 0)
        .limit(MOST_HUBS)
        .forEach(
            rank ->
                rows.add(Row.of(chainWords.name(rank.node()), chainWords.kind(rank.node()), rank.share())));
    String measure = words.pick(centrality.measure().zh(), centrality.measure().en());
    return new Table(
        "hubs",
        words.say("chain.hubs." + centrality.measure()),
        List.of(
            columns.text("organization"),
            columns.text("role"),
            Column.of("share", measure, Column.Type.SHARE)),
        rows);
  }

  private Table gaps() {
    List<Row> rows = new ArrayList<>();
    for (ChainProblem problem : ChainCheck.problems(graph.description(), graph.classes())) {
      rows.add(Row.of(say(problem), null, null));
    }
    for (ChainGap gap : ChainGap.in(graph)) {
      List<String> names = chainWords.names(gap.nodes());
      rows.add(Row.of(words.say("chain.gap." + gap.kind()), names.size(), names));
    }
    return new Table(
        "gaps",
        words.say("chain.gaps"),
        List.of(columns.text("toComplete"), columns.count("count"), columns.list("which")),
        rows);
  }

  private String say(ChainProblem problem) {
    String key = "chain.problem." + problem.kind();
    if (problem.kind() == ChainProblem.Kind.CIRCLE) {
      return words.say(key, String.join(" → ", problem.names()));
    }
    if (problem.kind() == ChainProblem.Kind.TIE_UNFIT) {
      TieKind tie = graph.description().ties().get(problem.at()).kind();
      return words.say(key, problem.names().get(0), problem.names().get(1), words.pick(tie.zh(), tie.en()));
    }
    return words.say(key, problem.names().toArray());
  }
}
