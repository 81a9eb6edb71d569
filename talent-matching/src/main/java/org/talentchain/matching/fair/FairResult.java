package org.talentchain.matching.fair;

import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.city.Fingerprint;
import org.talentchain.matching.score.Weights;

/**
 * A planned fair.
 *
 * @param request what was asked
 * @param plan who is invited by whom, and what is left over
 * @param weights how much each component of the fit counted
 * @param fingerprint what the numbers were computed from
 */
public record FairResult(FairRequest request, FairPlan plan, Weights weights, Fingerprint fingerprint) {}
