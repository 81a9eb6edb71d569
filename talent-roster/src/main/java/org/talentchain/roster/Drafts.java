package org.talentchain.roster;

import com.google.common.hash.HashCode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Credential;
import org.talentchain.model.EmployerKind;
import org.talentchain.model.Headcount;
import org.talentchain.model.Identity;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Profile;
import org.talentchain.model.Quarter;
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

  /**
   * A person.
   *
   * @param derived the id that follows from who it is
   * @param mark stands for all that the row says
   */
  record CandidateDraft(
      RowLog log,
      @Nullable String id,
      String derived,
      HashCode mark,
      Identity identity,
      Profile profile) {}

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

  record TeamDraft(
      RowLog log,
      @Nullable String id,
      String content,
      String name,
      @Nullable String home,
      List<String> segments,
      List<String> fields,
      @Nullable String summary,
      @Nullable Integer capacity) {}

  record ChallengeDraft(
      RowLog log,
      @Nullable String id,
      String content,
      String enterprise,
      String title,
      @Nullable String segment,
      List<String> topics,
      @Nullable String description,
      @Nullable BigDecimal funding,
      @Nullable PartialDate deadline) {}

  record ForecastDraft(
      RowLog log,
      String content,
      String employer,
      String title,
      @Nullable String segment,
      @Nullable Tier tier,
      List<Requirement> requirements,
      int headcount,
      Quarter quarter) {}

  record TemplateDraft(
      RowLog log,
      @Nullable String id,
      String content,
      String title,
      @Nullable String segment,
      List<SkillClaim> curriculum,
      List<Credential> credentials,
      List<Requirement> prerequisites,
      int minimum,
      int seats,
      @Nullable Integer days,
      @Nullable Integer hours,
      @Nullable BigDecimal fixedCost,
      @Nullable BigDecimal costPerStudent) {}

  record CapacityDraft(
      RowLog log,
      String content,
      String provider,
      List<String> templates,
      String templatesField,
      @Nullable Integer rooms,
      @Nullable Integer instructors,
      @Nullable Integer seats,
      @Nullable PartialDate from,
      @Nullable PartialDate until) {}

  record TieDraft(
      RowLog log, TieKind kind, String from, String fromField, String to, String toField) {}
}
