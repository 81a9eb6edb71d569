package org.talentchain.policy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.EmployerKind;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.PartialDate;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.TieKind;
import org.talentchain.model.Tier;
import org.talentchain.model.TitleLevel;
import org.talentchain.tier.TierCondition;

/** One thing a policy asks for. In a catalogue its {@code kind} says which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PolicyCondition.TierAtLeast.class, name = "tier"),
  @JsonSubTypes.Type(value = PolicyCondition.Education.class, name = "education"),
  @JsonSubTypes.Type(value = PolicyCondition.Title.class, name = "title"),
  @JsonSubTypes.Type(value = PolicyCondition.Grade.class, name = "skillLevel"),
  @JsonSubTypes.Type(value = PolicyCondition.Honour.class, name = "honour"),
  @JsonSubTypes.Type(value = PolicyCondition.Experience.class, name = "experience"),
  @JsonSubTypes.Type(value = PolicyCondition.Graduated.class, name = "graduated"),
  @JsonSubTypes.Type(value = PolicyCondition.Contract.class, name = "contract"),
  @JsonSubTypes.Type(value = PolicyCondition.OnChain.class, name = "chain"),
  @JsonSubTypes.Type(value = PolicyCondition.Employer.class, name = "employer"),
  @JsonSubTypes.Type(value = PolicyCondition.Role.class, name = "role"),
  @JsonSubTypes.Type(value = PolicyCondition.Place.class, name = "place"),
  @JsonSubTypes.Type(value = PolicyCondition.Openings.class, name = "openings"),
  @JsonSubTypes.Type(value = PolicyCondition.Tied.class, name = "tie"),
  @JsonSubTypes.Type(value = PolicyCondition.Challenging.class, name = "challenge"),
  @JsonSubTypes.Type(value = PolicyCondition.Window.class, name = "window"),
})
public sealed interface PolicyCondition {

  /** Holds the condition against an applicant. */
  PolicyCheck read(Applicant applicant, PolicyContext context);

  /** Who can be asked for it. */
  default Set<PolicyAudience> audiences() {
    return EnumSet.allOf(PolicyAudience.class);
  }

  /** What a person brings, wherever they work. */
  sealed interface OfPerson extends PolicyCondition {
    @Override
    default Set<PolicyAudience> audiences() {
      return EnumSet.of(PolicyAudience.PERSON);
    }
  }

  /** What only an enterprise can have done. */
  sealed interface OfEnterprise extends PolicyCondition {
    @Override
    default Set<PolicyAudience> audiences() {
      return EnumSet.of(PolicyAudience.ENTERPRISE);
    }
  }

  /**
   * A tier of the talent chain, recognised and not merely stated.
   *
   * @param atLeast the lowest that will do
   */
  record TierAtLeast(Tier atLeast) implements OfPerson {
    @Override
    public PolicyCheck read(Applicant applicant, PolicyContext context) {
      return Merits.of(this, applicant).tier(atLeast, context.tiers());
    }
  }

  /**
   * An education finished (学历).
   *
   * @param atLeast the least
   * @param fullTime true when it must be 全日制
   */
  record Education(EducationLevel atLeast, boolean fullTime) implements OfPerson {
    @Override
    public PolicyCheck read(Applicant applicant, PolicyContext context) {
      return Merits.of(this, applicant).education(atLeast, fullTime);
    }
  }

  /** A least professional title (职称). */
  record Title(TitleLevel atLeast) implements OfPerson {
    @Override
    public PolicyCheck read(Applicant applicant, PolicyContext context) {
      return Merits.of(this, applicant).title(atLeast);
    }
  }

  /** A least vocational skill level (职业技能等级). */
  record Grade(SkillLevel atLeast) implements OfPerson {
    @Override
    public PolicyCheck read(Applicant applicant, PolicyContext context) {
      return Merits.of(this, applicant).grade(atLeast);
    }
  }

  /**
   * A title of honour (人才称号) held.
   *
   * @param anyOf names of which one will do
   */
  record Honour(List<String> anyOf) implements OfPerson {
    public Honour {
      anyOf = notEmpty(anyOf);
    }

    @Override
    public PolicyCheck read(Applicant applicant, PolicyContext context) {
      return Merits.of(this, applicant).merit(new TierCondition.Honour(anyOf));
    }
  }

  /** A least number of years of work. */
  record Experience(int years) implements OfPerson {
    @Override
    public PolicyCheck read(Applicant applicant, PolicyContext context) {
      return Merits.of(this, applicant).experience(years * 12, context.asOf());
    }
  }

  /** Graduated, and not longer ago than so many years (毕业 n 年内). */
  record Graduated(int withinYears) implements OfPerson {
    @Override
    public PolicyCheck read(Applicant applicant, PolicyContext context) {
      return Merits.of(this, applicant).graduated(withinYears, context.asOf());
    }
  }

  /** A labour contract of at least so many years. */
  record Contract(int years) implements OfPerson {
    @Override
    public PolicyCheck read(Applicant applicant, PolicyContext context) {
      Integer held = applicant.contractYears();
      if (held == null) {
        return PolicyCheck.unknown(this, null);
      }
      return held >= years
          ? PolicyCheck.met(this, held.toString())
          : PolicyCheck.notMet(this, held.toString(), years - held == 1);
    }
  }

  /**
   * A workplace on the chain.
   *
   * @param anyOf chains or segments, by id or name; empty when any chain will do
   */
  record OnChain(List<String> anyOf) implements PolicyCondition {
    public OnChain {
      anyOf = List.copyOf(anyOf);
    }

    @Override
    public PolicyCheck read(Applicant applicant, PolicyContext context) {
      return Workplace.of(this, applicant, context).onChain(anyOf);
    }
  }

  /** A kind of employer (单位性质). */
  record Employer(List<EmployerKind> anyOf) implements PolicyCondition {
    public Employer {
      anyOf = notEmpty(anyOf);
    }

    @Override
    public PolicyCheck read(Applicant applicant, PolicyContext context) {
      return Workplace.of(this, applicant, context).employer(anyOf);
    }
  }

  /** A role on the chain, such as 链主企业. */
  record Role(List<OrganizationKind> anyOf) implements PolicyCondition {
    public Role {
      anyOf = notEmpty(anyOf);
    }

    @Override
    public PolicyCheck read(Applicant applicant, PolicyContext context) {
      return Workplace.of(this, applicant, context).role(anyOf);
    }
  }

  /** A place of work; for somebody with no employer known, the place where they live. */
  record Place(List<String> anyOf) implements PolicyCondition {
    public Place {
      anyOf = notEmpty(anyOf);
    }

    @Override
    public PolicyCheck read(Applicant applicant, PolicyContext context) {
      return Workplace.of(this, applicant, context).place(anyOf);
    }
  }

  /** An enterprise that recruits at least so many people. */
  record Openings(int atLeast) implements OfEnterprise {
    @Override
    public PolicyCheck read(Applicant applicant, PolicyContext context) {
      return Workplace.of(this, applicant, context).openings(atLeast);
    }
  }

  /** An enterprise with a tie of one of these kinds. */
  record Tied(List<TieKind> anyOf) implements OfEnterprise {
    public Tied {
      anyOf = notEmpty(anyOf);
    }

    @Override
    public PolicyCheck read(Applicant applicant, PolicyContext context) {
      return Workplace.of(this, applicant, context).tied(anyOf);
    }
  }

  /** An enterprise that has put out a challenge (揭榜挂帅) and funds it with at least so many yuan. */
  record Challenging(BigDecimal funding) implements OfEnterprise {
    @Override
    public PolicyCheck read(Applicant applicant, PolicyContext context) {
      return Workplace.of(this, applicant, context).challenging(funding);
    }
  }

  /**
   * The time in which applications are taken (申报时间).
   *
   * @param from the first day, or null
   * @param until the last day, or null
   */
  record Window(@Nullable PartialDate from, @Nullable PartialDate until) implements PolicyCondition {
    public Window {
      if (from == null && until == null) {
        throw new IllegalArgumentException("a window needs its first or its last day");
      }
      if (from != null && until != null && from.firstDay().isAfter(until.lastDay())) {
        throw new IllegalArgumentException("a window ends (" + until + ") before it starts (" + from + ")");
      }
    }

    /** One that will open is missed by a single step; one that is closed is missed. */
    @Override
    public PolicyCheck read(Applicant applicant, PolicyContext context) {
      if (from != null && context.asOf().isBefore(from.firstDay())) {
        return PolicyCheck.notMet(this, from.toString(), true);
      }
      return until != null && context.asOf().isAfter(until.lastDay())
          ? PolicyCheck.notMet(this, until.toString(), false)
          : PolicyCheck.met(this, null);
    }
  }

  private static <T> List<T> notEmpty(List<T> anyOf) {
    if (anyOf.isEmpty()) {
      throw new IllegalArgumentException("\"anyOf\" names nothing");
    }
    return List.copyOf(anyOf);
  }
}
