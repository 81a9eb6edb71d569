package org.talentchain.matching.training.open;

import org.talentchain.matching.city.Fingerprint;
import org.talentchain.matching.training.ClassPlan;
import org.talentchain.matching.training.ClassPlanRequest;

/**
 * A plan of classes.
 *
 * @param request what was asked
 * @param plan which classes, for whom, towards which openings
 * @param fingerprint what the numbers were computed from
 */
public record ClassPlanResult(ClassPlanRequest request, ClassPlan plan, Fingerprint fingerprint) {}
