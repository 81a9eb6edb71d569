package org.talentchain.matching.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.PositionId;

/**
 * The plan of one position.
 *
 * @param position which
 * @param seats its headcount
 * @param cutOff the fit below which nobody is invited, in ten-thousandths
 * @param invited who is invited, best fit first; at most {@code seats}
 * @param reserves who comes next, best fit first
 * @param shortfall why seats stay open, or null when none do
 */
public record PositionPlan(
    PositionId position,
    int seats,
    int cutOff,
    List<Invitation> invited,
    List<Invitation> reserves,
    @Nullable Shortfall shortfall) {

  public PositionPlan {
    invited = List.copyOf(invited);
    reserves = List.copyOf(reserves);
  }
}
