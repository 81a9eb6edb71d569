package org.talentchain.roster;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Credential;
import org.talentchain.model.EmployerKind;
import org.talentchain.model.Headcount;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Requirement;
import org.talentchain.model.Salary;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.TieKind;
import org.talentchain.model.Tier;

/**
 * Records that still name others in the words of their source. What the words mean is known only
 * when everything has been read, since a position may come before the organization it names.
 */
final class Drafts {

  private Drafts() {}

  record PositionDraft(
      RowLog log,
      @Nullable String id,
      String content,
      String employer,
      @Nullable EmployerKind employerKind,
      @Nullable String booth,
      String title,
      @Nullable String segment,
      @Nullable Tier tier,
      List<Requirement> requirements,
      Headcount headcount,
      @Nullable String place,
      @Nullable Salary salary,
      @Nullable PartialDate start) {}

  record ClassDraft(
      RowLog log,
      @Nullable String id,
      String content,
      String provider,
      String title,
      @Nullable String segment,
      List<String> partners,
      List<SkillClaim> curriculum,
      List<Credential> credentials,
      List<Requirement> prerequisites,
      int seats,
      @Nullable PartialDate start,
      @Nullable PartialDate end,
      @Nullable BigDecimal cost) {}

  record OrganizationDraft(
      RowLog log,
      @Nullable String id,
      String name,
      List<String> aliases,
      @Nullable OrganizationKind kind,
      List<String> segments,
      @Nullable EmployerKind employerKind,
      @Nullable String place,
      @Nullable String booth) {}

  record SegmentDraft(
      RowLog log,
      @Nullable String id,
      String name,
      @Nullable String englishName,
      ChainName chain,
      List<String> feeds,
      String feedsField) {}

  record ChainName(@Nullable String id, String name, @Nullable String englishName) {}

  record TieDraft(
      RowLog log, TieKind kind, String from, String fromField, String to, String toField) {}
}
