/**
 * Optimal plans under quotas, where these can be put as a flow. Start with {@code QuotaOptimum}; builds on the plans
 * without quotas in {@code allocation} and {@code allocation.replan}.
 */
@NullMarked
package org.talentchain.matching.allocation.flow;

import org.jspecify.annotations.NullMarked;
