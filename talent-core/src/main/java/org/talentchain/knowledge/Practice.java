package org.talentchain.knowledge;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.ConceptId;
import org.talentchain.model.Proficiency;

/**
 * How a skill is usually met with.
 *
 * @param occupations who usually has it
 * @param level how well an opening usually asks for it, or null when nothing is known
 * @param hours training that takes someone new to it to that level; 0 when nothing is known
 */
public record Practice(List<ConceptId> occupations, @Nullable Proficiency level, int hours) {

  /** Nothing is known. */
  public static final Practice UNKNOWN = new Practice(List.of(), null, 0);

  public Practice {
    occupations = List.copyOf(occupations);
    if (hours < 0) {
      throw new IllegalArgumentException("hours " + hours + " is negative");
    }
  }

  /** This practice with what another one says in addition. */
  Practice plus(Practice other) {
    return new Practice(
        Stream.concat(occupations.stream(), other.occupations.stream()).distinct().toList(),
        level == null ? other.level : level,
        hours == 0 ? other.hours : hours);
  }
}
