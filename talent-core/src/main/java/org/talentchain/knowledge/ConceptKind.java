package org.talentchain.knowledge;

/** What a concept is. */
public enum ConceptKind {
  SKILL,
  OCCUPATION,
  MAJOR,
  LICENCE,
  PLACE
}
