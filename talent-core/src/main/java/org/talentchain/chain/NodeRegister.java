package org.talentchain.chain;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.talentchain.model.Tie;

/** Everything described, by kind and id: what the ids in ties refer to. */
final class NodeRegister {

  private final Set<ChainNode> nodes = new HashSet<>();

  /** Registers a node; false when it is known already. */
  boolean add(ChainNode node) {
    return nodes.add(node);
  }

  boolean contains(ChainNode node) {
    return nodes.contains(node);
  }

  Optional<ChainNode> from(Tie tie) {
    return named(tie.from(), EdgeKind.of(tie.kind()).from());
  }

  Optional<ChainNode> to(Tie tie) {
    return named(tie.to(), EdgeKind.of(tie.kind()).to());
  }

  /** The node an id refers to: of the kinds expected first, else of any. */
  private Optional<ChainNode> named(String id, List<ChainNode.Kind> expected) {
    return Stream.concat(expected.stream(), EnumSet.allOf(ChainNode.Kind.class).stream())
        .map(kind -> new ChainNode(kind, id))
        .filter(nodes::contains)
        .findFirst();
  }
}
