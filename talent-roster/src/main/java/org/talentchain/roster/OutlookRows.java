package org.talentchain.roster;

import org.talentchain.model.FindingKind;
import org.talentchain.model.Headcount;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Period;
import org.talentchain.model.Quarter;
import org.talentchain.roster.Drafts.CapacityDraft;
import org.talentchain.roster.Drafts.ForecastDraft;
import org.talentchain.roster.Drafts.TemplateDraft;
import org.talentchain.roster.grammar.AmountGrammar;
import org.talentchain.roster.grammar.CountGrammar;
import org.talentchain.roster.grammar.CredentialGrammar;
import org.talentchain.roster.grammar.DurationGrammar;
import org.talentchain.roster.grammar.HeadcountGrammar;
import org.talentchain.roster.grammar.PeriodGrammar;
import org.talentchain.roster.grammar.SkillGrammar;
import org.talentchain.roster.grammar.TierGrammar;

/**
 * Reads the rows that look ahead: forecasts of demand, classes that could be opened, and who could give them.
 */
final class OutlookRows {

  private OutlookRows() {}

  static void forecast(FieldRow row, CityDrafts drafts) {
    String title = row.text(Field.FORECAST_TITLE);
    String employer = row.text(Field.FORECAST_EMPLOYER);
    if (title == null) {
      row.log().reject(FindingKind.ROW_REJECTED_NO_TITLE, null);
      return;
    }
    if (employer == null) {
      row.log().reject(FindingKind.ROW_REJECTED_NO_EMPLOYER, title);
      return;
    }
    Headcount headcount = row.read(Field.FORECAST_HEADCOUNT, HeadcountGrammar::read);
    Quarter quarter = row.quarter(Field.FORECAST_QUARTER);
    if (headcount == null) {
      refuse(row, Field.FORECAST_HEADCOUNT, "需求人数");
    }
    if (quarter == null) {
      refuse(row, Field.FORECAST_QUARTER, "需求季度");
    }
    if (headcount == null || quarter == null) {
      return;
    }
    drafts.forecast(
        new ForecastDraft(
            row.log(),
            row.content(),
            employer,
            title,
            row.text(Field.FORECAST_SEGMENT),
            row.read(Field.FORECAST_TIER, TierGrammar::read),
            RequirementColumns.ofForecast(row),
            headcount.places(),
            quarter));
  }

  static void template(FieldRow row, CityDrafts drafts) {
    String title = row.text(Field.TEMPLATE_TITLE);
    if (title == null) {
      row.log().reject(FindingKind.ROW_REJECTED_NO_TITLE, null);
      return;
    }
    Headcount minimum = row.read(Field.TEMPLATE_MINIMUM, HeadcountGrammar::read);
    Headcount seats = row.read(Field.TEMPLATE_SEATS, HeadcountGrammar::read);
    if (minimum == null) {
      refuse(row, Field.TEMPLATE_MINIMUM, "最低开班人数");
    }
    if (seats == null || (minimum != null && minimum.places() > seats.places())) {
      refuse(row, Field.TEMPLATE_SEATS, "学额");
      return;
    }
    if (minimum != null) {
      drafts.template(draft(row, title, minimum.places(), seats.places()));
    }
  }

  private static TemplateDraft draft(FieldRow row, String title, int minimum, int seats) {
    return new TemplateDraft(
        row.log(),
        row.reliableText(Field.TEMPLATE_ID),
        row.content(),
        title,
        row.text(Field.TEMPLATE_SEGMENT),
        SkillClaims.merged(
            row.readAll(Field.TEMPLATE_CURRICULUM, text -> SkillGrammar.list(text, row.knowledge()))),
        row.readAll(
            Field.TEMPLATE_CREDENTIALS, text -> CredentialGrammar.list(text, row.knowledge())),
        ClassRows.prerequisites(row, Field.TEMPLATE_EDUCATION, Field.TEMPLATE_PREREQUISITES),
        minimum,
        seats,
        row.readWithUnit(Field.TEMPLATE_DURATION, DurationGrammar::days),
        row.read(Field.TEMPLATE_HOURS, CountGrammar::positive),
        row.readWithUnit(Field.TEMPLATE_FIXED_COST, AmountGrammar::read),
        row.readWithUnit(Field.TEMPLATE_COST_PER_STUDENT, AmountGrammar::read));
  }

  static void capacity(FieldRow row, CityDrafts drafts) {
    String provider = row.text(Field.CAPACITY_PROVIDER);
    if (provider == null) {
      row.log().reject(FindingKind.ROW_REJECTED_NO_TITLE, null);
      return;
    }
    PartialDate from = row.date(Field.CAPACITY_FROM);
    PartialDate until = row.date(Field.CAPACITY_UNTIL);
    Period period = row.read(Field.CAPACITY_PERIOD, PeriodGrammar::read);
    drafts.capacity(
        new CapacityDraft(
            row.log(),
            row.content(),
            provider,
            row.list(Field.CAPACITY_TEMPLATES),
            row.header(Field.CAPACITY_TEMPLATES),
            row.read(Field.CAPACITY_ROOMS, CountGrammar::read),
            row.read(Field.CAPACITY_INSTRUCTORS, CountGrammar::read),
            row.read(Field.CAPACITY_SEATS, CountGrammar::read),
            from == null && period != null ? period.start() : from,
            until == null && period != null ? period.end() : until));
  }

  /** A row that lacks what it cannot do without. */
  private static void refuse(FieldRow row, Field field, String usualHeader) {
    String stated = row.text(field);
    String header = stated == null ? usualHeader : row.header(field);
    row.log().reject(FindingKind.ROW_REJECTED_INVALID, stated == null ? "" : stated, header);
  }
}
