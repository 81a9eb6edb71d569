package org.talentchain.matching.fair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.Invitation;
import org.talentchain.matching.allocation.InvitationLimits;
import org.talentchain.matching.allocation.InvitationPlan;
import org.talentchain.matching.allocation.OptimalAllocation;
import org.talentchain.matching.allocation.Reach;
import org.talentchain.matching.retrieve.PositionReach;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Rating;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.CandidateId;

/** Puts pairs into invitations; and plans more of them than there are places. */
final class Invitations {

  private final Fair fair;
  private final List<PositionReach> reaches;
  private final List<Rating[]> preferences;
  private final Allocations allocations;
  private final Reach reach;

  Invitations(Fair fair, List<PositionReach> reaches, List<Rating[]> preferences, Allocations allocations) {
    this.fair = fair;
    this.reaches = reaches;
    this.preferences = preferences;
    this.allocations = allocations;
    this.reach = allocations.reach();
  }

  Invitation of(int pair, int rank) {
    int position = reach.position(pair);
    int candidate = reach.candidate(pair);
    Vacancy vacancy = fair.vacancies().get(position);
    Rating fit = vacancy.card().rating(allocations.points(pair));
    Rating preference = preferences.get(position)[pair - reach.start(position)];
    return new Invitation(
        vacancy.position().id(),
        new CandidateId(fair.table().id(candidate)),
        rank,
        fit,
        preference,
        Rating.mutual(fit, preference),
        reaches.get(position).unverified().get(candidate) ? GateOutcome.UNKNOWN : GateOutcome.PASS);
  }

  /** The invitations of largest total within limits. */
  InvitationPlan most(InvitationLimits limits) {
    int[] pairs = OptimalAllocation.of(allocations.market(limits), fair.request().aim().goal()).pairs();
    List<Invitation> invitations = new ArrayList<>();
    int from = 0;
    for (int position = 0; position < reach.positionCount(); position++) {
      int end = reach.start(position + 1);
      int[] own = Arrays.stream(pairs, from, pairs.length).takeWhile(pair -> pair < end).toArray();
      int[] ordered =
          IntStream.of(own).boxed().sorted(reach::compareForPosition).mapToInt(Integer::intValue).toArray();
      for (int rank = 0; rank < ordered.length; rank++) {
        invitations.add(of(ordered[rank], rank + 1));
      }
      from += own.length;
    }
    return new InvitationPlan(limits, invitations);
  }
}
