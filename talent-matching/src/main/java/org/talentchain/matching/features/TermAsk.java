package org.talentchain.matching.features;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Requirement;

/**
 * Asks for the best of several terms.
 *
 * @param requirement where it comes from, or null
 * @param wanted what is asked for, in the source's words
 * @param importance at least 1
 * @param must true when it is also a gate
 * @param entries the terms that count
 * @param likeness terms that count by their wording alone, or null
 * @param statedFlag the {@link Flag} that is set when a profile says anything of this kind
 * @param closedFlag the {@link Flag} that is set when a profile says everything of this kind, so that what is
 *     not there is known to be missing; 0 when it never does
 */
public record TermAsk(
    @Nullable Requirement requirement,
    String wanted,
    int importance,
    boolean must,
    Map<String, TermEntry> entries,
    @Nullable Likeness likeness,
    int statedFlag,
    int closedFlag)
    implements Ask {

  public TermAsk {
    entries = Map.copyOf(entries);
  }

  /** What a term counts for this, or null when it does not. */
  public @Nullable TermEntry entry(String term) {
    TermEntry entry = entries.get(term);
    return entry != null || likeness == null ? entry : likeness.entry(term);
  }

  @Override
  public boolean canFind(Evidence evidence) {
    return evidence == Evidence.NONE
        || likeness != null
        || entries.values().stream().anyMatch(entry -> entry.scale().canGive(evidence));
  }
}
