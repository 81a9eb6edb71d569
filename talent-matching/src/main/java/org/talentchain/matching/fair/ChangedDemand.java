package org.talentchain.matching.fair;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.replan.FairChange;
import org.talentchain.matching.city.UnknownIdException;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Headcount;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;

/** The positions of a fair and who takes part, before and after what happened. */
final class ChangedDemand {

  private final Map<PositionId, Position> all;
  private final Map<PositionId, Position> before;
  private final Map<PositionId, Position> now;
  private final Set<PositionId> closed = new HashSet<>();
  private final Set<CandidateId> absent = new HashSet<>();
  private final Set<FairChange.Refusal> refusals = new HashSet<>();

  /**
   * @param positions those open before, in any case some of all
   * @param all positions that can be open
   * @param changes in any order: what is closed stays closed
   */
  ChangedDemand(Map<PositionId, Position> positions, Map<PositionId, Position> all, List<FairChange> changes) {
    this.all = Map.copyOf(all);
    before = Map.copyOf(positions);
    now = new TreeMap<>(positions);
    changes.forEach(this::apply);
  }

  private void apply(FairChange change) {
    if (change instanceof FairChange.Withdrawal withdrawal) {
      absent.add(withdrawal.candidate());
    } else if (change instanceof FairChange.Refusal refusal) {
      known(refusal.position());
      refusals.add(refusal);
    } else if (change instanceof FairChange.Closure closure) {
      close(known(closure.position()).id());
    } else if (change instanceof FairChange.Headcount headcount) {
      Position position = known(headcount.position());
      if (headcount.seats() == 0) {
        close(position.id());
      } else if (!closed.contains(position.id())) {
        now.put(position.id(), position.headcount(Headcount.of(headcount.seats())));
      }
    }
  }

  private void close(PositionId position) {
    now.remove(position);
    closed.add(position);
  }

  private Position known(PositionId id) {
    Position position = all.get(id);
    if (position == null) {
      throw new UnknownIdException("position", id.value());
    }
    return position;
  }

  Collection<Position> now() {
    return now.values();
  }

  Set<CandidateId> absent() {
    return absent;
  }

  Set<FairChange.Refusal> refusals() {
    return refusals;
  }

  boolean isRefused(CandidateId candidate, PositionId position) {
    return refusals.contains(new FairChange.Refusal(candidate, position));
  }

  int seatsBefore(PositionId position) {
    return seats(before.get(position));
  }

  int seatsNow(PositionId position) {
    return seats(now.get(position));
  }

  private static int seats(@Nullable Position position) {
    return position == null ? 0 : position.headcount().places();
  }
}
