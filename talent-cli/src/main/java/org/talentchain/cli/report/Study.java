package org.talentchain.cli.report;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainGraph;
import org.talentchain.cli.output.MadeClassPlan;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.city.Fingerprint;
import org.talentchain.matching.gap.GapResult;
import org.talentchain.matching.pairing.MentoringPlan;
import org.talentchain.matching.pairing.WorkshopPlan;
import org.talentchain.matching.training.propose.ProposalResult;
import org.talentchain.model.City;
import org.talentchain.policy.PolicyCatalogue;
import org.talentchain.roster.RosterReading;
import org.talentchain.tier.TierCatalogue;

/**
 * Everything that was found out about a city for a report.
 *
 * @param reading how its rosters were read
 * @param asOf the day it holds for
 * @param parts what was asked for
 * @param showPii whether names are shown in full
 * @param knowledge what words mean
 * @param tiers who belongs to which tier
 * @param policies which policies there are
 * @param graph its chains
 * @param gap demand against supply, or null when not asked for
 * @param classes which classes to open, or null when not asked for
 * @param proposals which classes there should be, or null when not asked for
 * @param workshops teams for challenges
 * @param mentoring mentors and apprentices; everybody is in it, in a pair or in none
 * @param fingerprint what the numbers were computed from
 */
public record Study(
    RosterReading reading,
    LocalDate asOf,
    Set<Part> parts,
    boolean showPii,
    Knowledge knowledge,
    TierCatalogue tiers,
    PolicyCatalogue policies,
    ChainGraph graph,
    @Nullable GapResult gap,
    @Nullable MadeClassPlan classes,
    @Nullable ProposalResult proposals,
    WorkshopPlan workshops,
    MentoringPlan mentoring,
    Fingerprint fingerprint) {

  public Study {
    parts = Set.copyOf(parts);
  }

  City city() {
    return reading.city();
  }

  boolean has(Part part) {
    return parts.contains(part);
  }
}
