/**
 * Plans that follow what happens: people come and go, positions take more or fewer, and each change is
 * answered by repairing the plan where it was touched. Start with {@code LivePlan}; {@code PlanChecks} in the
 * tests hold it against plans made anew.
 */
@NullMarked
package org.talentchain.matching.allocation.replan;

import org.jspecify.annotations.NullMarked;
