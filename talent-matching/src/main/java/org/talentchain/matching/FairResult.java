package org.talentchain.matching;

import org.talentchain.matching.allocation.FairPlan;

/**
 * A planned fair.
 *
 * @param request what was asked
 * @param plan who is invited by whom, and what is left over
 * @param fingerprint what the numbers were computed from
 */
public record FairResult(FairRequest request, FairPlan plan, Fingerprint fingerprint) {}
