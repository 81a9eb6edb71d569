package org.talentchain.matching;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.talentchain.matching.explain.Explanation;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.City;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.TrainingClass;

/**
 * The matching engine: add a city, ask for matches both ways, for one explanation, or for the plan of a fair.
 * Safe for use by many threads; what was added before a question is seen by it.
 */
public final class TalentEngine implements AutoCloseable {

  private TalentEngine() {}

  public static TalentEngine inMemory(EngineConfig config) {
    throw new UnsupportedOperationException();
  }

  public static TalentEngine open(Path folder, EngineConfig config) {
    throw new UnsupportedOperationException();
  }

  public TalentEngine add(City city) {
    throw new UnsupportedOperationException();
  }

  public TalentEngine chain(ChainDescription chain) {
    throw new UnsupportedOperationException();
  }

  public TalentEngine addCandidates(Collection<Candidate> candidates) {
    throw new UnsupportedOperationException();
  }

  public TalentEngine addPositions(Collection<Position> positions) {
    throw new UnsupportedOperationException();
  }

  public TalentEngine addClasses(Collection<TrainingClass> classes) {
    throw new UnsupportedOperationException();
  }

  public MatchResult match(MatchRequest request) {
    throw new UnsupportedOperationException();
  }

  public Explanation explain(CandidateId candidate, PositionId position) {
    throw new UnsupportedOperationException();
  }

  public FairResult fair(FairRequest request) {
    throw new UnsupportedOperationException();
  }

  public Optional<Position> position(PositionId id) {
    throw new UnsupportedOperationException();
  }

  public Fingerprint fingerprint() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
