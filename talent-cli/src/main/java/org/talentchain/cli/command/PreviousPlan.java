package org.talentchain.cli.command;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.command.StaffTable.Field;
import org.talentchain.cli.command.StaffTable.StaffRow;
import org.talentchain.matching.allocation.replan.FairChange;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.PositionId;

/**
 * A plan that {@code talent fair} wrote: its workbook, its folder of csv files, one of the tables in them
 * that name candidates with positions, or its JSON lines.
 *
 * @param invited who was invited where
 * @param known all candidates in it
 */
record PreviousPlan(Map<CandidateId, PositionId> invited, Set<CandidateId> known) {

  private static final String CANDIDATES = "candidates.csv";

  /** What the tables say of those who are invited; others are in reserve or have nothing. */
  private static final Set<String> INVITED = Set.of("拟邀约", "invited");

  static PreviousPlan read(Desk desk, Path plan, @Nullable Charset encoding) {
    if (PlanLines.isWritten(plan)) {
      return PlanLines.read(desk, plan);
    }
    Path file = Files.isDirectory(plan) ? plan.resolve(CANDIDATES) : plan;
    Map<CandidateId, PositionId> invited = new TreeMap<>();
    Set<CandidateId> known = new HashSet<>();
    for (StaffRow row : StaffTable.rows(desk, file, encoding, EnumSet.of(Field.CANDIDATE, Field.POSITION))) {
      if (row.isEmpty(Field.CANDIDATE)) {
        continue;
      }
      CandidateId candidate = new CandidateId(row.text(Field.CANDIDATE));
      known.add(candidate);
      if (!row.isEmpty(Field.POSITION) && isInvited(row)) {
        PositionId position = new PositionId(row.text(Field.POSITION));
        PositionId other = invited.put(candidate, position);
        if (other != null && !other.equals(position)) {
          throw row.unusable(Field.POSITION);
        }
      }
    }
    return new PreviousPlan(invited, known);
  }

  private static boolean isInvited(StaffRow row) {
    return row.isEmpty(Field.LIST) || isInvited(row.text(Field.LIST));
  }

  /** Whether what a table says of a candidate is that they are invited. */
  static boolean isInvited(String outcome) {
    return INVITED.contains(StaffFile.normal(outcome));
  }

  /** A promise for everybody who was invited, takes part still, and of whom the changes say nothing. */
  List<FairChange> promises(City city, List<FairChange> changes) {
    Set<CandidateId> left = city.candidates().stream().map(Candidate::id).collect(Collectors.toSet());
    Set<PositionId> closed = new HashSet<>();
    for (FairChange change : changes) {
      if (change instanceof FairChange.Lock lock) {
        left.remove(lock.candidate());
      } else if (change instanceof FairChange.Withdrawal withdrawal) {
        left.remove(withdrawal.candidate());
      } else if (change instanceof FairChange.Refusal refusal) {
        left.remove(refusal.candidate());
      } else if (change instanceof FairChange.Closure closure) {
        closed.add(closure.position());
      }
    }
    Set<PositionId> open =
        city.positions().stream().map(position -> position.id()).collect(Collectors.toSet());
    open.removeAll(closed);
    return invited.entrySet().stream()
        .filter(each -> left.contains(each.getKey()) && open.contains(each.getValue()))
        .<FairChange>map(each -> new FairChange.Lock(each.getKey(), each.getValue(), false))
        .toList();
  }
}
