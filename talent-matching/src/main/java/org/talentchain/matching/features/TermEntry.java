package org.talentchain.matching.features;

import org.talentchain.knowledge.Relation;

/**
 * A term that counts for something asked for.
 *
 * @param relation how it relates to it
 * @param scale what it is worth
 */
public record TermEntry(Relation relation, Scale scale) {}
