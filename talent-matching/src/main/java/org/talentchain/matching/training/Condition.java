package org.talentchain.matching.training;

import org.talentchain.model.Requirement;

/**
 * A must-have the class does not teach and only some of the openings reached ask for.
 *
 * @param requirement what
 * @param openings how many of them
 */
public record Condition(Requirement requirement, int openings) {}
