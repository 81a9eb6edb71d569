package org.talentchain.roster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Headcount;
import org.talentchain.model.Requirement;
import org.talentchain.roster.Drafts.ClassDraft;
import org.talentchain.roster.grammar.CredentialGrammar;
import org.talentchain.roster.grammar.EducationGrammar;
import org.talentchain.roster.grammar.HeadcountGrammar;
import org.talentchain.roster.grammar.Note;
import org.talentchain.roster.grammar.Reading;
import org.talentchain.roster.grammar.RequirementGrammar;
import org.talentchain.roster.grammar.SkillGrammar;

/** Reads rows of training classes. */
final class ClassRows implements RowReader {

  private static final Pattern AMOUNT =
      Pattern.compile("[¥￥约]?\\s*(\\d+(?:\\.\\d+)?)\\s*(万)?\\s*元?(?:/[人生]|每人)?(?:人民币)?");
  private static final Pattern FREE = Pattern.compile("免费|全免|免学费|free|无");

  @Override
  public void read(FieldRow row, CityAssembly city) {
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
    city.trainingClass(draft(row, title, provider, seats.places()));
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
        row.read(Field.CLASS_COST, ClassRows::amount));
  }

  private static List<Requirement> prerequisites(FieldRow row) {
    List<Requirement> all = new ArrayList<>();
    Requirement.EducationAtLeast education =
        row.read(Field.CLASS_EDUCATION, EducationGrammar::demanded);
    if (education != null) {
      all.add(education);
    }
    for (Requirement stated :
        row.readAll(
            Field.CLASS_PREREQUISITES, text -> RequirementGrammar.read(text, row.knowledge()))) {
      if (education == null || !(stated instanceof Requirement.EducationAtLeast)) {
        all.add(stated);
      }
    }
    return all;
  }

  private static Reading<BigDecimal> amount(String text) {
    Matcher amount = AMOUNT.matcher(text.replaceAll("[,，\\s]", ""));
    if (amount.matches()) {
      BigDecimal number = new BigDecimal(amount.group(1));
      return Reading.of(amount.group(2) == null ? number : number.movePointRight(4));
    }
    return FREE.matcher(text).find()
        ? Reading.of(BigDecimal.ZERO)
        : Reading.unknown(Note.of(FindingKind.NUMBER_UNPARSED));
  }
}
