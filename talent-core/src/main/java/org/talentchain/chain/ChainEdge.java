package org.talentchain.chain;

import org.jgrapht.graph.DefaultEdge;

/** An edge of the chain graph; two nodes may be tied by several of different kinds. */
final class ChainEdge extends DefaultEdge {

  private static final long serialVersionUID = 1L;

  /** What an edge says. */
  enum Kind {
    FEEDS,
    MEMBER_OF,
    SUPPLIES,
    TRAINS_FOR,
    COOPERATES,
    OFFERS,
    HOSTS_WORKSHOP
  }

  private final Kind kind;

  ChainEdge(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }
}
