package org.talentchain.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.talentchain.chain.ChainCheck;
import org.talentchain.chain.ChainProblem;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Organization;
import org.talentchain.model.Source;
import org.talentchain.model.Tie;
import org.talentchain.model.TrainingClass;
import org.talentchain.roster.Drafts.TieDraft;

/**
 * Turns what {@link ChainCheck} finds into findings of the rows it comes from. What names nobody, what is
 * registered twice and what goes in a circle has been noted before, when names were resolved.
 */
final class ChainFindings {

  /** A tie with the row that states it. */
  record StatedTie(Tie tie, TieDraft draft) {}

  private final OrganizationDirectory organizations;
  private final List<StatedTie> ties;
  private final Map<Tie, StatedTie> firsts = new HashMap<>();
  private final boolean[] rejected;

  private ChainFindings(OrganizationDirectory organizations, List<StatedTie> ties) {
    this.organizations = organizations;
    this.ties = ties;
    this.rejected = new boolean[ties.size()];
    ties.forEach(one -> firsts.putIfAbsent(one.tie(), one));
  }

  /** Notes what is wrong with the chain and gives it back without the ties that cannot be. */
  static ChainDescription checked(
      ChainDescription chain,
      OrganizationDirectory organizations,
      List<StatedTie> ties,
      List<TrainingClass> classes) {
    ChainFindings findings = new ChainFindings(organizations, ties);
    List<Tie> all = ties.stream().map(StatedTie::tie).toList();
    ChainDescription stated =
        new ChainDescription(chain.chains(), chain.organizations(), chain.teams(), all);
    ChainCheck.problems(stated, classes).forEach(problem -> findings.note(problem, stated));
    return new ChainDescription(
        chain.chains(), chain.organizations(), chain.teams(), findings.accepted());
  }

  private void note(ChainProblem problem, ChainDescription chain) {
    int at = problem.at();
    switch (problem.kind()) {
      case ENTERPRISE_WITHOUT_SEGMENT -> withoutSegment(chain, at);
      case NAME_REPEATED -> sameName(chain, at, problem.names().get(1));
      case TIE_TO_ITSELF -> reject(at, FindingKind.TIE_TO_ITSELF, ties.get(at).draft().from());
      case TIE_UNFIT ->
          reject(at, FindingKind.TIE_UNFIT, ties.get(at).draft().from(), ties.get(at).draft().to());
      case TIE_REPEATED -> repeated(at);
      case REPEATED,
          SEGMENT_UNKNOWN,
          ORGANIZATION_UNKNOWN,
          PROVIDER_UNKNOWN,
          CIRCLE,
          TIE_TO_NOBODY -> {}
    }
  }

  /** Where no chain is described, nobody can be expected to be on it. */
  private void withoutSegment(ChainDescription chain, int at) {
    RowLog row = organizations.row(at);
    if (row != null && !chain.chains().isEmpty()) {
      row.add(FindingKind.ENTERPRISE_WITHOUT_SEGMENT, chain.organizations().get(at).name());
    }
  }

  private void sameName(ChainDescription chain, int at, String earlier) {
    RowLog row = organizations.row(at);
    Source first = organizations.source(earlier);
    if (row != null && first != null) {
      Organization organization = chain.organizations().get(at);
      String place = IdBook.place(first, row.source());
      row.add(FindingKind.ORGANIZATION_NAME_REPEATED, organization.name(), earlier, place);
    }
  }

  private void reject(int at, FindingKind kind, String value, String... arguments) {
    rejected[at] = true;
    ties.get(at).draft().log().reject(kind, value, arguments);
  }

  private void repeated(int at) {
    StatedTie here = ties.get(at);
    Tie tie = here.tie();
    StatedTie same = firsts.get(tie);
    StatedTie first = same == here ? firsts.get(new Tie(tie.kind(), tie.to(), tie.from())) : same;
    if (first != null) {
      String place = IdBook.place(first.draft().log().source(), here.draft().log().source());
      reject(at, FindingKind.ROW_REPEATED, here.draft().from() + "、" + here.draft().to(), place);
    }
  }

  private List<Tie> accepted() {
    List<Tie> accepted = new ArrayList<>();
    for (int at = 0; at < rejected.length; at++) {
      if (!rejected[at]) {
        accepted.add(ties.get(at).tie());
      }
    }
    return accepted;
  }
}
