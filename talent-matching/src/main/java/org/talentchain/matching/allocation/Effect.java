package org.talentchain.matching.allocation;

/**
 * What a change brings when the plan is made again, exactly.
 *
 * @param filled more seats filled in all; negative when fewer
 * @param total more in the total the plan is measured by: mutual ratings in ten-thousandths, and priority
 *     where an optimal plan serves it
 */
public record Effect(int filled, long total) {}
