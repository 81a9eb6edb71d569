package org.talentchain.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.TrainingClass;

/** Who teaches what: skills of one meaning are one skill, called as the first class calls it. */
final class TaughtSkills {

  private final Knowledge knowledge;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Set<ChainNode>> providers = new HashMap<>();

  private TaughtSkills(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  static TaughtSkills in(ChainGraph graph, Knowledge knowledge) {
    TaughtSkills taught = new TaughtSkills(knowledge);
    graph.classes().forEach(taught::add);
    return taught;
  }

  private void add(TrainingClass trainingClass) {
    for (SkillClaim skill : trainingClass.curriculum()) {
      String key = key(skill.phrase());
      names.putIfAbsent(key, skill.phrase());
      providers
          .computeIfAbsent(key, any -> new LinkedHashSet<>())
          .add(ChainNode.of(trainingClass.provider()));
    }
  }

  private String key(String phrase) {
    return knowledge
        .find(ConceptKind.SKILL, phrase)
        .map(Concept::id)
        .map(Object::toString)
        .orElseGet(() -> Knowledge.key(phrase));
  }

  /** Skills that others, by their meaning, do not teach, in order. */
  List<String> notIn(TaughtSkills others) {
    return names.entrySet().stream()
        .filter(skill -> !others.names.containsKey(skill.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Those who are the only ones to teach something, with the most such skills first. */
  List<SoleProvider> soleProviders() {
    Map<ChainNode, List<String>> skills = new HashMap<>();
    names.forEach(
        (key, name) -> {
          Set<ChainNode> known = providers.getOrDefault(key, Set.of());
          if (known.size() == 1) {
            skills.computeIfAbsent(known.iterator().next(), any -> new ArrayList<>()).add(name);
          }
        });
    return skills.entrySet().stream()
        .map(each -> new SoleProvider(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparing((SoleProvider sole) -> -sole.skills().size())
                .thenComparing(SoleProvider::provider))
        .toList();
  }
}
