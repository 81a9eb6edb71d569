package org.talentchain.matching.city;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.ExhaustiveRetriever;
import org.talentchain.matching.retrieve.Retriever;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Profile;

/** The candidates of a small city as they were put: in no index, and compiled once, when first looked at together. */
final class CrowdAtHand implements Crowd {

  private record Compiled(CandidateTable table, List<CandidateFeatures> features) {}

  private final Map<CandidateId, Profile> people;
  private final List<Profile> inOrder;
  private final ProfileCompiler compiler;
  private @Nullable Compiled compiled;

  CrowdAtHand(Map<CandidateId, Profile> people, ProfileCompiler compiler) {
    this.people = new TreeMap<>(people);
    this.inOrder = List.copyOf(this.people.values());
    this.compiler = compiler;
  }

  /** In the order of their ids. */
  Map<CandidateId, Profile> people() {
    return people;
  }

  private synchronized Compiled compiled(Workers workers) {
    if (compiled == null) {
      List<CandidateFeatures> features =
          workers.map(inOrder.size(), candidate -> compiler.compile(inOrder.get(candidate)));
      List<String> ids = people.keySet().stream().map(CandidateId::value).toList();
      compiled = new Compiled(CandidateTable.of(ids, features), features);
    }
    return compiled;
  }

  @Override
  public CandidateTable table(Workers workers) {
    return compiled(workers).table();
  }

  @Override
  public Optional<Profile> profile(CandidateId id) {
    return Optional.ofNullable(people.get(id));
  }

  @Override
  public Profile profile(int candidate, Workers workers) {
    return inOrder.get(candidate);
  }

  @Override
  public CandidateFeatures features(int candidate, Workers workers) {
    return compiled(workers).features().get(candidate);
  }

  @Override
  public Retriever retriever(Workers workers) {
    return new ExhaustiveRetriever(table(workers));
  }

  @Override
  public void close() {
    // Nothing is held that ends.
  }
}
