package org.talentchain.chain;

import org.talentchain.model.Organization;

/**
 * How close an organization is to a workplace on the chain.
 *
 * @param organization where a candidate worked or learned
 * @param kind the closest tie found
 */
public record ChainLink(Organization organization, Kind kind) {

  /** Kinds of closeness, closest first. Values are our own reading of what a tie is worth, in thousandths. */
  public enum Kind {
    SAME_ORGANIZATION(1000, "同一单位", "same organization"),
    TRAINS_FOR(1000, "定向培养", "trains for it"),
    COOPERATES(900, "联合办学", "cooperates with it"),
    SUPPLIES(800, "上下游配套", "supplies it or is supplied by it"),
    SAME_SEGMENT(800, "同一环节", "same segment"),
    NEIGHBOUR_SEGMENT(500, "相邻环节", "neighbouring segment"),
    SAME_CHAIN(300, "同一产业链", "same chain");

    private final int thousandths;
    private final String zh;
    private final String en;

    Kind(int thousandths, String zh, String en) {
      this.thousandths = thousandths;
      this.zh = zh;
      this.en = en;
    }

    /** What it is worth in the score, 1 to 1000. */
    public int thousandths() {
      return thousandths;
    }

    public String zh() {
      return zh;
    }

    public String en() {
      return en;
    }
  }
}
