package org.talentchain.matching.features;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.knowledge.Mention;
import org.talentchain.model.ConceptId;
import org.talentchain.similarity.PhraseLikeness;

/**
 * The concepts a phrase stands for: the one it names as a whole, else those it mentions. Phrases recur, so
 * each is looked up once.
 */
final class Meanings {

  private final Knowledge knowledge;
  private final @Nullable PhraseLikeness likeness;
  private final Map<ConceptKind, Remembered<String, List<ConceptId>>> remembered =
      new EnumMap<>(ConceptKind.class);
  private final Remembered<Scale, Scale> scales = new Remembered<>(scale -> scale);

  Meanings(Knowledge knowledge, @Nullable PhraseLikeness likeness) {
    this.knowledge = knowledge;
    this.likeness = likeness;
    for (ConceptKind kind : ConceptKind.values()) {
      remembered.put(kind, new Remembered<>(phrase -> lookUp(kind, phrase)));
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
    return remembered.get(kind).of(phrase);
  }

  /** One scale for all that are equal: there are a few dozen, and millions of terms that count by them. */
  Scale shared(Scale scale) {
    return scales.of(scale);
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
