package org.talentchain.matching.training;

import org.talentchain.model.CandidateId;

/**
 * Somebody a proposed class is for.
 *
 * @param candidate who
 * @param opening where they go after it: its number among the openings reached
 * @param before the fit as they are, in ten-thousandths
 * @param after the fit after the class
 * @param unverified true when must-haves of the opening are not all known to be met even then
 */
public record Trainee(CandidateId candidate, int opening, int before, int after, boolean unverified) {}
