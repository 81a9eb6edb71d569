package org.talentchain.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.talentchain.chain.ChainChange;
import org.talentchain.chain.ChainException;
import org.talentchain.chain.ChainGraph;
import org.talentchain.chain.ChainNode;
import org.talentchain.model.City;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Tie;
import org.talentchain.model.TieKind;
import org.talentchain.roster.grammar.TieKindGrammar;
import picocli.CommandLine.Option;

/** What is assumed to be different from what the rosters say (情景推演). */
final class ChainAssumptions {

  /** 甲=乙. */
  private static final Pattern PAIR = Pattern.compile("(.+?)[=＝](.+)");

  /** 关系:甲=乙. */
  private static final Pattern TIE = Pattern.compile("(.+?)[:：](.+?)[=＝](.+)");

  @Option(names = "--without", paramLabel = "NAME", descriptionKey = "without-node")
  private List<String> without = new ArrayList<>();

  @Option(names = "--with", paramLabel = "FILE|TIE", descriptionKey = "with-node")
  private List<String> with = new ArrayList<>();

  boolean isNone() {
    return without.isEmpty() && with.isEmpty();
  }

  /** What is assumed, in the user's own words, but for the kind of a tie, which may have been given as a code. */
  List<String> inWords(Desk desk) {
    List<String> words = new ArrayList<>();
    without.forEach(each -> words.add(desk.words().say("chain.without", each)));
    with.forEach(each -> words.add(desk.words().say("chain.with", assumed(desk, each))));
    return words;
  }

  private static String assumed(Desk desk, String each) {
    Matcher tie = TIE.matcher(each);
    TieKind kind = tie.matches() ? TieKindGrammar.read(tie.group(1).strip()).value() : null;
    return kind == null
        ? each
        : tie.group(2).strip() + " —" + desk.words().pick(kind.zh(), kind.en()) + "→ " + tie.group(3).strip();
  }

  /** The chain with all that is assumed. */
  ChainGraph applied(Desk desk, RosterArguments rosters, ChainGraph stated) {
    List<Path> more = with.stream().filter(each -> !TIE.matcher(each).matches()).map(Path::of).toList();
    ChainGraph added = more.isEmpty() ? stated : graph(desk, rosters.readWith(more).city());
    ChainNames names = new ChainNames(desk, added);
    ChainChange change = ChainChange.of(added);
    for (String each : with) {
      Matcher tie = TIE.matcher(each);
      if (tie.matches()) {
        change.with(
            new Tie(kind(desk, tie.group(1)), names.node(tie.group(2)).id(), names.node(tie.group(3)).id()));
      }
    }
    without.forEach(each -> takeAway(each, change, names));
    return change.graph();
  }

  private static void takeAway(String words, ChainChange change, ChainNames names) {
    Matcher pair = PAIR.matcher(words);
    if (pair.matches()) {
      ChainNode one = names.node(pair.group(1));
      change.without(one, names.node(pair.group(2)));
    } else {
      change.without(names.node(words));
    }
  }

  private static TieKind kind(Desk desk, String words) {
    TieKind kind = TieKindGrammar.read(words.strip()).value();
    if (kind == null) {
      List<String> all =
          List.of(TieKind.values()).stream().map(each -> desk.words().pick(each.zh(), each.en())).toList();
      throw desk.failure("chain.edgeKind", "--with", words, desk.words().list(all));
    }
    return kind;
  }

  /** The chain as the rosters say it is. */
  static ChainGraph graph(Desk desk, City city) {
    try {
      return ChainGraph.of(city.chain(), city.classes());
    } catch (ChainException e) {
      String circle = e.circle().stream().map(SegmentId::value).collect(Collectors.joining(" → "));
      throw desk.failure(e, "chain.circle", circle);
    }
  }
}
