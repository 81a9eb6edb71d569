package org.talentchain.roster;

import org.talentchain.model.FindingKind;
import org.talentchain.model.Headcount;
import org.talentchain.roster.Drafts.PositionDraft;
import org.talentchain.roster.grammar.EmployerKindGrammar;
import org.talentchain.roster.grammar.HeadcountGrammar;
import org.talentchain.roster.grammar.SalaryGrammar;
import org.talentchain.roster.grammar.SensitiveLimits;
import org.talentchain.roster.grammar.TierGrammar;

/** Reads rows of positions. */
final class PositionRows implements RowReader {

  /** What a position takes when its row does not say. */
  private static final Headcount UNSTATED = new Headcount(1, true);

  @Override
  public void read(FieldRow row, CityDrafts drafts) {
    String title = row.text(Field.POSITION_TITLE);
    String employer = row.text(Field.POSITION_EMPLOYER);
    if (title == null) {
      row.log().reject(FindingKind.ROW_REJECTED_NO_TITLE, null);
      return;
    }
    if (employer == null) {
      row.log().reject(FindingKind.ROW_REJECTED_NO_EMPLOYER, title);
      return;
    }
    row.noteEach(Field.POSITION_TITLE, SensitiveLimits::find);
    row.noteEach(Field.POSITION_LIMIT, SensitiveLimits::inColumn);
    Headcount headcount = row.read(Field.POSITION_HEADCOUNT, HeadcountGrammar::read);
    drafts.position(
        new PositionDraft(
            row.log(),
            row.reliableText(Field.POSITION_ID),
            row.content(),
            employer,
            row.read(Field.POSITION_EMPLOYER_KIND, EmployerKindGrammar::read),
            row.text(Field.POSITION_BOOTH),
            title,
            row.text(Field.POSITION_SEGMENT),
            row.read(Field.POSITION_TIER, TierGrammar::read),
            RequirementColumns.ofPosition(row),
            headcount == null ? UNSTATED : headcount,
            row.text(Field.POSITION_PLACE),
            row.readWithUnit(Field.POSITION_SALARY, SalaryGrammar::read),
            row.date(Field.POSITION_START)));
  }
}
