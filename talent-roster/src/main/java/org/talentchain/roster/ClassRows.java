package org.talentchain.roster;

import java.util.ArrayList;
import java.util.List;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Headcount;
import org.talentchain.model.Requirement;
import org.talentchain.roster.Drafts.ClassDraft;
import org.talentchain.roster.grammar.AmountGrammar;
import org.talentchain.roster.grammar.CredentialGrammar;
import org.talentchain.roster.grammar.EducationGrammar;
import org.talentchain.roster.grammar.HeadcountGrammar;
import org.talentchain.roster.grammar.RequirementGrammar;
import org.talentchain.roster.grammar.SkillGrammar;

/** Reads rows of training classes. */
final class ClassRows implements RowReader {

  @Override
  public void read(FieldRow row, CityDrafts drafts) {
    String title = row.text(Field.CLASS_TITLE);
    String provider = row.text(Field.CLASS_PROVIDER);
    if (title == null) {
      row.log().reject(FindingKind.ROW_REJECTED_NO_TITLE, null);
      return;
    }
    if (provider == null) {
      row.log().reject(FindingKind.ROW_REJECTED_NO_EMPLOYER, title);
      return;
    }
    Headcount seats = row.read(Field.CLASS_SEATS, HeadcountGrammar::read);
    if (seats == null) {
      String header = row.has(Field.CLASS_SEATS) ? row.header(Field.CLASS_SEATS) : "学额";
      String stated = row.text(Field.CLASS_SEATS);
      row.log().reject(FindingKind.ROW_REJECTED_INVALID, stated == null ? "" : stated, header);
      return;
    }
    drafts.trainingClass(draft(row, title, provider, seats.places()));
  }

  private static ClassDraft draft(FieldRow row, String title, String provider, int seats) {
    return new ClassDraft(
        row.log(),
        row.reliableText(Field.CLASS_ID),
        row.content(),
        provider,
        title,
        row.text(Field.CLASS_SEGMENT),
        row.list(Field.CLASS_PARTNERS),
        SkillClaims.merged(
            row.readAll(Field.CLASS_CURRICULUM, text -> SkillGrammar.list(text, row.knowledge()))),
        row.readAll(Field.CLASS_CREDENTIALS, text -> CredentialGrammar.list(text, row.knowledge())),
        prerequisites(row),
        seats,
        row.date(Field.CLASS_START),
        row.date(Field.CLASS_END),
        row.readWithUnit(Field.CLASS_COST, AmountGrammar::read));
  }

  private static List<Requirement> prerequisites(FieldRow row) {
    return prerequisites(row, Field.CLASS_EDUCATION, Field.CLASS_PREREQUISITES);
  }

  /** What a student must bring; a column for education counts before what running text says of it. */
  static List<Requirement> prerequisites(FieldRow row, Field ofEducation, Field ofOthers) {
    List<Requirement> all = new ArrayList<>();
    Requirement.EducationAtLeast education = row.read(ofEducation, EducationGrammar::demanded);
    if (education != null) {
      all.add(education);
    }
    for (Requirement stated :
        row.readAll(ofOthers, text -> RequirementGrammar.read(text, row.knowledge()))) {
      if (education == null || !(stated instanceof Requirement.EducationAtLeast)) {
        all.add(stated);
      }
    }
    return all;
  }
}
