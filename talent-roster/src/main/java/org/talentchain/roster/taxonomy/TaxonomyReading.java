package org.talentchain.roster.taxonomy;

import java.util.List;
import org.talentchain.knowledge.Concept;
import org.talentchain.model.Finding;

/**
 * What was read from sources of knowledge.
 *
 * @param concepts what {@link org.talentchain.knowledge.Knowledge#extendedBy} takes; of a known concept only
 *     what is new
 * @param findings what was left out, and why
 */
public record TaxonomyReading(List<Concept> concepts, List<Finding> findings) {

  public TaxonomyReading {
    concepts = List.copyOf(concepts);
    findings = List.copyOf(findings);
  }
}
