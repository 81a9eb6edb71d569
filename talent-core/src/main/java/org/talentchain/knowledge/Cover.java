package org.talentchain.knowledge;

import org.talentchain.model.ConceptId;

/**
 * A concept that covers a required one.
 *
 * @param concept what a candidate may have
 * @param thousandths how far it covers the required concept, 1 to 1000
 * @param relation how it relates to the required concept
 */
public record Cover(ConceptId concept, int thousandths, Relation relation) {}
