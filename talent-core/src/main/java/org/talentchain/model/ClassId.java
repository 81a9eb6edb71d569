package org.talentchain.model;

/**
 * Names a tailored training class (定制班编号).
 *
 * @param value not blank; compared and sorted as it is written
 */
public record ClassId(String value) implements Comparable<ClassId> {

  public ClassId {
    value = Ids.cleaned("ClassId", value);
  }

  @Override
  public int compareTo(ClassId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
