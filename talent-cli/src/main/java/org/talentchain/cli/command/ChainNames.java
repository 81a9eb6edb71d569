package org.talentchain.cli.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.talentchain.chain.ChainGraph;
import org.talentchain.chain.ChainNode;
import org.talentchain.chain.EdgeKind;

/** Finds what a user names on a chain, and says what is close when there is no such thing. */
final class ChainNames {

  private static final int MOST_SUGGESTIONS = 3;

  private final Desk desk;
  private final ChainGraph graph;

  ChainNames(Desk desk, ChainGraph graph) {
    this.desk = desk;
    this.graph = graph;
  }

  /** The one thing of that name, of any kind. */
  ChainNode node(String words) {
    return only(words, List.of(ChainNode.Kind.values()));
  }

  ChainNode segment(String words) {
    return only(words, List.of(ChainNode.Kind.SEGMENT));
  }

  private ChainNode only(String words, List<ChainNode.Kind> kinds) {
    List<ChainNode> found =
        graph.named(words.strip()).stream().filter(node -> kinds.contains(node.kind())).toList();
    if (found.isEmpty()) {
      throw unknown(words, kinds);
    }
    if (found.size() > 1) {
      List<String> ids = found.stream().map(node -> described(node)).toList();
      throw desk.failure("chain.ambiguous", words, desk.words().list(ids));
    }
    return found.get(0);
  }

  private String described(ChainNode node) {
    String kind = desk.words().pick(node.kind().zh(), node.kind().en());
    return desk.words().say("chain.described", node.id(), name(node), kind);
  }

  private CommandException unknown(String words, List<ChainNode.Kind> kinds) {
    String wanted = key(words);
    List<String> names =
        graph.nodes().stream()
            .filter(node -> kinds.contains(node.kind()))
            .map(this::name)
            .distinct()
            .toList();
    if (kinds.equals(List.of(ChainNode.Kind.SEGMENT))) {
      return desk.failure("chain.unknownSegment", words, desk.words().list(names));
    }
    List<String> holding = names.stream().filter(name -> key(name).contains(wanted)).toList();
    List<String> close = holding.isEmpty() ? close(wanted, names) : holding;
    String message = desk.words().say("chain.unknown", words);
    return close.isEmpty()
        ? new CommandException(message)
        : desk.failure(
            "chain.close", message, desk.words().list(close.stream().limit(MOST_SUGGESTIONS).toList()));
  }

  private static String key(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  /** Names that have something in common with what is wanted, closest first. */
  private static List<String> close(String wanted, List<String> names) {
    return names.stream()
        .filter(name -> wanted.chars().anyMatch(letter -> key(name).indexOf(letter) >= 0))
        .sorted(Comparator.comparing(name -> Lookup.distance(wanted, key(name))))
        .toList();
  }

  private String name(ChainNode node) {
    return graph.name(node, desk.words().locale());
  }

  /** The kind of edge that goes by these words. */
  EdgeKind edgeKind(String option, String words) {
    String wanted = words.strip();
    return Stream.of(EdgeKind.values())
        .filter(kind -> Stream.of(kind.zh(), kind.en(), kind.name()).anyMatch(wanted::equalsIgnoreCase))
        .findFirst()
        .orElseThrow(() -> desk.failure("chain.edgeKind", option, words, desk.words().list(all())));
  }

  private List<String> all() {
    return Stream.of(EdgeKind.values()).map(kind -> desk.words().pick(kind.zh(), kind.en())).toList();
  }
}
