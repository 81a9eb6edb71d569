package org.talentchain.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Cover;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.knowledge.Mention;
import org.talentchain.knowledge.Relation;
import org.talentchain.model.ConceptId;

/**
 * How close one phrase comes to another that is asked for: by the concepts both name, on the average over
 * those asked for, or else by wording or meaning, whichever says more. Likeness of words alone is never worth
 * more than {@value #MOST_BY_WORDS}. Remembers what it was asked; not for several threads.
 */
public final class PhraseCloseness {

  private static final int FULL = 1000;
  private static final int MOST_BY_WORDS = 800;
  private static final int LEAST_DICE = 500;

  private final Knowledge knowledge;
  private final Set<ConceptKind> kinds;
  private final @Nullable PhraseLikeness likeness;
  private final Map<String, List<ConceptId>> concepts = new HashMap<>();
  private final Map<Pair, Optional<Closeness>> known = new HashMap<>();

  private record Pair(String asked, String held) {}

  /**
   * @param kinds which concepts count
   * @param likeness a sentence model, or null for none
   */
  public PhraseCloseness(Knowledge knowledge, Set<ConceptKind> kinds, @Nullable PhraseLikeness likeness) {
    this.knowledge = knowledge;
    this.kinds = EnumSet.copyOf(kinds);
    this.likeness = likeness;
  }

  /** How close one phrase comes; empty when it does not. */
  public Optional<Closeness> of(String asked, String held) {
    return known.computeIfAbsent(new Pair(Knowledge.key(asked), Knowledge.key(held)), this::compare);
  }

  private Optional<Closeness> compare(Pair pair) {
    if (pair.asked().equals(pair.held())) {
      return Optional.of(new Closeness(FULL, Relation.EXACT));
    }
    return Stream.of(byConcepts(pair), byWording(pair), byMeaning(pair))
        .filter(Objects::nonNull)
        .max(Comparator.comparingInt(Closeness::thousandths));
  }

  private @Nullable Closeness byConcepts(Pair pair) {
    List<ConceptId> asked = conceptsOf(pair.asked());
    List<ConceptId> held = conceptsOf(pair.held());
    List<Cover> best = new ArrayList<>();
    for (ConceptId concept : asked) {
      knowledge.covers(concept).stream()
          .filter(cover -> held.contains(cover.concept()))
          .findFirst()
          .ifPresent(best::add);
    }
    if (best.isEmpty()) {
      return null;
    }
    int average = best.stream().mapToInt(Cover::thousandths).sum() / asked.size();
    return average == 0 ? null : new Closeness(average, best.get(0).relation());
  }

  /** The concept a phrase names as a whole, or else those it mentions. */
  private List<ConceptId> conceptsOf(String phrase) {
    return concepts.computeIfAbsent(
        phrase,
        any -> {
          List<ConceptId> whole =
              kinds.stream().flatMap(kind -> knowledge.find(kind, phrase).stream()).map(Concept::id).toList();
          return whole.isEmpty()
              ? knowledge.mentions(phrase, kinds).stream()
                  .map(Mention::concept)
                  .map(Concept::id)
                  .distinct()
                  .toList()
              : whole;
        });
  }

  /** The Dice coefficient of the pairs of neighbouring characters; under a half it counts as chance. */
  private static @Nullable Closeness byWording(Pair pair) {
    Set<String> asked = neighbours(pair.asked());
    Set<String> held = neighbours(pair.held());
    int all = asked.size() + held.size();
    if (all == 0) {
      return null;
    }
    int dice = (int) (2 * FULL * asked.stream().filter(held::contains).count() / all);
    return dice < LEAST_DICE ? null : new Closeness(Math.min(MOST_BY_WORDS, dice), Relation.LEXICAL);
  }

  private static Set<String> neighbours(String phrase) {
    Set<String> pairs = new HashSet<>();
    for (int at = 0; at + 2 <= phrase.length(); at++) {
      pairs.add(phrase.substring(at, at + 2));
    }
    return pairs;
  }

  private @Nullable Closeness byMeaning(Pair pair) {
    if (likeness == null || pair.asked().length() < 2 || pair.held().length() < 2) {
      return null;
    }
    int alike = Math.min(MOST_BY_WORDS, likeness.thousandths(pair.asked(), pair.held()));
    return alike == 0 ? null : new Closeness(alike, Relation.SEMANTIC);
  }
}
