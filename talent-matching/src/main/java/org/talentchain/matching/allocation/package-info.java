/**
 * Who is invited by whom under headcounts: the stable plan, the optimal one, reserves, and what is left over
 * and why. Sees ratings, never an index. Start with {@code Allocation}; for markets of one's own with {@code
 * Market} and {@code OptimalAllocation}. {@code PlanVerifier} checks any plan from its definition alone.
 */
@NullMarked
package org.talentchain.matching.allocation;

import org.jspecify.annotations.NullMarked;
