package org.talentchain.chain;

import org.jgrapht.graph.DefaultEdge;

/** An edge of the chain graph; two nodes may be tied by several of different kinds. */
final class ChainEdge extends DefaultEdge {

  private static final long serialVersionUID = 1L;

  private final EdgeKind kind;

  ChainEdge(EdgeKind kind) {
    this.kind = kind;
  }

  EdgeKind kind() {
    return kind;
  }
}
