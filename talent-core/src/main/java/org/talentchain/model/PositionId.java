package org.talentchain.model;

/**
 * Names a position within a city (岗位编号).
 *
 * @param value not blank; compared and sorted as it is written
 */
public record PositionId(String value) implements Comparable<PositionId> {

  public PositionId {
    value = Ids.cleaned("PositionId", value);
  }

  @Override
  public int compareTo(PositionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
