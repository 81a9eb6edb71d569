/**
 * Optimal and fair plans as flows: under quotas, where these can be put as one, and fair ones without, too. Start with
 * {@code QuotaOptimum} and {@code FairAllocation}; builds on the markets and plans of {@code allocation}.
 */
@NullMarked
package org.talentchain.matching.allocation.flow;

import org.jspecify.annotations.NullMarked;
