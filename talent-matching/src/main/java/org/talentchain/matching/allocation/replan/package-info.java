/**
 * Plans that follow what happens: people come and go, positions take more or fewer, and each change is
 * answered by repairing the plan where it was touched. Start with {@code LivePlan}.
 */
@NullMarked
package org.talentchain.matching.allocation.replan;

import org.jspecify.annotations.NullMarked;
