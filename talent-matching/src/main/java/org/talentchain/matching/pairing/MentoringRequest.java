package org.talentchain.matching.pairing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.Profile;
import org.talentchain.similarity.PhraseLikeness;
import org.talentchain.tier.TierCatalogue;

/**
 * What a plan of mentoring is made from.
 *
 * @param people everybody who may lead or be led
 * @param chain where they work
 * @param tiers the rules by which their tier is told
 * @param knowledge which trades and skills are close
 * @param likeness a sentence model for words the knowledge does not know, or null
 * @param asOf today
 * @param perMentor how many apprentices a mentor takes at most, at least 1
 */
public record MentoringRequest(
    Map<CandidateId, Profile> people,
    ChainDescription chain,
    TierCatalogue tiers,
    Knowledge knowledge,
    @Nullable PhraseLikeness likeness,
    LocalDate asOf,
    int perMentor) {

  /** How many apprentices a mentor usually takes at most. */
  public static final int USUAL_APPRENTICES = 3;

  public MentoringRequest {
    if (perMentor < 1) {
      throw new IllegalArgumentException("a mentor of " + perMentor + " apprentices is none");
    }
    people = Collections.unmodifiableMap(new TreeMap<>(people));
  }

  /** With the bundled knowledge, the tiers of Shandong and the usual number of apprentices. */
  public static MentoringRequest of(
      Map<CandidateId, Profile> people, ChainDescription chain, LocalDate asOf) {
    return new MentoringRequest(
        people, chain, TierCatalogue.shandong(), Knowledge.bundled(), null, asOf, USUAL_APPRENTICES);
  }
}
