package org.talentchain.matching.score;

import org.talentchain.matching.features.Ask;

/**
 * One line of a scorecard.
 *
 * @param component where it counts
 * @param ask what is asked for
 * @param weight its weight, in ten-thousandths of the whole score
 */
public record Item(Component component, Ask ask, int weight) {

  /** Skills, occupation, major and credential say what somebody can do; the rest are circumstances. */
  public boolean isSubstance() {
    return switch (component) {
      case SKILLS, OCCUPATION, MAJOR, CREDENTIAL -> true;
      case EDUCATION, EXPERIENCE, CHAIN, PLACE, AVAILABILITY -> false;
    };
  }
}
