package org.talentchain.model;

/**
 * Names an academician team (院士团队编号).
 *
 * @param value not blank; compared and sorted as it is written
 */
public record TeamId(String value) implements Comparable<TeamId> {

  public TeamId {
    value = Ids.cleaned("TeamId", value);
  }

  @Override
  public int compareTo(TeamId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
