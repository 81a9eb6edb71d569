package org.talentchain.cli.output;

import java.util.Collection;
import java.util.List;
import org.talentchain.chain.ChainGraph;
import org.talentchain.chain.ChainNode;
import org.talentchain.chain.ChainPath;
import org.talentchain.chain.ChainStep;
import org.talentchain.cli.text.Wording;
import org.talentchain.model.SegmentId;

/** What the nodes and ties of a chain are called. */
final class ChainWords {

  private final Wording words;
  private final ChainGraph graph;

  ChainWords(Wording words, ChainGraph graph) {
    this.words = words;
    this.graph = graph;
  }

  String name(ChainNode node) {
    return graph.name(node, words.locale());
  }

  String name(SegmentId segment) {
    return name(ChainNode.of(segment));
  }

  List<String> names(Collection<ChainNode> nodes) {
    return nodes.stream().map(this::name).toList();
  }

  /** What a node is: an organization's role on the chain, else its kind. */
  String kind(ChainNode node) {
    return graph
        .organization(node)
        .map(organization -> words.pick(organization.kind().zh(), organization.kind().en()))
        .orElseGet(() -> words.pick(node.kind().zh(), node.kind().en()));
  }

  String say(ChainPath path) {
    return graph.inWords(path, words.locale());
  }

  String say(ChainStep step) {
    return graph.inWords(step, words.locale());
  }
}
