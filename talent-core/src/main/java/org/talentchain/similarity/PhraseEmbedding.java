package org.talentchain.similarity;

import java.util.List;

/**
 * A sentence model: phrases become points, and phrases of like meaning points of like direction. Safe to use by several
 * threads.
 */
public interface PhraseEmbedding {

  /** Names the model and its version: part of the fingerprint of all that is computed with it. */
  String name();

  /** Length of each vector. */
  int dimensions();

  /**
   * The vectors of phrases, each of unit length, in their order. The same phrase always gets the same vector, whatever
   * stands beside it. A blank phrase gets the zero vector.
   */
  List<float[]> embed(List<String> phrases);
}
