package org.talentchain.model;

/**
 * Names a technical challenge (技术难题编号).
 *
 * @param value not blank; compared and sorted as it is written
 */
public record ChallengeId(String value) implements Comparable<ChallengeId> {

  public ChallengeId {
    value = Ids.cleaned("ChallengeId", value);
  }

  @Override
  public int compareTo(ChallengeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
