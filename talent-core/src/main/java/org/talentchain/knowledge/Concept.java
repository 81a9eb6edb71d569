package org.talentchain.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

  /** The same concept with this English name. */
  public Concept en(String name) {
    return new Concept(id, kind, code, zh, name, aliases, broader, related, practice, heading);
  }

  /** True when the phrase is a name of it, as {@link Knowledge#key} compares phrases. */
  public boolean isCalled(String phrase) {
    String key = Knowledge.key(phrase);
    return !key.isEmpty() && (key.equals(Knowledge.key(zh)) || key.equals(Knowledge.key(en)));
  }

  /** The same concept with these aliases. */
  public Concept aliases(List<String> others) {
    return new Concept(id, kind, code, zh, en, others, broader, related, practice, heading);
  }

  /** The same concept with these links. */
  public Concept links(List<ConceptId> above, List<ConceptId> beside) {
    return new Concept(id, kind, code, zh, en, aliases, above, beside, practice, heading);
  }

  /** The same concept with this practice. */
  public Concept practice(Practice other) {
    return new Concept(id, kind, code, zh, en, aliases, broader, related, other, heading);
  }

  /**
   * This concept with what another one says of the same thing: what is missing here is taken over, lists are
   * joined, and another name becomes an alias.
   *
   * @throws IllegalArgumentException when the other one is of another kind
   */
  public Concept plus(Concept other) {
    if (other.kind != kind) {
      throw new IllegalArgumentException(
          "concept " + id + " is a " + kind + ", but " + other.id + " is a " + other.kind);
    }
    String chinese = zh.isEmpty() ? other.zh : zh;
    String english = en.isEmpty() ? other.en : en;
    Set<String> names = new LinkedHashSet<>(aliases);
    Stream.concat(Stream.of(other.zh, other.en), other.aliases.stream())
        .filter(name -> !name.isEmpty() && !name.equals(chinese) && !name.equals(english))
        .forEach(names::add);
    return new Concept(
        id,
        kind,
        code.isEmpty() ? other.code : code,
        chinese,
        english,
        List.copyOf(names),
        joined(broader, other.broader),
        joined(related, other.related),
        practice.plus(other.practice),
        heading);
  }

  private static List<ConceptId> joined(List<ConceptId> some, List<ConceptId> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }
}
