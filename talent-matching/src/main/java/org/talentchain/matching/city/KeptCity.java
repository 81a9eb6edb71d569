package org.talentchain.matching.city;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
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
 * What an engine was told. Positions, classes and the chain are at hand, since every question looks at them. So are the
 * candidates of a small city in memory that was told before it was asked: an index would cost more than it saves.
 * Candidates move into an index when they become many, or when one is put after a question, as an index takes in a
 * change without going through everybody; those of a folder are in one from the start. Answers are the same either
 * way. Safe for use by many threads.
 */
public final class KeptCity implements AutoCloseable {

  /** So many candidates stay at hand: some 10 KB each, and a tenth of a second to go through all. */
  private static final int AT_HAND = 10_000;

  private final Standards standards;
  private final boolean durable;
  private final int threads;
  private final ProfileCompiler profiles;
  private final WishCompiler wishes;

  private final Map<PositionId, Position> positions = new TreeMap<>();
  private final Map<ClassId, TrainingClass> classes = new TreeMap<>();
  private @Nullable ChainDescription chain;
  private @Nullable Demand demand;

  /** Where candidates are kept, or null while they are at hand. */
  private volatile @Nullable CityIndex index;

  private final Map<CandidateId, Profile> people = new TreeMap<>();
  private @Nullable CrowdAtHand crowd;

  private KeptCity(Standards standards, @Nullable CityIndex index, boolean durable, int threads) {
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
    return new KeptCity(standards, null, false, threads);
  }

  /**
   * The city of a folder. When knowledge or the day that counts as today have changed since it was last open,
   * everything is indexed anew.
   *
   * @param threads how many threads a question may use
   * @throws IndexException when the folder is in use, not writable or holds something else
   */
  public static KeptCity open(Path folder, Standards standards, int threads) {
    CityIndex index = CityIndex.open(folder);
    KeptCity city = new KeptCity(standards, index, true, threads);
    city.restore(index);
    return city;
  }

  private synchronized void restore(CityIndex from) {
    try (CitySnapshot stored = from.snapshot()) {
      for (CitySnapshot.Stored each : stored.all(Kind.POSITION)) {
        positions.put(new PositionId(each.id()), ModelJson.read(each.json(), Position.class));
      }
      for (CitySnapshot.Stored each : stored.all(Kind.TRAINING_CLASS)) {
        classes.put(new ClassId(each.id()), ModelJson.read(each.json(), TrainingClass.class));
      }
      for (CitySnapshot.Stored each : stored.all(Kind.CHAIN)) {
        chain = ModelJson.read(each.json(), ChainDescription.class);
      }
      if (!from.stamp().equals(standards.stamp())) {
        for (CitySnapshot.Stored each : stored.all(Kind.CANDIDATE)) {
          Profile profile = ModelJson.read(each.json(), Profile.class);
          from.putCandidate(each.id(), each.json(), profiles.compile(profile));
        }
        commit();
      }
    }
  }

  /** Makes what was put last, if the city is kept in a folder. */
  public void commit() {
    CityIndex kept = index;
    if (durable && kept != null) {
      kept.commit(standards.stamp());
    }
  }

  /**
   * Describes the chain, in place of what was described before.
   *
   * @throws ChainException when segments feed each other in a circle
   */
  public synchronized void put(ChainDescription description) {
    store(Kind.CHAIN, ContentsAtHand.CHAIN_ID, description);
    chain = description;
    demand = null;
  }

  public synchronized void put(Position position) {
    store(Kind.POSITION, position.id().value(), position);
    positions.put(position.id(), position);
    demand = null;
  }

  public synchronized void put(TrainingClass training) {
    store(Kind.TRAINING_CLASS, training.id().value(), training);
    classes.put(training.id(), training);
    demand = null;
  }

  private void store(Kind kind, String id, Object what) {
    CityIndex kept = index;
    if (kept != null) {
      kept.put(kind, id, ModelJson.write(what));
    }
  }

  public void put(CandidateId id, Profile profile) {
    CityIndex kept = indexFor(id, profile);
    if (kept != null) {
      write(kept, id, profile);
    }
  }

  /** The index a candidate has to be put into; null when they are at hand now. */
  private synchronized @Nullable CityIndex indexFor(CandidateId id, Profile profile) {
    if (index == null && (crowd != null || people.size() >= AT_HAND)) {
      index = moved();
    }
    if (index == null) {
      people.put(id, profile);
    }
    return index;
  }

  /** An index of everything at hand, which is needed there no more. */
  private CityIndex moved() {
    CityIndex into = CityIndex.inMemory();
    contents(people).readDemand(into::put);
    people.forEach((id, profile) -> write(into, id, profile));
    people.clear();
    crowd = null;
    return into;
  }

  private void write(CityIndex into, CandidateId id, Profile profile) {
    into.putCandidate(id.value(), ModelJson.write(profile), profiles.compile(profile));
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
    CityIndex kept = index;
    return (kept == null ? profileAtHand(id) : profile(kept, id))
        .orElseThrow(() -> new UnknownIdException("candidate", id.value()));
  }

  private synchronized Optional<Profile> profileAtHand(CandidateId id) {
    CityIndex kept = index;
    return kept == null ? Optional.ofNullable(people.get(id)) : profile(kept, id);
  }

  private Optional<Profile> profile(CityIndex kept, CandidateId id) {
    try (Crowd now = new IndexedCrowd(kept.snapshot(), profiles)) {
      return now.profile(id);
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
    CityIndex kept = index;
    return kept == null ? viewAtHand(seen) : view(seen, kept);
  }

  private synchronized CityView viewAtHand(Demand seen) {
    CityIndex kept = index;
    if (kept != null) {
      return view(seen, kept);
    }
    if (crowd == null) {
      crowd = new CrowdAtHand(people, profiles);
    }
    return view(seen, crowd, contents(crowd.people())::fingerprint);
  }

  private CityView view(Demand seen, CityIndex kept) {
    CitySnapshot snapshot = kept.snapshot();
    String data = snapshot.fingerprint();
    return view(seen, new IndexedCrowd(snapshot, profiles), () -> data);
  }

  private CityView view(Demand seen, Crowd now, Supplier<String> data) {
    Workers workers = new Workers(threads);
    return new CityView(
        standards, seen, now, profiles, wishes, workers, standards.fingerprint(data));
  }

  private ContentsAtHand contents(Map<CandidateId, Profile> everybody) {
    return new ContentsAtHand(
        everybody, List.copyOf(positions.values()), List.copyOf(classes.values()), chain);
  }

  private synchronized Demand demand() {
    if (demand == null) {
      demand = demandOf(positions.values());
    }
    return demand;
  }

  private synchronized Demand demandOf(Collection<Position> some) {
    return new Demand(chain == null ? ChainDescription.EMPTY : chain, some, classes.values(), profiles, standards);
  }

  /** What the next answer will be computed from. */
  public Fingerprint fingerprint() {
    try (CityView now = view()) {
      return now.fingerprint();
    }
  }

  @Override
  public void close() {
    CityIndex kept = index;
    if (kept != null) {
      kept.close();
    }
  }
}
