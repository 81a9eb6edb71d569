package org.talentchain.matching.pairing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a pair: parts with weights. What is not known of a part is left out of the account, neither
 * for the pair nor against it.
 *
 * @param parts in a fixed order
 */
public record PairScore(List<Part> parts) {

  private static final int TEN = 10;

  /**
   * One thing that speaks for a pair.
   *
   * @param aspect what it is about
   * @param weight how much it counts, at least 1
   * @param thousandths 0 to 1000, or null when not known
   */
  public record Part(Aspect aspect, int weight, @Nullable Integer thousandths) {}

  /** What parts are about. Weights are our own reading; those of a kind of pair add up to 100. */
  public enum Aspect {
    /** 技术方向: fields of the team against topics of the challenge. */
    TOPICS(50),
    /** 文字相近: all the team says of itself against all the challenge says. */
    WORDING(15),
    /** 链上关系: how near the team is to the challenge on the chain. */
    CHAIN(25),
    /** 既有合作: what the two have done together. */
    TIES(10),
    /** 岗位工种: trade of the mentor against that of the apprentice. */
    CRAFT(40),
    /** 技能: skills of the mentor against those of the apprentice. */
    SKILLS(40),
    /** 工作单位: the same enterprise, or the same segment. */
    WORKPLACE(20);

    private final int weight;

    Aspect(int weight) {
      this.weight = weight;
    }

    Part part(@Nullable Integer thousandths) {
      return new Part(this, weight, thousandths);
    }
  }

  public PairScore {
    parts = List.copyOf(parts);
  }

  static PairScore of(Part... parts) {
    return new PairScore(List.of(parts));
  }

  /** The weighted average of what is known, in ten-thousandths, rounded down; 0 when nothing is. */
  public int value() {
    int sum = 0;
    int weights = 0;
    for (Part part : parts) {
      if (part.thousandths() != null) {
        sum += part.weight() * part.thousandths();
        weights += part.weight();
      }
    }
    return weights == 0 ? 0 : TEN * sum / weights;
  }

  /** The value of one part, 0 when it is not known. */
  int of(Aspect aspect) {
    return parts.stream()
        .filter(part -> part.aspect() == aspect && part.thousandths() != null)
        .mapToInt(part -> part.thousandths() == null ? 0 : part.thousandths())
        .findFirst()
        .orElse(0);
  }
}
