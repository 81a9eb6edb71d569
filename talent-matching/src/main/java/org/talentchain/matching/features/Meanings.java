package org.talentchain.matching.features;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.knowledge.Mention;
import org.talentchain.model.ConceptId;
import org.talentchain.similarity.PhraseLikeness;

/**
 * The concepts a phrase stands for: the one it names as a whole, else those it mentions. Phrases recur, so each is
 * looked up once.
 */
final class Meanings {

  private static final int MOST_REMEMBERED = 100_000;

  private final Knowledge knowledge;
  private final @Nullable PhraseLikeness likeness;
  private final Map<ConceptKind, Map<String, List<ConceptId>>> remembered = new ConcurrentHashMap<>();

  Meanings(Knowledge knowledge, @Nullable PhraseLikeness likeness) {
    this.knowledge = knowledge;
    this.likeness = likeness;
    for (ConceptKind kind : ConceptKind.values()) {
      remembered.put(kind, new ConcurrentHashMap<>());
    }
  }

  Knowledge knowledge() {
    return knowledge;
  }

  /** How alike phrases are that are not known, or null where no model says. */
  @Nullable PhraseLikeness likeness() {
    return likeness;
  }

  /** In the order of mention, each once; empty when the phrase says nothing known. */
  List<ConceptId> of(ConceptKind kind, String phrase) {
    Map<String, List<ConceptId>> known = remembered.get(kind);
    List<ConceptId> meaning = known.get(phrase);
    if (meaning == null) {
      meaning = lookUp(kind, phrase);
      if (known.size() < MOST_REMEMBERED) {
        known.put(phrase, meaning);
      }
    }
    return meaning;
  }

  private List<ConceptId> lookUp(ConceptKind kind, String phrase) {
    Optional<Concept> whole = knowledge.find(kind, phrase);
    if (whole.isPresent()) {
      return List.of(whole.get().id());
    }
    Map<ConceptId, Mention> mentioned = new LinkedHashMap<>();
    for (Mention mention : knowledge.mentions(phrase, Set.of(kind))) {
      if (!mention.negated()) {
        mentioned.putIfAbsent(mention.concept().id(), mention);
      }
    }
    return List.copyOf(mentioned.keySet());
  }
}
