/**
 * The upper tiers at work: academician teams for the challenges of enterprises, with the workshops (院士工坊)
 * that come of it, and mentors for those a step below (师带徒). Pairs are scored in whole numbers with evidence,
 * then allocated as a whole. Sees no index and no person's identity. Start with {@link
 * org.talentchain.matching.pairing.WorkshopPlanner} and {@link
 * org.talentchain.matching.pairing.MentoringPlanner}.
 */
@NullMarked
package org.talentchain.matching.pairing;

import org.jspecify.annotations.NullMarked;
