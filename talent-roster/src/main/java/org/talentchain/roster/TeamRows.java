package org.talentchain.roster;

import org.talentchain.model.FindingKind;
import org.talentchain.roster.Drafts.ChallengeDraft;
import org.talentchain.roster.Drafts.TeamDraft;
import org.talentchain.roster.grammar.AmountGrammar;
import org.talentchain.roster.grammar.CountGrammar;

/** Reads the rows of the upper tier: academician teams and what enterprises ask of them. */
final class TeamRows {

  private TeamRows() {}

  static void team(FieldRow row, CityDrafts drafts) {
    String name = row.text(Field.TEAM_NAME);
    if (name == null) {
      row.log().reject(FindingKind.ROW_REJECTED_NO_TITLE, null);
      return;
    }
    drafts.team(
        new TeamDraft(
            row.log(),
            row.reliableText(Field.TEAM_ID),
            row.content(),
            name,
            row.text(Field.TEAM_HOME),
            row.list(Field.TEAM_SEGMENTS),
            row.list(Field.TEAM_FIELDS),
            row.text(Field.TEAM_SUMMARY),
            row.read(Field.TEAM_CAPACITY, CountGrammar::positive)));
  }

  static void challenge(FieldRow row, CityDrafts drafts) {
    String title = row.text(Field.CHALLENGE_TITLE);
    String enterprise = row.text(Field.CHALLENGE_ENTERPRISE);
    if (title == null) {
      row.log().reject(FindingKind.ROW_REJECTED_NO_TITLE, null);
      return;
    }
    if (enterprise == null) {
      row.log().reject(FindingKind.ROW_REJECTED_NO_EMPLOYER, title);
      return;
    }
    drafts.challenge(
        new ChallengeDraft(
            row.log(),
            row.reliableText(Field.CHALLENGE_ID),
            row.content(),
            enterprise,
            title,
            row.text(Field.CHALLENGE_SEGMENT),
            row.list(Field.CHALLENGE_TOPICS),
            row.text(Field.CHALLENGE_DESCRIPTION),
            row.readWithUnit(Field.CHALLENGE_FUNDING, AmountGrammar::read),
            row.date(Field.CHALLENGE_DEADLINE)));
  }
}
