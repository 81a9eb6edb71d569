package org.talentchain.matching.pairing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainLink;
import org.talentchain.matching.index.Kind;
import org.talentchain.model.Challenge;
import org.talentchain.model.Team;
import org.talentchain.model.TieKind;

/**
 * How a team suits a challenge.
 *
 * @param challenge the challenge
 * @param team the team
 * @param score what speaks for it
 * @param topics the topics of the challenge and what of the team comes closest
 * @param link how near the team is to the challenge on the chain, or null when it is not
 * @param ties what the team or its home and the enterprise have done together
 */
public record TeamFit(
    Challenge challenge,
    Team team,
    PairScore score,
    List<Likeness> topics,
    ChainLink.@Nullable Kind link,
    List<TieKind> ties) {

  public TeamFit {
    topics = List.copyOf(topics);
    ties = List.copyOf(ties);
  }

  /** Close enough in what it is about to be proposed; nearness on the chain alone is no reason. */
  public boolean isClose() {
    return score.of(PairScore.Aspect.TOPICS) >= TeamScoring.LEAST_TOPICS;
  }
}
