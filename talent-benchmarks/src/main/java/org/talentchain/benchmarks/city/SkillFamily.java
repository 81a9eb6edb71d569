package org.talentchain.benchmarks.city;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talentchain.benchmarks.city.Ingredients.Trade;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.ConceptId;

/**
 * A skill nothing is broader than, with all that is narrower: what people of one line of work know.
 *
 * @param skills the general ones first; not empty
 * @param occupations names of the occupations that use most of them, the usual ones first; not empty
 * @param skilled trades learnt at vocational schools that go with it; not empty
 * @param educated fields studied at universities that go with it; not empty
 */
record SkillFamily(
    List<Concept> skills, List<String> occupations, List<Trade> skilled, List<Trade> educated) {

  /** All families of a knowledge base, the largest first. */
  static List<SkillFamily> of(Knowledge knowledge, Ingredients city) {
    Families families = new Families(knowledge, city);
    return families.tops().map(families::family).sorted(BY_SIZE).toList();
  }

  private static final Comparator<SkillFamily> BY_SIZE =
      Comparator.comparing((SkillFamily family) -> -family.skills.size())
          .thenComparing(family -> family.skills.get(0).id());

  private static final class Families {

    private final Knowledge knowledge;
    private final Ingredients city;
    private final Map<ConceptId, List<Concept>> narrower = new HashMap<>();
    private final List<Concept> all;

    Families(Knowledge knowledge, Ingredients city) {
      this.knowledge = knowledge;
      this.city = city;
      this.all = knowledge.concepts(ConceptKind.SKILL);
      for (Concept skill : all) {
        skill.broader().forEach(id -> narrower.computeIfAbsent(id, none -> new ArrayList<>()).add(skill));
      }
    }

    Stream<Concept> tops() {
      return all.stream().filter(skill -> skill.broader().isEmpty());
    }

    SkillFamily family(Concept top) {
      List<Concept> skills = below(top);
      return new SkillFamily(
          skills, occupations(top, skills), trades(city.skilled, skills), trades(city.educated, skills));
    }

    private List<Concept> below(Concept top) {
      Set<Concept> seen = new LinkedHashSet<>();
      Deque<Concept> open = new ArrayDeque<>(List.of(top));
      while (!open.isEmpty()) {
        Concept next = open.remove();
        if (seen.add(next)) {
          open.addAll(narrower.getOrDefault(next.id(), List.of()));
        }
      }
      return List.copyOf(seen);
    }

    private List<String> occupations(Concept top, List<Concept> skills) {
      Map<ConceptId, Long> uses =
          skills.stream()
              .flatMap(skill -> skill.practice().occupations().stream())
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
      List<String> names =
          uses.keySet().stream()
              .sorted(Comparator.comparing((ConceptId id) -> -uses.get(id)).thenComparing(id -> id))
              .flatMap(id -> knowledge.concept(id).stream())
              .map(Concept::name)
              .toList();
      return names.isEmpty() ? List.of(top.name()) : names;
    }

    /** Those that ask for any of the skills; where there are none, one that is always the same. */
    private List<Trade> trades(List<Trade> trades, List<Concept> skills) {
      Set<Concept> known = new HashSet<>(skills);
      List<Trade> fitting = trades.stream().filter(trade -> uses(trade, known)).toList();
      return fitting.isEmpty()
          ? List.of(trades.get(Math.floorMod(skills.get(0).id().hashCode(), trades.size())))
          : fitting;
    }

    private boolean uses(Trade trade, Set<Concept> known) {
      return Stream.concat(trade.core().stream(), trade.more().stream())
          .flatMap(phrase -> knowledge.find(ConceptKind.SKILL, phrase).stream())
          .anyMatch(known::contains);
    }
  }
}
