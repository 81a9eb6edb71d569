package org.talentchain.matching.index;

/** What a document of the index holds. */
public enum Kind {
  CANDIDATE,
  POSITION,
  TRAINING_CLASS,
  CHAIN;

  String key(String id) {
    return name() + "/" + id;
  }
}
