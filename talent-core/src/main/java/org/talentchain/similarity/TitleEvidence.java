package org.talentchain.similarity;

/**
 * How much each kind of likeness of two titles counts. The standard figures were chosen on the development halves of
 * public sets of Chinese and English titles; docs/quality.md shows what each brings.
 *
 * @param wording characters in common, 0 or more
 * @param meaning the sentence model, 0 or more
 * @param knowledge occupations in common, 0 or more
 * @param neighbours how many of the nearest titles have a say, 0 for none
 * @param ranksAside true to leave words of rank (高级, 主管) out of the comparison, so that it goes by the work
 */
public record TitleEvidence(float wording, float meaning, float knowledge, int neighbours, boolean ranksAside) {

  private static final int NEIGHBOURS = 5;

  public TitleEvidence {
    if (wording < 0 || meaning < 0 || knowledge < 0 || neighbours < 0) {
      throw new IllegalArgumentException("evidence cannot count less than nothing");
    }
  }

  /** The standard figures for titles in a writing, with or without a sentence model. */
  public static TitleEvidence standard(Script script, boolean model) {
    if (script == Script.HAN) {
      return model
          ? new TitleEvidence(0.2f, 0.8f, 0.25f, NEIGHBOURS, true)
          : new TitleEvidence(1, 0, 0.4f, NEIGHBOURS, true);
    }
    // English names of occupations are too few to help, and senior or chief often is the work.
    return model ? new TitleEvidence(0.1f, 0.9f, 0, NEIGHBOURS, false) : new TitleEvidence(1, 0, 0, NEIGHBOURS, false);
  }

  public TitleEvidence withoutWording() {
    return new TitleEvidence(0, meaning, knowledge, neighbours, ranksAside);
  }

  public TitleEvidence withoutKnowledge() {
    return new TitleEvidence(wording, meaning, 0, neighbours, ranksAside);
  }

  public TitleEvidence withoutNeighbours() {
    return new TitleEvidence(wording, meaning, knowledge, 0, ranksAside);
  }

  public TitleEvidence withRanks() {
    return new TitleEvidence(wording, meaning, knowledge, neighbours, false);
  }
}
