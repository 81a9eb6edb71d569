package org.talentchain.similarity;

/**
 * How much each kind of likeness of two titles counts. The standard figures were chosen on the development halves of
 * public sets of Chinese and English titles; docs/quality.md shows what each brings.
 *
 * @param wording characters in common, 0 or more
 * @param meaning the sentence model, 0 or more
 * @param knowledge occupations in common, 0 or more
 * @param neighbours how many of the nearest titles have a say, 0 for none
 */
public record TitleEvidence(float wording, float meaning, float knowledge, int neighbours) {

  private static final int NEIGHBOURS = 5;

  public TitleEvidence {
    if (wording < 0 || meaning < 0 || knowledge < 0 || neighbours < 0) {
      throw new IllegalArgumentException("evidence cannot count less than nothing");
    }
  }

  /** For titles in Chinese with a sentence model. */
  public static TitleEvidence chinese() {
    return new TitleEvidence(0.2f, 0.8f, 0.25f, NEIGHBOURS);
  }

  /** For titles in an alphabet with a sentence model. */
  public static TitleEvidence latin() {
    return new TitleEvidence(0.1f, 0.9f, 0, NEIGHBOURS);
  }

  /** Where there is no sentence model. */
  public static TitleEvidence withoutModel() {
    return new TitleEvidence(1, 0, 0.4f, NEIGHBOURS);
  }
}
