package org.talentchain.model;

/**
 * Names a candidate within a city (候选人编号). Never a name, a phone or an id number.
 *
 * @param value not blank; compared and sorted as it is written
 */
public record CandidateId(String value) implements Comparable<CandidateId> {

  public CandidateId {
    value = Ids.cleaned("CandidateId", value);
  }

  @Override
  public int compareTo(CandidateId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
