package org.talentchain.matching.fair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.talentchain.matching.allocation.Prices;
import org.talentchain.matching.allocation.replan.FairChange;
import org.talentchain.matching.allocation.replan.Reshuffle;
import org.talentchain.matching.city.UnknownIdException;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/**
 * A fair while it takes place: holds its plan, takes what happens and answers whom it moves. Where the kind of plan
 * allows it, only the neighbourhood of a change is planned again, so an answer takes milliseconds; else the whole
 * plan is made anew around what is promised ({@link #way}). After each change the plan is what was asked for. Those
 * who come late are looked up in the engine, so add them there first; the positions are those the engine knew when
 * the session was opened. Safe for use by many threads, which wait for each other.
 */
public sealed interface FairSession permits LiveSession, ReplannedSession {

  /**
   * Something happens. A candidate may withdraw whatever they have been promised; everything else has to
   * leave promises as they are.
   *
   * @return whom it moves, and who it was about where they have or had an invitation, in the order of their
   *     ids
   * @throws LockConflictException when a promise stands against it; nothing is changed then
   * @throws QuotaConflictException when quotas cannot all be kept after it and the request does not allow to relax
   *     them; nothing is changed then
   * @throws UnknownIdException when it names somebody or something unknown
   */
  List<Reshuffle> apply(FairChange change);

  /** Where a candidate is invited at the moment. */
  Optional<PositionId> invitation(CandidateId candidate);

  /** Who is invited where at the moment, in the order of the candidates' ids. */
  Map<CandidateId, PositionId> invitations();

  /** Seats of a position that nobody is invited to at the moment. */
  int openSeats(PositionId position);

  /**
   * The prices that prove an optimal plan, in the order of the positions' ids; promises and their seats
   * apart.
   *
   * @throws IllegalStateException when there are none: of plans of another kind, or under quotas
   */
  Prices prices();

  /** How changes are answered. */
  ReplanWay way();
}
