/**
 * Tailored classes between candidates and positions: which to open, for whom, and towards which opening.
 * Start with {@link org.talentchain.matching.training.ClassPlanRequest} and {@link
 * org.talentchain.matching.training.ClassPlan}. The search itself is in {@code training.plan}, which knows
 * numbers only.
 */
@NullMarked
package org.talentchain.matching.training;

import org.jspecify.annotations.NullMarked;
