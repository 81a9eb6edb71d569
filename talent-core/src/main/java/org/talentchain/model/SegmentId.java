package org.talentchain.model;

/**
 * Names a segment of an industry chain (环节编号).
 *
 * @param value not blank; compared and sorted as it is written
 */
public record SegmentId(String value) implements Comparable<SegmentId> {

  public SegmentId {
    value = Ids.cleaned("SegmentId", value);
  }

  @Override
  public int compareTo(SegmentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
