package org.talentchain.matching.features;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms that count for something asked for; whoever asks for the same shares it.
 *
 * @param entries the terms that count
 * @param likeness terms that count by their wording alone, or null
 * @param known true when the knowledge base knows all that is asked for
 */
record TermCounts(Map<String, TermEntry> entries, @Nullable Likeness likeness, boolean known) {

  TermCounts {
    entries = Map.copyOf(entries);
  }
}
