package org.talentchain.model;

/**
 * A person looking for work (候选人): who they are and, apart from it, what they can do and want.
 *
 * @param id names the candidate within the city
 * @param identity who they are; never indexed, never scored
 * @param profile what they can do and want
 */
public record Candidate(CandidateId id, Identity identity, Profile profile) {

  public static Candidate of(String id, Profile profile) {
    return new Candidate(new CandidateId(id), Identity.UNKNOWN, profile);
  }
}
