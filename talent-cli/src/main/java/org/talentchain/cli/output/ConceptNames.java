package org.talentchain.cli.output;

import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;

/** What occupations, skills and certificates are called in the language in use; as given where that is not known. */
final class ConceptNames {

  private final Wording words;
  private final Knowledge knowledge;

  ConceptNames(Wording words, Knowledge knowledge) {
    this.words = words;
    this.knowledge = knowledge;
  }

  String occupation(String name) {
    return named(ConceptKind.OCCUPATION, name);
  }

  String skill(String name) {
    return named(ConceptKind.SKILL, name);
  }

  /** A skill or a certificate. */
  String learnt(String name) {
    String skill = skill(name);
    return skill.equals(name) ? named(ConceptKind.LICENCE, name) : skill;
  }

  private String named(ConceptKind kind, String name) {
    String english = words.isEnglish() ? english(kind, name) : null;
    return english == null ? name : english;
  }

  private @Nullable String english(ConceptKind kind, String name) {
    return knowledge
        .find(kind, name)
        .filter(concept -> Knowledge.key(concept.name()).equals(Knowledge.key(name)))
        .map(Concept::en)
        .filter(en -> !en.isEmpty())
        .orElse(null);
  }
}
