package org.talentchain.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainDifference;
import org.talentchain.chain.ChainGraph;
import org.talentchain.chain.EdgeKind;
import org.talentchain.cli.output.ChainAnswers;
import org.talentchain.cli.output.ChainComparison;
import org.talentchain.cli.output.ChainOverview;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.Report;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the industry chains of a city, and answers questions about them, also under assumptions. */
@Command(name = "chain")
public final class ChainCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private final RosterArguments rosters = new RosterArguments();
  @Mixin private final OutputArguments output = new OutputArguments();
  @Mixin private final ChainAssumptions assumptions = new ChainAssumptions();

  /** One question at a time; none asks for everything at a glance. */
  private static final class Question {

    @Option(names = "--path", arity = "2", paramLabel = "NAME", descriptionKey = "chain-path")
    private List<String> path = new ArrayList<>();

    @Option(names = "--node", paramLabel = "NAME", descriptionKey = "chain-node")
    private @Nullable String node;

    @Option(names = "--supply", paramLabel = "SEGMENT", descriptionKey = "chain-supply")
    private @Nullable String supply;

    @Option(names = "--weak", descriptionKey = "chain-weak")
    private boolean weak;
  }

  @ArgGroup(exclusive = true)
  private @Nullable Question question;

  @Option(names = "--by", split = "[,，、]", paramLabel = "RELATION", descriptionKey = "chain-by")
  private List<String> by = new ArrayList<>();

  @Option(names = "--not-by", split = "[,，、]", paramLabel = "RELATION", descriptionKey = "chain-not-by")
  private List<String> notBy = new ArrayList<>();

  @Option(
      names = "--share",
      paramLabel = "PERCENT",
      defaultValue = "50",
      converter = PercentConverter.class,
      descriptionKey = "chain-share")
  private int share;

  @Option(names = "--json", descriptionKey = "jsonl")
  private boolean json;

  public ChainCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Delivery delivery =
        Delivery.ofTables(desk, json ? Format.JSONL : output.format(Format.TEXT), output.path());
    delivery.check();
    delivery.deliver(report());
    delivery.tellWhere();
    return ExitCode.DONE;
  }

  private Report report() {
    LocalDate today = LocalDate.now();
    ChainGraph stated = ChainAssumptions.graph(desk, rosters.read().city());
    ChainGraph graph = assumptions.isNone() ? stated : assumptions.applied(desk, rosters, stated);
    List<String> assumed = assumptions.inWords(desk);
    if (question != null) {
      return answer(question, graph, new ChainAnswers(desk.words(), graph, today, assumed));
    }
    if (assumptions.isNone()) {
      return new ChainOverview(desk.words(), graph).report(today);
    }
    ChainDifference difference = ChainDifference.between(stated, graph, rosters.knowledge(), share);
    return new ChainComparison(desk.words(), stated, graph).report(difference, today, assumed);
  }

  private Report answer(Question asked, ChainGraph graph, ChainAnswers answers) {
    ChainNames names = new ChainNames(desk, graph);
    if (asked.node != null) {
      return answers.node(names.node(asked.node));
    }
    if (asked.supply != null) {
      return answers.supply(names.segment(asked.supply));
    }
    return asked.weak
        ? answers.weakPoints(rosters.knowledge(), share)
        : answers.path(names.node(asked.path.get(0)), names.node(asked.path.get(1)), allowed(names));
  }

  private Set<EdgeKind> allowed(ChainNames names) {
    Set<EdgeKind> allowed = by.isEmpty() ? EnumSet.allOf(EdgeKind.class) : EnumSet.noneOf(EdgeKind.class);
    by.forEach(each -> allowed.add(names.edgeKind("--by", each)));
    notBy.forEach(each -> allowed.remove(names.edgeKind("--not-by", each)));
    return allowed;
  }
}
