package org.talentchain.knowledge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.talentchain.model.ConceptId;

/**
 * Concepts tied by broader and related. What covers a demand, in thousandths: the concept and everything narrower
 * 1000, its parents 600, its grandparents 300, its siblings 400, what is related 500. The figures are our own.
 */
final class ConceptGraph {

  private static final int FULL = 1000;
  private static final int PARENT = 600;
  private static final int RELATED = 500;
  private static final int SIBLING = 400;
  private static final int GRANDPARENT = 300;

  private final Map<ConceptId, Concept> concepts = new TreeMap<>();
  private final Map<ConceptId, List<ConceptId>> narrower = new HashMap<>();
  private final Map<ConceptId, Set<ConceptId>> related = new HashMap<>();

  ConceptGraph(Collection<Concept> all) {
    for (Concept concept : all) {
      if (concepts.putIfAbsent(concept.id(), concept) != null) {
        throw new IllegalArgumentException("concept " + concept.id() + " is there twice");
      }
    }
    concepts.values().forEach(this::connect);
    refuseCycles();
  }

  private void connect(Concept concept) {
    for (ConceptId broader : concept.broader()) {
      target(concept, broader);
      narrower.computeIfAbsent(broader, none -> new ArrayList<>()).add(concept.id());
    }
    for (ConceptId other : concept.related()) {
      target(concept, other);
      related.computeIfAbsent(concept.id(), none -> new HashSet<>()).add(other);
      related.computeIfAbsent(other, none -> new HashSet<>()).add(concept.id());
    }
  }

  private void target(Concept from, ConceptId to) {
    Concept target = concepts.get(to);
    if (target == null || target.kind() != from.kind() || to.equals(from.id())) {
      throw new IllegalArgumentException(
          "concept " + from.id() + " points to " + to + ", which is not another concept of its kind");
    }
  }

  /** Takes away concepts nothing is broader than, until none is left (Kahn 1962). */
  private void refuseCycles() {
    Map<ConceptId, Integer> open = new HashMap<>();
    Deque<ConceptId> free = new ArrayDeque<>();
    for (Concept concept : concepts.values()) {
      open.put(concept.id(), concept.broader().size());
      if (concept.broader().isEmpty()) {
        free.add(concept.id());
      }
    }
    int taken = 0;
    while (!free.isEmpty()) {
      taken++;
      for (ConceptId below : narrower.getOrDefault(free.remove(), List.of())) {
        if (open.merge(below, -1, Integer::sum) == 0) {
          free.add(below);
        }
      }
    }
    if (taken < concepts.size()) {
      open.values().removeIf(left -> left <= 0);
      throw new IllegalArgumentException("broader links go round in a circle among " + open.keySet());
    }
  }

  Map<ConceptId, Concept> concepts() {
    return concepts;
  }

  List<Cover> covers(ConceptId required) {
    Concept concept = concepts.get(required);
    if (concept == null) {
      return List.of();
    }
    Map<ConceptId, Cover> covers = new HashMap<>();
    put(covers, required, FULL, Relation.EXACT);
    below(required).forEach(id -> put(covers, id, FULL, Relation.NARROWER));
    for (ConceptId parent : concept.broader()) {
      put(covers, parent, PARENT, Relation.BROADER);
      concepts.get(parent).broader().forEach(id -> put(covers, id, GRANDPARENT, Relation.BROADER));
      if (!concepts.get(parent).heading()) {
        narrower.get(parent).forEach(id -> put(covers, id, SIBLING, Relation.SIBLING));
      }
    }
    related
        .getOrDefault(required, Set.of())
        .forEach(id -> put(covers, id, RELATED, Relation.RELATED));
    return covers.values().stream()
        .sorted(Comparator.comparingInt(Cover::thousandths).reversed().thenComparing(Cover::concept))
        .toList();
  }

  private static void put(Map<ConceptId, Cover> covers, ConceptId id, int value, Relation relation) {
    covers.merge(
        id,
        new Cover(id, value, relation),
        (one, other) -> other.thousandths() > one.thousandths() ? other : one);
  }

  private Set<ConceptId> below(ConceptId top) {
    Set<ConceptId> seen = new HashSet<>();
    Deque<ConceptId> open = new ArrayDeque<>(narrower.getOrDefault(top, List.of()));
    while (!open.isEmpty()) {
      ConceptId next = open.remove();
      if (seen.add(next)) {
        open.addAll(narrower.getOrDefault(next, List.of()));
      }
    }
    return seen;
  }
}
