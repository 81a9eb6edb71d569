package org.talentchain.matching.gap.find;

import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.gap.Supply;
import org.talentchain.model.Profile;
import org.talentchain.tier.TierReading;

/**
 * A person, or several alike, held against what is needed.
 *
 * @param supply who
 * @param count how many
 * @param profile what is known of them
 * @param features the same in numbers
 * @param tier where they belong
 */
record Contender(Supply supply, int count, Profile profile, CandidateFeatures features, TierReading tier) {}
