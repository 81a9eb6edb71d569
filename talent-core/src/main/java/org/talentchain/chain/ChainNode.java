package org.talentchain.chain;

import java.util.Comparator;
import org.talentchain.model.ClassId;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.SegmentId;
import org.talentchain.model.TeamId;

/**
 * A node of the chain graph. Kind and id together name it, so that a school and a class of one id stay apart.
 *
 * @param kind what it stands for
 * @param id its id in the model
 */
public record ChainNode(Kind kind, String id) implements Comparable<ChainNode> {

  private static final Comparator<ChainNode> ORDER =
      Comparator.comparing(ChainNode::kind).thenComparing(ChainNode::id);

  /** What a node stands for. */
  public enum Kind {
    SEGMENT("环节", "segment"),
    ORGANIZATION("单位", "organization"),
    CLASS("定制班", "class"),
    TEAM("院士团队", "academician team");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
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

  public static ChainNode of(SegmentId id) {
    return new ChainNode(Kind.SEGMENT, id.value());
  }

  public static ChainNode of(OrganizationId id) {
    return new ChainNode(Kind.ORGANIZATION, id.value());
  }

  public static ChainNode of(ClassId id) {
    return new ChainNode(Kind.CLASS, id.value());
  }

  public static ChainNode of(TeamId id) {
    return new ChainNode(Kind.TEAM, id.value());
  }

  /** By kind, then by id. */
  @Override
  public int compareTo(ChainNode other) {
    return ORDER.compare(this, other);
  }
}
