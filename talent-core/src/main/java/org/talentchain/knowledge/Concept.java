package org.talentchain.knowledge;

import java.util.List;
import org.talentchain.model.ConceptId;

/**
 * One thing the knowledge base knows.
 *
 * @param id unique over all kinds
 * @param kind what it is
 * @param code its code in the classification its kind goes by, for an occupation that of the national classification
 *     (6-18-02-04); empty when it has none
 * @param zh Chinese name; may be empty when there is an English one
 * @param en English name; may be empty when there is a Chinese one
 * @param aliases other names, in any language
 * @param broader concepts of the same kind it is a kind or part of
 * @param related concepts of the same kind close to it, for places its neighbours
 * @param practice how a skill is usually met with
 * @param heading true for a mere heading: what stands under it is not alike for that
 */
public record Concept(
    ConceptId id,
    ConceptKind kind,
    String code,
    String zh,
    String en,
    List<String> aliases,
    List<ConceptId> broader,
    List<ConceptId> related,
    Practice practice,
    boolean heading) {

  public Concept {
    if (zh.isEmpty() && en.isEmpty()) {
      throw new IllegalArgumentException("concept " + id + " has no name");
    }
    aliases = List.copyOf(aliases);
    broader = List.copyOf(broader);
    related = List.copyOf(related);
  }

  /** A concept without code or practice that is no heading. */
  public static Concept of(
      ConceptId id,
      ConceptKind kind,
      String zh,
      String en,
      List<String> aliases,
      List<ConceptId> broader,
      List<ConceptId> related) {
    return new Concept(
        id, kind, "", zh, en, aliases, broader, related, Practice.UNKNOWN, false);
  }

  /** The Chinese name, or the English one where there is no other. */
  public String name() {
    return zh.isEmpty() ? en : zh;
  }
}
