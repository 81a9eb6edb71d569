package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.allocation.InvitationPlan;
import org.talentchain.matching.fair.ReplanResult;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Position;

/**
 * The plan of a fair as a report: an overview, one sheet for each enterprise in booth order, the candidates
 * with their invitations, the open seats, those not matched, what became of quotas if there are any, and what
 * was noticed in the rosters.
 */
public final class FairReport {

  private final Wording words;
  private final boolean showPii;

  /**
   * Reports in one language.
   *
   * @param showPii true to show names and phones in full
   */
  public FairReport(Wording words, boolean showPii) {
    this.words = words;
    this.showPii = showPii;
  }

  public Report of(Fair fair) {
    return of(fair, null);
  }

  /**
   * The same of a fair that was planned again, with what that means person by person.
   *
   * @param replan what has changed, or null
   */
  public Report of(Fair fair, @Nullable ReplanResult replan) {
    Directory directory = new Directory(fair.reading().city(), showPii);
    Map<Organization, List<Position>> enterprises = directory.enterprises();
    SheetNames names = new SheetNames();
    String overview = names.next(words.say("sheet.overview"));
    String candidates = names.next(words.say("sheet.candidates"));
    String unfilled = names.next(words.say("sheet.unfilled"));
    String unmatched = names.next(words.say("sheet.unmatched"));
    InvitationPlan invitations = fair.invitations();
    String invited = invitations == null ? "" : names.next(words.say("sheet.invitations"));
    boolean hasQuotas = !fair.result().request().aim().quotas().isEmpty();
    String quotas = hasQuotas ? names.next(words.say("sheet.quotas")) : "";
    String findings = names.next(words.say("sheet.findings"));
    Map<OrganizationId, String> booths = boothNames(enterprises, names);

    List<Sheet> sheets = new ArrayList<>();
    sheets.add(new OverviewSheet(words, directory, fair).named(overview, booths));
    if (replan != null) {
      String differences = names.next(words.say("sheet.differences"));
      sheets.add(new ReshuffleSheet(words, directory, replan).named(differences));
    }
    sheets.addAll(new EnterpriseSheets(words, directory, fair).named(booths));
    sheets.add(new CandidatesSheet(words, directory, fair).named(candidates));
    sheets.add(new UnfilledSheet(words, directory, fair).named(unfilled));
    sheets.add(new UnmatchedSheet(words, directory, fair).named(unmatched));
    if (invitations != null) {
      sheets.add(new InvitationSheet(words, directory, invitations).named(invited));
    }
    if (hasQuotas) {
      sheets.add(new QuotaSheet(words, directory, fair).named(quotas));
    }
    sheets.add(new ReadingTables(words).findingsSheet(fair.reading(), findings));
    return new Report(words.say("fair.title"), fair.result().fingerprint().asOf(), sheets);
  }

  private static Map<OrganizationId, String> boothNames(
      Map<Organization, List<Position>> enterprises, SheetNames names) {
    Map<OrganizationId, String> booths = new LinkedHashMap<>();
    for (Organization enterprise : enterprises.keySet()) {
      String booth = enterprise.booth() == null ? "" : enterprise.booth() + " ";
      booths.put(enterprise.id(), names.next(booth + enterprise.name()));
    }
    return booths;
  }
}
