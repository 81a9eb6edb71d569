package org.talentchain.matching.training;

import org.talentchain.matching.explain.ItemScore;
import org.talentchain.matching.score.Component;

/**
 * One thing a position asks for, before and after a class.
 *
 * @param component the component it counts in
 * @param before what there is now
 * @param after what there will be
 */
public record ItemChange(Component component, ItemScore before, ItemScore after) {}
