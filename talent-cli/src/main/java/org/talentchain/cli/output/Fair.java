package org.talentchain.cli.output;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.InvitationPlan;
import org.talentchain.matching.allocation.PlanMeasures;
import org.talentchain.matching.explain.Explanation;
import org.talentchain.matching.fair.FairResult;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;
import org.talentchain.roster.RosterReading;

/**
 * A planned fair and what is needed to tell of it.
 *
 * @param reading the rosters it was planned from
 * @param result the plan
 * @param explain why a candidate fits a position
 * @param comparison what each kind of plan would achieve; empty when nobody asked
 * @param invitations more invitations than there are places, or null when nobody asked
 */
public record Fair(
    RosterReading reading,
    FairResult result,
    BiFunction<CandidateId, PositionId, Explanation> explain,
    List<PlanMeasures> comparison,
    @Nullable InvitationPlan invitations) {

  public Fair {
    comparison = List.copyOf(comparison);
  }
}
