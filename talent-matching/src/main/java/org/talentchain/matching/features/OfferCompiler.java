package org.talentchain.matching.features;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainGraph;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.ConceptId;
import org.talentchain.model.Organization;
import org.talentchain.model.Position;
import org.talentchain.model.Salary;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;

/** Turns positions into what a wish is held against. */
public final class OfferCompiler {

  private final Meanings meanings;
  private final ChainGraph chain;

  public OfferCompiler(Knowledge knowledge, ChainGraph chain) {
    this.meanings = new Meanings(knowledge, null);
    this.chain = chain;
  }

  public OfferFeatures compile(Position position) {
    Organization employer = chain.organization(position.employer()).orElse(null);
    String place = position.place() != null || employer == null ? position.place() : employer.place();
    Integer salary = most(position.salary());
    Segment segment = segment(position, employer);
    return new OfferFeatures(
        position.title(),
        terms(ConceptKind.OCCUPATION, TermKind.OCCUPATION, position.title()),
        place,
        place == null ? List.of() : terms(ConceptKind.PLACE, TermKind.PLACE, place),
        salary,
        salary == null ? null : Words.yuan(salary),
        segment == null ? null : segment.name(),
        segment == null ? Set.of() : keys(segment),
        employer == null ? null : employer.employerKind());
  }

  private List<String> terms(ConceptKind kind, TermKind terms, String phrase) {
    List<ConceptId> concepts = meanings.of(kind, phrase);
    return concepts.isEmpty()
        ? List.of(terms.ofWords(phrase))
        : concepts.stream().map(terms::of).toList();
  }

  private @Nullable Segment segment(Position position, @Nullable Organization employer) {
    SegmentId id = position.segment();
    if (id == null && employer != null && employer.segments().size() == 1) {
      id = employer.segments().get(0);
    }
    return id == null ? null : chain.segment(id).orElse(null);
  }

  private Set<String> keys(Segment segment) {
    Set<String> keys = new HashSet<>();
    keys.add(Knowledge.key(segment.name()));
    keys.add(Knowledge.key(segment.id().value()));
    if (segment.englishName() != null) {
      keys.add(Knowledge.key(segment.englishName()));
    }
    chain
        .chainOf(segment.id())
        .ifPresent(
            of -> {
              keys.add(Knowledge.key(of.name()));
              if (of.englishName() != null) {
                keys.add(Knowledge.key(of.englishName()));
              }
            });
    keys.remove("");
    return keys;
  }

  private static @Nullable Integer most(@Nullable Salary salary) {
    if (salary == null) {
      return null;
    }
    OptionalInt most = salary.monthlyMax().isPresent() ? salary.monthlyMax() : salary.monthlyMin();
    return most.isPresent() ? Words.withBonusMonths(most.getAsInt(), salary) : null;
  }
}
