package org.talentchain.model;

/**
 * Names a class template (定制班方案编号).
 *
 * @param value not blank; compared and sorted as it is written
 */
public record TemplateId(String value) implements Comparable<TemplateId> {

  public TemplateId {
    value = Ids.cleaned("TemplateId", value);
  }

  @Override
  public int compareTo(TemplateId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
