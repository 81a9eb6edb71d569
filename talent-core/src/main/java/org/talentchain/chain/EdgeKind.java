package org.talentchain.chain;

import static org.talentchain.chain.ChainNode.Kind.CLASS;
import static org.talentchain.chain.ChainNode.Kind.ORGANIZATION;
import static org.talentchain.chain.ChainNode.Kind.SEGMENT;
import static org.talentchain.chain.ChainNode.Kind.TEAM;

import java.util.List;
import org.talentchain.model.TieKind;

/** What an edge of the chain graph says, read from its first node to its second. */
public enum EdgeKind {
  /** A segment lies upstream of another (上下游环节). */
  FEEDS(List.of(SEGMENT), List.of(SEGMENT)),
  /** An organization or team belongs to a segment (链上环节), a team to its home (依托单位). */
  MEMBER_OF(List.of(ORGANIZATION, TEAM), List.of(SEGMENT, ORGANIZATION)),
  /** 供应. */
  SUPPLIES(List.of(ORGANIZATION), List.of(ORGANIZATION)),
  /** 定向培养. */
  TRAINS_FOR(List.of(ORGANIZATION, CLASS), List.of(ORGANIZATION, SEGMENT)),
  /** 联合办学; the same in both directions. */
  COOPERATES(List.of(ORGANIZATION, TEAM), List.of(ORGANIZATION, TEAM)),
  /** A school or base runs a class (开设). */
  OFFERS(List.of(ORGANIZATION), List.of(CLASS)),
  /** 院士工坊. */
  HOSTS_WORKSHOP(List.of(ORGANIZATION), List.of(TEAM));

  private final List<ChainNode.Kind> from;
  private final List<ChainNode.Kind> to;

  EdgeKind(List<ChainNode.Kind> from, List<ChainNode.Kind> to) {
    this.from = from;
    this.to = to;
  }

  static EdgeKind of(TieKind tie) {
    return valueOf(tie.name());
  }

  /** What such an edge can start at; where one id names several nodes, the first of these is meant. */
  List<ChainNode.Kind> from() {
    return from;
  }

  /** What such an edge can end at; where one id names several nodes, the first of these is meant. */
  List<ChainNode.Kind> to() {
    return to;
  }

  boolean joins(ChainNode start, ChainNode end) {
    return from.contains(start.kind()) && to.contains(end.kind());
  }

  /** Whether it says the same read backwards. */
  boolean isSymmetric() {
    return this == COOPERATES;
  }
}
