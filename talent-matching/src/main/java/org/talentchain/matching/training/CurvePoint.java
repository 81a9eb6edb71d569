package org.talentchain.matching.training;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.training.plan.Proof;

/**
 * What could be filled with so much money, or so many seats.
 *
 * @param budget yuan, or null for no limit
 * @param seats in newly opened classes, or null for no limit
 * @param classes how many are opened
 * @param filled people placed in time
 * @param weight the same, each counted by the weight of the opening
 * @param cost yuan spent
 * @param proof how far it can be from the best plan
 */
public record CurvePoint(
    @Nullable BigDecimal budget,
    @Nullable Integer seats,
    int classes,
    int filled,
    long weight,
    BigDecimal cost,
    Proof proof) {}
