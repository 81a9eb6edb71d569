package org.talentchain.matching.timetable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.allocation.Invitation;
import org.talentchain.matching.allocation.PositionPlan;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;

/** The interviews a plan of a fair asks for. */
public final class FairInterviews {

  private final Map<PositionId, OrganizationId> enterprises;
  private final ToIntFunction<PositionId> minutes;

  /**
   * @param positions those the plan is about
   * @param minutes how long the interviews of a position take
   */
  public FairInterviews(Collection<Position> positions, ToIntFunction<PositionId> minutes) {
    this.enterprises = positions.stream().collect(Collectors.toMap(Position::id, Position::employer));
    this.minutes = minutes;
  }

  /** One for each invitation, the first of each position ahead of the second of any. */
  public List<Interview> invited(FairPlan plan) {
    return plan.positions().stream()
        .map(PositionPlan::invited)
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Invitation::rank))
        .map(this::interview)
        .toList();
  }

  /** Those invited, then those in reserve. */
  public List<Interview> invitedAndReserves(FairPlan plan) {
    List<Interview> all = new ArrayList<>(invited(plan));
    plan.positions().stream()
        .map(PositionPlan::reserves)
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Invitation::rank))
        .map(this::interview)
        .forEach(all::add);
    return all;
  }

  private Interview interview(Invitation invitation) {
    OrganizationId enterprise = enterprises.get(invitation.position());
    if (enterprise == null) {
      throw new IllegalArgumentException("the plan names " + invitation.position() + ", which is not given");
    }
    return new Interview(
        invitation.candidate(),
        invitation.position(),
        enterprise,
        minutes.applyAsInt(invitation.position()));
  }
}
