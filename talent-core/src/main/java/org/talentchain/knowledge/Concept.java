package org.talentchain.knowledge;

import java.util.List;
import org.talentchain.model.ConceptId;

/**
 * One thing the knowledge base knows.
 *
 * @param id unique over all kinds
 * @param kind what it is
 * @param zh Chinese name
 * @param en English name
 * @param aliases other names, in any language
 * @param broader concepts of the same kind it is a kind or part of
 * @param related concepts of the same kind close to it, for places its neighbours
 * @param heading true for a mere heading: what stands under it is not alike for that
 */
public record Concept(
    ConceptId id,
    ConceptKind kind,
    String zh,
    String en,
    List<String> aliases,
    List<ConceptId> broader,
    List<ConceptId> related,
    boolean heading) {

  public Concept {
    aliases = List.copyOf(aliases);
    broader = List.copyOf(broader);
    related = List.copyOf(related);
  }
}
