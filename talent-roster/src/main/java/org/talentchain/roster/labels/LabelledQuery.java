package org.talentchain.roster.labels;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A query and what should be found for it.
 *
 * @param id unique in its set
 * @param text what is asked
 * @param relevant ids of the relevant documents, in the order of their labels; may be empty
 */
public record LabelledQuery(String id, String text, Set<String> relevant) {

  public LabelledQuery {
    relevant = Collections.unmodifiableSet(new LinkedHashSet<>(relevant));
  }
}
