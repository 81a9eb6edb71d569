package org.talentchain.matching.allocation;

/**
 * What a plan achieves, to be held against other plans over the same pairs.
 *
 * @param plan which
 * @param seats headcount of all positions
 * @param filled seats that are filled
 * @param totalMutual the mutual ratings of all invitations, in ten-thousandths
 * @param worstOff the least that an invited candidate thinks of their position, in ten-thousandths: the preference,
 *     or the fit where none is stated; 0 when nobody is invited
 * @param blockingPairs positions and candidates who would both rather have each other
 * @param congestion the most candidates invited to one position
 * @param leastExposure the fewest invitations of an enterprise
 * @param mostExposure the most invitations of an enterprise
 * @param enterprises how many enterprises have positions
 */
public record PlanMeasures(
    PlanKind plan,
    int seats,
    int filled,
    long totalMutual,
    int worstOff,
    long blockingPairs,
    int congestion,
    int leastExposure,
    int mostExposure,
    int enterprises) {}
