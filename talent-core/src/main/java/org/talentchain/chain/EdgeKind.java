package org.talentchain.chain;

import static org.talentchain.chain.ChainNode.Kind.CLASS;
import static org.talentchain.chain.ChainNode.Kind.ORGANIZATION;
import static org.talentchain.chain.ChainNode.Kind.SEGMENT;
import static org.talentchain.chain.ChainNode.Kind.TEAM;

import java.util.List;
import org.talentchain.model.TieKind;

/**
 * What an edge of the chain graph says, read from its first node to its second. Between paths of one length
 * those are preferred whose kinds come first here: what somebody agreed on says more than where both belong.
 */
public enum EdgeKind {
  /** 定向培养. */
  TRAINS_FOR("定向培养", "training", List.of(ORGANIZATION, CLASS), List.of(ORGANIZATION, SEGMENT)),
  /** A school or base runs a class (承办). */
  OFFERS("承办", "classes run", List.of(ORGANIZATION), List.of(CLASS)),
  /** 联合办学; the same in both directions. */
  COOPERATES("联合办学", "cooperation", List.of(ORGANIZATION, TEAM), List.of(ORGANIZATION, TEAM)),
  /** 院士工坊. */
  HOSTS_WORKSHOP("院士工坊", "workshops", List.of(ORGANIZATION), List.of(TEAM)),
  /** 供应. */
  SUPPLIES("供应", "supplies", List.of(ORGANIZATION), List.of(ORGANIZATION)),
  /** An organization or team belongs to a segment (链上环节), a team to its home (依托单位). */
  MEMBER_OF("链上归属", "membership", List.of(ORGANIZATION, TEAM), List.of(SEGMENT, ORGANIZATION)),
  /** A segment lies upstream of another (上下游环节). */
  FEEDS("上下游环节", "upstream and downstream", List.of(SEGMENT), List.of(SEGMENT));

  private final String zh;
  private final String en;
  private final List<ChainNode.Kind> from;
  private final List<ChainNode.Kind> to;

  EdgeKind(String zh, String en, List<ChainNode.Kind> from, List<ChainNode.Kind> to) {
    this.zh = zh;
    this.en = en;
    this.from = from;
    this.to = to;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  static EdgeKind of(TieKind tie) {
    return switch (tie) {
      case SUPPLIES -> SUPPLIES;
      case TRAINS_FOR -> TRAINS_FOR;
      case COOPERATES -> COOPERATES;
      case OFFERS -> OFFERS;
      case HOSTS_WORKSHOP -> HOSTS_WORKSHOP;
    };
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
