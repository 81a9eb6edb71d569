package org.talentchain.matching.training;

import org.talentchain.model.Requirement;

/**
 * One thing a proposed class teaches, and why (培养内容).
 *
 * @param what a skill with the level reached, or a certificate, in the form in which openings ask for it
 * @param hours how long it takes, at least 1
 * @param basis where the hours come from
 * @param openings how many of the openings looked at ask for it
 * @param lacking how many of the nearest candidates lack it, or have it at too low a level
 */
public record Topic(Requirement what, int hours, Basis basis, int openings, int lacking) {

  /** Where hours come from. */
  public enum Basis {
    /** The knowledge base. */
    KNOWN,
    /** The knowledge base, for a lower level than openings ask for: it will take longer. */
    KNOWN_FOR_LESS,
    /** Nothing is known: assumed. */
    ASSUMED
  }
}
