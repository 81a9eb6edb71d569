package org.talentchain.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.talentchain.json.ModelJson;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.gap.GapTable;
import org.talentchain.matching.gap.Horizon;
import org.talentchain.matching.gap.PlannedClass;
import org.talentchain.matching.gap.Supplier;
import org.talentchain.matching.gap.Supply;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.PositionReach;
import org.talentchain.matching.retrieve.TableScan;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassId;
import org.talentchain.model.Organization;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Profile;
import org.talentchain.model.Quarter;
import org.talentchain.model.TrainingClass;
import org.talentchain.tier.TierReading;

/**
 * Finds the gap, stage by stage: what is needed, who could fill it as they are, who could after a class, and who fills
 * what. Each stage is shared by several threads and joined in the order of ids, so the threads change nothing.
 */
final class GapFinder {

  private final GapRequest request;
  private final EngineConfig config;
  private final Demand demand;
  private final CitySnapshot snapshot;
  private final CandidateTable table;
  private final ProfileCompiler profiles;
  private final Workers workers;
  private final Openings openings;

  GapFinder(
      GapRequest request,
      EngineConfig config,
      Demand demand,
      CitySnapshot snapshot,
      ProfileCompiler profiles,
      Workers workers) {
    this.request = request;
    this.config = config;
    this.demand = demand;
    this.snapshot = snapshot;
    this.table = CandidateTable.load(snapshot);
    this.profiles = profiles;
    this.workers = workers;
    NeedReader reader = new NeedReader(demand.chain(), config.knowledge(), request.tiers());
    this.openings = new Openings(demand, request, reader);
  }

  GapResult find(Fingerprint fingerprint) {
    List<Supplier> suppliers = new ArrayList<>(hires());
    suppliers.addAll(students());
    suppliers.addAll(graduates());
    GapTable filled = GapTable.fill(horizon(), openings.needs(), suppliers);
    return new GapResult(request, filled, undated(), fingerprint);
  }

  private Horizon horizon() {
    Quarter from = request.from();
    return new Horizon(from == null ? Quarter.of(config.asOf()) : from, request.quarters());
  }

  /** Candidates as they are, but those who sit in a planned class. */
  private List<Supplier> hires() {
    List<PositionReach> reaches = findReach();
    List<Map<Integer, Boolean>> unverified = new ArrayList<>();
    for (int candidate = 0; candidate < table.size(); candidate++) {
      unverified.add(new TreeMap<>());
    }
    for (int need = 0; need < reaches.size(); need++) {
      BitSet open = reaches.get(need).unverified();
      for (int candidate : reaches.get(need).candidates()) {
        unverified.get(candidate).put(need, open.get(candidate));
      }
    }
    Set<CandidateId> taken = new HashSet<>();
    request.planned().forEach(each -> taken.addAll(each.cohort()));
    return workers.map(table.size(), candidate -> hire(candidate, unverified.get(candidate))).stream()
        .filter(each -> !taken.contains(((Supply.Hire) each.supply()).candidate()))
        .toList();
  }

  private List<PositionReach> findReach() {
    return workers.map(
        openings.size(),
        () -> {
          TableScan scan = new TableScan(table);
          return need ->
              openings.vacancy(need).card().isAssessable()
                  ? PositionReach.find(openings.vacancy(need).card(), openings.criteria(need), scan)
                  : PositionReach.NOBODY;
        });
  }

  /**
   * @param reached the needs within reach, and whether must-haves are unverified there
   */
  private Supplier hire(int candidate, Map<Integer, Boolean> reached) {
    Profile profile = profile(candidate);
    TierReading reading = request.tiers().read(profile);
    List<Supplier.Chance> chances = new ArrayList<>();
    reached.forEach(
        (need, unverified) -> {
          int percent = openings.percent(need, reading);
          if (percent > 0) {
            chances.add(new Supplier.Chance(need, percent, unverified));
          }
        });
    CandidateId id = new CandidateId(table.id(candidate));
    return new Supplier(new Supply.Hire(id), 1, ready(profile), chances);
  }

  private List<Supplier> students() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int candidate = 0; candidate < table.size(); candidate++) {
      numbers.put(table.id(candidate), candidate);
    }
    List<Supplier> students = new ArrayList<>();
    for (PlannedClass planned : request.planned()) {
      if (planned.training().end() != null) {
        planned.cohort().forEach(id -> students.add(student(id, numbers.get(id.value()), planned.training())));
      }
    }
    return students;
  }

  private Supplier student(CandidateId id, @Nullable Integer candidate, TrainingClass training) {
    if (candidate == null) {
      throw new UnknownIdException("candidate", id.value());
    }
    return supplier(new Supply.Student(id, training.id()), 1, learning(training).after(profile(candidate)));
  }

  /** Those who sit in the classes of the city: who they are is not known, only what they will have learnt. */
  private List<Supplier> graduates() {
    Set<ClassId> planned = new HashSet<>();
    request.planned().forEach(each -> planned.add(each.training().id()));
    return demand.classes().stream()
        .filter(each -> !planned.contains(each.id()))
        .filter(each -> each.end() != null && !each.end().lastDay().isBefore(config.asOf()))
        .map(
            each ->
                supplier(
                    new Supply.Graduate(each.id()),
                    each.seats(),
                    learning(each).after(Wanted.profile(each.prerequisites()).build())))
        .toList();
  }

  private Supplier supplier(Supply who, int count, Profile profile) {
    TierReading reading = request.tiers().read(profile);
    return new Supplier(
        who, count, ready(profile), openings.chances(profiles.compile(profile), reading));
  }

  private Learning learning(TrainingClass training) {
    String provider = demand.chain().organization(training.provider()).map(Organization::name).orElse(null);
    return new Learning(training.curriculum(), training.credentials(), provider, training.end());
  }

  private List<ClassId> undated() {
    return demand.classes().stream().filter(each -> each.end() == null).map(TrainingClass::id).toList();
  }

  private static @Nullable LocalDate ready(Profile profile) {
    return profile.freeFrom().map(PartialDate::lastDay).orElse(null);
  }

  private Profile profile(int candidate) {
    return ModelJson.read(snapshot.json(table.document(candidate)), Profile.class);
  }
}
