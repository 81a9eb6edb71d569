package org.talentchain.knowledge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.ConceptId;

/**
 * Brings concepts together with those that are known. What is known already, by id or by name, gains what
 * is said of it; the rest is added. See {@link Knowledge#extendedBy}.
 */
final class Extension {

  /** A phrase as it is compared, within its kind. */
  private record Word(ConceptKind kind, String key) {}

  private final Map<ConceptId, Concept> concepts = new TreeMap<>();
  private final Map<Word, ConceptId> names = new HashMap<>();
  private final Map<Word, ConceptId> aliases = new HashMap<>();
  /** For each concept brought the id it goes by from now on. */
  private final Map<ConceptId, ConceptId> homes = new LinkedHashMap<>();

  private Extension(Collection<Concept> known) {
    for (Concept concept : known) {
      concepts.put(concept.id(), concept);
      names(concept).forEach(word -> names.putIfAbsent(word, concept.id()));
      aliases(concept).forEach(word -> aliases.putIfAbsent(word, concept.id()));
    }
  }

  /** All concepts: those known, and those brought. */
  static Collection<Concept> of(Collection<Concept> known, Collection<Concept> brought) {
    Extension extension = new Extension(known);
    brought.forEach(concept -> extension.homes.putIfAbsent(concept.id(), extension.home(concept)));
    brought.forEach(extension::add);
    brought.forEach(extension::link);
    return extension.concepts.values();
  }

  private ConceptId home(Concept concept) {
    if (concepts.containsKey(concept.id())) {
      return concept.id();
    }
    return Stream.of(names, aliases)
        .flatMap(words -> names(concept).map(words::get))
        .filter(id -> id != null)
        .findFirst()
        .orElse(concept.id());
  }

  /** What the brought concept is called, no other concept has for an alias any longer: the latest counts. */
  private void clearWay(Concept concept, ConceptId home) {
    Stream.concat(names(concept), aliases(concept))
        .forEach(
            word -> {
              ConceptId holder = aliases.put(word, home);
              if (holder != null && !holder.equals(home)) {
                concepts.computeIfPresent(holder, (id, other) -> without(other, word.key()));
              }
            });
  }

  private static Concept without(Concept concept, String key) {
    return concept.aliases(
        concept.aliases().stream().filter(alias -> !Knowledge.key(alias).equals(key)).toList());
  }

  /** Adds everything but its links, for which all concepts have to be there. */
  private void add(Concept concept) {
    ConceptId home = home(concept.id());
    clearWay(concept, home);
    Concept known = concepts.get(home);
    Practice practice = concept.practice();
    Practice redirected =
        new Practice(
            practice.occupations().stream().map(to -> target(concept, to)).distinct().toList(),
            practice.level(),
            practice.hours());
    Concept bare = concept.links(List.of(), List.of()).practice(redirected);
    concepts.put(home, known == null ? bare : known.plus(bare));
  }

  private void link(Concept concept) {
    ConceptId home = home(concept.id());
    Concept now = concepts.get(home);
    List<ConceptId> broader = new ArrayList<>(now.broader());
    List<ConceptId> related = new ArrayList<>(now.related());
    for (ConceptId link : concept.broader()) {
      ConceptId target = target(concept, link);
      if (!broader.contains(target) && !isAbove(home, target)) {
        broader.add(target);
      }
    }
    for (ConceptId link : concept.related()) {
      ConceptId target = target(concept, link);
      if (!related.contains(target) && !target.equals(home)) {
        related.add(target);
      }
    }
    concepts.put(home, now.links(broader, related));
  }

  private ConceptId target(Concept from, ConceptId to) {
    ConceptId target = home(to);
    if (!homes.containsKey(to) && !concepts.containsKey(to)) {
      throw new IllegalArgumentException(
          "concept " + from.id() + " points to " + to + ", which is neither known nor added with it");
    }
    return target;
  }

  private ConceptId home(ConceptId id) {
    return homes.getOrDefault(id, id);
  }

  /** True when one concept is the other, or broader than it over any number of steps. */
  private boolean isAbove(ConceptId upper, ConceptId lower) {
    Deque<ConceptId> open = new ArrayDeque<>(List.of(lower));
    Set<ConceptId> seen = new HashSet<>();
    while (!open.isEmpty()) {
      ConceptId next = open.remove();
      if (next.equals(upper)) {
        return true;
      }
      @Nullable Concept concept = concepts.get(next);
      if (concept != null && seen.add(next)) {
        open.addAll(concept.broader());
      }
    }
    return false;
  }

  private static Stream<Word> names(Concept concept) {
    return words(concept.kind(), List.of(concept.zh(), concept.en()));
  }

  private static Stream<Word> aliases(Concept concept) {
    return words(concept.kind(), concept.aliases());
  }

  private static Stream<Word> words(ConceptKind kind, List<String> phrases) {
    return phrases.stream()
        .map(Knowledge::key)
        .filter(key -> !key.isEmpty())
        .map(key -> new Word(kind, key));
  }
}
