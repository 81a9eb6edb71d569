package org.talentchain.chain;

import java.util.List;

/**
 * Which nodes the chain hangs on.
 *
 * @param measure how it was measured
 * @param ranks highest first, then by kind and id; segments and chain offices are left out
 */
public record Centrality(Measure measure, List<Rank> ranks) {

  /** How centrality is measured. */
  public enum Measure {
    /** Of the shortest connections between any two others, the share that leads through the node; exact. */
    BETWEENNESS("经由占比", "share of shortest connections through it"),
    /**
     * Of all others, the share that is directly connected; for graphs too large for betweenness. (PageRank of
     * a graph whose edges go both ways is close to it, and takes longer.)
     */
    DEGREE("直接联系占比", "share directly connected to it");

    private final String zh;
    private final String en;

    Measure(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    public String zh() {
      return zh;
    }

    public String en() {
      return en;
    }
  }

  /**
   * One node's centrality.
   *
   * @param share in ten-thousandths
   */
  public record Rank(ChainNode node, int share) {}

  public Centrality {
    ranks = List.copyOf(ranks);
  }
}
