package org.talentchain.matching.score;

import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.model.ClassId;

/**
 * A training class and what it alone gives a graduate.
 *
 * @param id which class
 * @param gives skills and certificates
 */
public record TaughtClass(ClassId id, CandidateFeatures gives) {}
