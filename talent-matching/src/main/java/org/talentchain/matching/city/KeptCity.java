package org.talentchain.matching.city;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainException;
import org.talentchain.json.ModelJson;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.features.WishCompiler;
import org.talentchain.matching.features.WishFeatures;
import org.talentchain.matching.index.CityIndex;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.index.IndexException;
import org.talentchain.matching.index.Kind;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.ClassId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Profile;
import org.talentchain.model.TrainingClass;

/**
 * What an engine was told: everything in an index, in memory or in a folder, and at hand what every question
 * looks at. Safe for use by many threads.
 */
public final class KeptCity implements AutoCloseable {

  private static final String CHAIN_ID = "chain";

  private final Standards standards;
  private final CityIndex index;
  private final boolean durable;
  private final int threads;
  private final ProfileCompiler profiles;
  private final WishCompiler wishes;

  private final Map<PositionId, Position> positions = new TreeMap<>();
  private final Map<ClassId, TrainingClass> classes = new TreeMap<>();
  private ChainDescription chain = ChainDescription.EMPTY;
  private @Nullable Demand demand;

  private KeptCity(Standards standards, CityIndex index, boolean durable, int threads) {
    this.standards = standards;
    this.index = index;
    this.durable = durable;
    this.threads = threads;
    this.profiles = new ProfileCompiler(standards.knowledge(), standards.asOf());
    this.wishes = new WishCompiler(standards.knowledge(), standards.likeness());
  }

  /**
   * An empty city in memory.
   *
   * @param threads how many threads a question may use
   */
  public static KeptCity inMemory(Standards standards, int threads) {
    return new KeptCity(standards, CityIndex.inMemory(), false, threads);
  }

  /**
   * The city of a folder. When knowledge or the day that counts as today have changed since it was last open,
   * everything is indexed anew.
   *
   * @param threads how many threads a question may use
   * @throws IndexException when the folder is in use, not writable or holds something else
   */
  public static KeptCity open(Path folder, Standards standards, int threads) {
    KeptCity city = new KeptCity(standards, CityIndex.open(folder), true, threads);
    city.restore();
    return city;
  }

  private synchronized void restore() {
    try (CitySnapshot stored = index.snapshot()) {
      for (CitySnapshot.Stored each : stored.all(Kind.POSITION)) {
        positions.put(new PositionId(each.id()), ModelJson.read(each.json(), Position.class));
      }
      for (CitySnapshot.Stored each : stored.all(Kind.TRAINING_CLASS)) {
        classes.put(new ClassId(each.id()), ModelJson.read(each.json(), TrainingClass.class));
      }
      for (CitySnapshot.Stored each : stored.all(Kind.CHAIN)) {
        chain = ModelJson.read(each.json(), ChainDescription.class);
      }
      if (!index.stamp().equals(standards.stamp())) {
        for (CitySnapshot.Stored each : stored.all(Kind.CANDIDATE)) {
          Profile profile = ModelJson.read(each.json(), Profile.class);
          index.putCandidate(each.id(), each.json(), profiles.compile(profile));
        }
        commit();
      }
    }
  }

  /** Makes what was put last, if the city is kept in a folder. */
  public void commit() {
    if (durable) {
      index.commit(standards.stamp());
    }
  }

  /**
   * Describes the chain, in place of what was described before.
   *
   * @throws ChainException when segments feed each other in a circle
   */
  public synchronized void put(ChainDescription description) {
    index.put(Kind.CHAIN, CHAIN_ID, ModelJson.write(description));
    chain = description;
    demand = null;
  }

  public void put(CandidateId id, Profile profile) {
    index.putCandidate(id.value(), ModelJson.write(profile), profiles.compile(profile));
  }

  public synchronized void put(Position position) {
    index.put(Kind.POSITION, position.id().value(), ModelJson.write(position));
    positions.put(position.id(), position);
    demand = null;
  }

  public synchronized void put(TrainingClass training) {
    index.put(Kind.TRAINING_CLASS, training.id().value(), ModelJson.write(training));
    classes.put(training.id(), training);
    demand = null;
  }

  public synchronized Optional<Position> position(PositionId id) {
    return Optional.ofNullable(positions.get(id));
  }

  /** All positions of now. */
  public synchronized Map<PositionId, Position> positions() {
    return new TreeMap<>(positions);
  }

  /**
   * The profile of a candidate as it is now.
   *
   * @throws UnknownIdException when there is no such candidate
   */
  public Profile profile(CandidateId id) {
    try (CitySnapshot snapshot = index.snapshot()) {
      return snapshot
          .profile(id.value())
          .map(json -> ModelJson.read(json, Profile.class))
          .orElseThrow(() -> new UnknownIdException("candidate", id.value()));
    }
  }

  /** What the score sees of a profile. */
  public CandidateFeatures features(Profile profile) {
    return profiles.compile(profile);
  }

  /** What somebody looks for, as preferences see it. */
  public WishFeatures wish(Profile profile) {
    return wishes.compile(profile.wish());
  }

  /** The city of now. */
  public CityView view() {
    return view(demand());
  }

  /** The city of now with other positions than it has. */
  public CityView viewWith(Collection<Position> others) {
    return view(demandOf(others));
  }

  private CityView view(Demand seen) {
    return new CityView(standards, seen, index.snapshot(), profiles, wishes, new Workers(threads));
  }

  private synchronized Demand demand() {
    if (demand == null) {
      demand = demandOf(positions.values());
    }
    return demand;
  }

  private synchronized Demand demandOf(Collection<Position> some) {
    return new Demand(chain, some, classes.values(), profiles, standards);
  }

  /** What the next answer will be computed from. */
  public Fingerprint fingerprint() {
    try (CitySnapshot snapshot = index.snapshot()) {
      return standards.fingerprint(snapshot.fingerprint());
    }
  }

  @Override
  public void close() {
    index.close();
  }
}
