package org.talentchain.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Tie;
import org.talentchain.model.TrainingClass;

/** Everything described, each with its place in one order: by kind, then by id. */
final class NodeRegister {

  /** The place of what is not described. */
  static final int NOWHERE = -1;

  private static final List<ChainNode.Kind> ANY = List.of(ChainNode.Kind.values());

  private final List<ChainNode> nodes;
  private final Map<ChainNode, Integer> places;

  private NodeRegister(List<ChainNode> nodes) {
    this.nodes = nodes;
    this.places = new HashMap<>(nodes.size() * 2);
    for (ChainNode node : nodes) {
      places.put(node, places.size());
    }
  }

  static NodeRegister of(ChainDescription description, List<TrainingClass> classes) {
    Stream<ChainNode> segments =
        description.chains().stream()
            .map(IndustryChain::segments)
            .flatMap(List::stream)
            .map(segment -> ChainNode.of(segment.id()));
    Stream<ChainNode> organizations =
        description.organizations().stream().map(organization -> ChainNode.of(organization.id()));
    Stream<ChainNode> offered = classes.stream().map(one -> ChainNode.of(one.id()));
    Stream<ChainNode> teams = description.teams().stream().map(team -> ChainNode.of(team.id()));
    return new NodeRegister(
        Stream.of(segments, organizations, offered, teams)
            .flatMap(each -> each)
            .sorted()
            .distinct()
            .toList());
  }

  /** All of them, in order. */
  List<ChainNode> nodes() {
    return nodes;
  }

  int size() {
    return nodes.size();
  }

  ChainNode node(int place) {
    return nodes.get(place);
  }

  int place(ChainNode node) {
    return places.getOrDefault(node, NOWHERE);
  }

  boolean contains(ChainNode node) {
    return places.containsKey(node);
  }

  /** Where a tie starts. */
  int from(Tie tie) {
    return place(tie.from(), EdgeKind.of(tie.kind()).from());
  }

  /** Where a tie ends. */
  int to(Tie tie) {
    return place(tie.to(), EdgeKind.of(tie.kind()).to());
  }

  /** The node an id refers to: of the kinds expected first, else of any. */
  private int place(String id, List<ChainNode.Kind> expected) {
    int place = first(id, expected);
    return place == NOWHERE ? first(id, ANY) : place;
  }

  private int first(String id, List<ChainNode.Kind> kinds) {
    for (ChainNode.Kind kind : kinds) {
      int place = place(new ChainNode(kind, id));
      if (place != NOWHERE) {
        return place;
      }
    }
    return NOWHERE;
  }
}
