package org.talentchain.matching.fair;

import java.util.Map;
import org.talentchain.matching.allocation.Change;

/**
 * A change of a position that was tried.
 *
 * @param change with what it brings
 * @param invited who gets an invitation by it and had none, with the position that invites them
 */
record TriedChange(Change change, Map<Integer, Integer> invited) {}
