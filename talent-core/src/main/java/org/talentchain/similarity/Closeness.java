package org.talentchain.similarity;

import org.talentchain.knowledge.Relation;

/**
 * How close what is held comes to what is asked.
 *
 * @param thousandths 1 to 1000
 * @param relation by what
 */
public record Closeness(int thousandths, Relation relation) {}
