package org.talentchain.model;

/**
 * Names a concept of the knowledge base: an occupation, skill, major, licence or place.
 *
 * @param value not blank; compared and sorted as it is written
 */
public record ConceptId(String value) implements Comparable<ConceptId> {

  public ConceptId {
    value = Ids.cleaned("ConceptId", value);
  }

  @Override
  public int compareTo(ConceptId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
