package org.talentchain.roster.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Source;

/**
 * Fits the concepts of a taxonomy to what is known. A taxonomy has many aliases and weighs few of them: what
 * is a word for something else already is left to that. A qualified name, Java (computer programming), is the
 * known Java.
 */
final class TaxonomyFitting {

  private static final Pattern QUALIFIER = Pattern.compile("\\s*\\([^()]*\\)$");

  private final Knowledge knowledge;
  private final Source source;
  private final List<Finding> findings = new ArrayList<>();

  TaxonomyFitting(Knowledge knowledge, String file) {
    this.knowledge = knowledge;
    this.source = Source.file(file);
  }

  /** The aliases that were left out. */
  List<Finding> findings() {
    return findings;
  }

  Concept fitted(Concept concept) {
    Optional<Concept> known = knowledge.concept(concept.id()).or(() -> named(concept, concept.en()));
    if (known.isPresent()) {
      return withFreeAliases(concept, known.get());
    }
    String bare = QUALIFIER.matcher(concept.en()).replaceFirst("");
    Optional<Concept> unqualified = named(concept, bare).filter(other -> other.isCalled(bare));
    return unqualified
        .map(other -> withFreeAliases(concept.en(bare).plus(concept), other))
        .orElseGet(() -> withFreeAliases(concept, concept));
  }

  private Optional<Concept> named(Concept concept, String name) {
    return knowledge.find(concept.kind(), name);
  }

  private Concept withFreeAliases(Concept concept, Concept home) {
    List<String> free = new ArrayList<>();
    for (String alias : concept.aliases()) {
      Optional<Concept> holder = named(concept, alias).filter(other -> !other.id().equals(home.id()));
      if (holder.isEmpty()) {
        free.add(alias);
      } else {
        String name = holder.get().name();
        findings.add(Finding.of(FindingKind.ALIAS_TAKEN, source, alias, name, concept.name()));
      }
    }
    return concept.aliases(free);
  }
}
