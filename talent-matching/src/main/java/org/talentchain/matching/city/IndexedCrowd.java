package org.talentchain.matching.city;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentchain.json.ModelJson;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.ImpactRetriever;
import org.talentchain.matching.retrieve.Retriever;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Profile;

/** The candidates of an index. */
final class IndexedCrowd implements Crowd {

  private final CitySnapshot snapshot;
  private final ProfileCompiler profiles;
  private @Nullable CandidateTable table;

  IndexedCrowd(CitySnapshot snapshot, ProfileCompiler profiles) {
    this.snapshot = snapshot;
    this.profiles = profiles;
  }

  @Override
  public synchronized CandidateTable table(Workers workers) {
    if (table == null) {
      table = CandidateTable.load(snapshot);
    }
    return table;
  }

  @Override
  public Optional<Profile> profile(CandidateId id) {
    return snapshot.profile(id.value()).map(json -> ModelJson.read(json, Profile.class));
  }

  @Override
  public Profile profile(int candidate, Workers workers) {
    return ModelJson.read(snapshot.json(table(workers).document(candidate)), Profile.class);
  }

  @Override
  public CandidateFeatures features(int candidate, Workers workers) {
    return profiles.compile(profile(candidate, workers));
  }

  @Override
  public Retriever retriever(Workers workers) {
    return new ImpactRetriever(snapshot);
  }

  @Override
  public void close() {
    snapshot.close();
  }
}
