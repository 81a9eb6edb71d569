package org.talentchain.matching.features;

import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.ConceptId;

/** What a term is about; its prefix keeps kinds apart in one index field. */
enum TermKind {
  SKILL("s:"),
  OCCUPATION("o:"),
  MAJOR("m:"),
  LICENCE("c:"),
  GRADE("g:"),
  HISTORY("k:"),
  PLACE("p:");

  private final String prefix;

  TermKind(String prefix) {
    this.prefix = prefix;
  }

  String of(ConceptId concept) {
    return prefix + concept.value();
  }

  /** The term of words that name no concept. */
  String ofWords(String words) {
    return wordsPrefix() + Knowledge.key(words);
  }

  boolean has(String term) {
    return term.startsWith(prefix);
  }

  /** Something of this kind, not said which. */
  String any() {
    return prefix + "*";
  }

  String wordsPrefix() {
    return prefix + "~";
  }
}
