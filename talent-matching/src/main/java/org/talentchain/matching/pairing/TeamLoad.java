package org.talentchain.matching.pairing;

import org.talentchain.model.Team;

/**
 * What a team takes on.
 *
 * @param team the team
 * @param capacity with how many enterprises it can work
 * @param assumed true when it does not say, and the usual number stands in
 * @param enterprises with how many it is to work
 * @param challenges how many challenges it is to lead
 * @param assessable false when it says nothing of its fields, so that nothing could be proposed
 */
public record TeamLoad(
    Team team, int capacity, boolean assumed, int enterprises, int challenges, boolean assessable) {}
