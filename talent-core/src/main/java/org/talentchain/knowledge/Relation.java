package org.talentchain.knowledge;

/** How something a candidate has relates to what is asked for. */
public enum Relation {
  /** The same concept or the same phrase. */
  EXACT,
  /** A kind or part of what is asked for: covers it in full. */
  NARROWER,
  /** Something more general. */
  BROADER,
  /** Another kind of the same thing. */
  SIBLING,
  /** Close by. */
  RELATED,
  /** Alike in wording only. */
  LEXICAL,
  /** Alike in meaning by a sentence model. */
  SEMANTIC
}
