package org.talentchain.policy;

import org.jspecify.annotations.Nullable;
import org.talentchain.model.Organization;
import org.talentchain.model.Position;
import org.talentchain.model.Profile;

/**
 * Whom a policy is held against: a person, an enterprise, a position whoever fills it, or a person in a
 * position. A position says of a person only what it requires of everybody.
 *
 * @param profile the person, or null
 * @param position where the person works or is to work, or null
 * @param enterprise the enterprise that applies, or null
 * @param contractYears length of the labour contract in years, or null when not known
 */
public record Applicant(
    @Nullable Profile profile,
    @Nullable Position position,
    @Nullable Organization enterprise,
    @Nullable Integer contractYears) {

  /** Somebody as they are now. */
  public static Applicant person(Profile profile) {
    return new Applicant(profile, null, null, null);
  }

  /** Somebody once they work in a position. */
  public static Applicant hired(Profile profile, Position position) {
    return new Applicant(profile, position, null, null);
  }

  /** Whoever fills a position. */
  public static Applicant anyoneIn(Position position) {
    return new Applicant(null, position, null, null);
  }

  public static Applicant enterprise(Organization enterprise) {
    return new Applicant(null, null, enterprise, null);
  }

  /** The same applicant with a labour contract of so many years. */
  public Applicant contract(int years) {
    return new Applicant(profile, position, enterprise, years);
  }
}
