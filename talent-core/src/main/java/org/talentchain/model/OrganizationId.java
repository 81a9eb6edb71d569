package org.talentchain.model;

/**
 * Names an organization of the chain (单位编号).
 *
 * @param value not blank; compared and sorted as it is written
 */
public record OrganizationId(String value) implements Comparable<OrganizationId> {

  public OrganizationId {
    value = Ids.cleaned("OrganizationId", value);
  }

  @Override
  public int compareTo(OrganizationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
