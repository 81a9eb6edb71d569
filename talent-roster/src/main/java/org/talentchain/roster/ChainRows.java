package org.talentchain.roster;

import java.util.List;
import org.talentchain.model.FindingKind;
import org.talentchain.model.TieKind;
import org.talentchain.roster.Drafts.ChainName;
import org.talentchain.roster.Drafts.OrganizationDraft;
import org.talentchain.roster.Drafts.SegmentDraft;
import org.talentchain.roster.Drafts.TieDraft;
import org.talentchain.roster.grammar.EmployerKindGrammar;
import org.talentchain.roster.grammar.OrganizationKindGrammar;
import org.talentchain.roster.grammar.TieKindGrammar;

/** Reads the rows that describe the chain: its segments, organizations and ties. */
final class ChainRows {

  /** The chain of segments whose table names none. */
  private static final ChainName UNNAMED = new ChainName("chain", "产业链", "chain");

  private ChainRows() {}

  static void organization(FieldRow row, CityDrafts drafts) {
    String name = row.text(Field.ORGANIZATION_NAME);
    if (name == null) {
      row.log().reject(FindingKind.ROW_REJECTED_NO_TITLE, null);
      return;
    }
    drafts.organization(
        new OrganizationDraft(
            row.log(),
            row.reliableText(Field.ORGANIZATION_ID),
            name,
            row.list(Field.ORGANIZATION_ALIASES),
            row.read(Field.ORGANIZATION_KIND, OrganizationKindGrammar::read),
            row.list(Field.ORGANIZATION_SEGMENTS),
            row.read(Field.ORGANIZATION_EMPLOYER_KIND, EmployerKindGrammar::read),
            row.text(Field.ORGANIZATION_PLACE),
            row.text(Field.ORGANIZATION_BOOTH)));
  }

  static void segment(FieldRow row, CityDrafts drafts) {
    String name = row.text(Field.SEGMENT_NAME);
    if (name == null) {
      row.log().reject(FindingKind.ROW_REJECTED_NO_TITLE, null);
      return;
    }
    String chain = row.text(Field.SEGMENT_CHAIN);
    String chainId = row.reliableText(Field.SEGMENT_CHAIN_ID);
    String english = row.text(Field.SEGMENT_CHAIN_ENGLISH_NAME);
    drafts.segment(
        new SegmentDraft(
            row.log(),
            row.reliableText(Field.SEGMENT_ID),
            name,
            row.text(Field.SEGMENT_ENGLISH_NAME),
            chain == null ? UNNAMED : new ChainName(chainId, chain, english),
            row.list(Field.SEGMENT_FEEDS),
            row.header(Field.SEGMENT_FEEDS)));
  }

  static void tie(FieldRow row, CityDrafts drafts) {
    String from = row.text(Field.TIE_FROM);
    String to = row.text(Field.TIE_TO);
    TieKind kind = row.read(Field.TIE_KIND, TieKindGrammar::read);
    for (Field field : List.of(Field.TIE_KIND, Field.TIE_FROM, Field.TIE_TO)) {
      boolean missing = field == Field.TIE_KIND ? kind == null : !row.has(field);
      if (missing) {
        String stated = row.text(field);
        row.log()
            .reject(FindingKind.ROW_REJECTED_INVALID, stated == null ? "" : stated, field.key());
      }
    }
    if (kind != null && from != null && to != null) {
      drafts.tie(
          new TieDraft(
              row.log(), kind, from, row.header(Field.TIE_FROM), to, row.header(Field.TIE_TO)));
    }
  }
}
