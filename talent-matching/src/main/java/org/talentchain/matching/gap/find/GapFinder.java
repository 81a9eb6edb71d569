package org.talentchain.matching.gap.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.city.CityView;
import org.talentchain.matching.city.Learning;
import org.talentchain.matching.city.UnknownIdException;
import org.talentchain.matching.city.Workers;
import org.talentchain.matching.gap.Advising;
import org.talentchain.matching.gap.Bottleneck;
import org.talentchain.matching.gap.GapRequest;
import org.talentchain.matching.gap.GapResult;
import org.talentchain.matching.gap.GapTable;
import org.talentchain.matching.gap.Horizon;
import org.talentchain.matching.gap.Near;
import org.talentchain.matching.gap.Need;
import org.talentchain.matching.gap.SeatedClass;
import org.talentchain.matching.gap.Supplier;
import org.talentchain.matching.gap.Supply;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.TableScan;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassId;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Profile;
import org.talentchain.model.Quarter;
import org.talentchain.model.TrainingClass;

/**
 * Finds the gap, stage by stage: what is needed, who there is now and after classes, who is fit for what,
 * who fills what, what holds it, and what would help. Each stage is shared by several threads and joined in
 * the order of ids, so the threads change nothing.
 */
public final class GapFinder {

  private final GapRequest request;
  private final CityView city;
  private final CandidateTable table;
  private final Workers workers;
  private final Openings openings;

  public GapFinder(GapRequest request, CityView city) {
    this.request = request;
    this.city = city;
    this.table = city.table();
    this.workers = city.workers();
    this.openings = new Openings(city, request);
  }

  public GapResult find() {
    List<Contender> contenders = contenders();
    List<Verdicts> verdicts = judge(contenders);
    List<Supplier> suppliers = suppliers(contenders, verdicts);
    List<Near> near = verdicts.stream().flatMap(each -> each.near().stream()).toList();
    GapTable filled = GapTable.fill(horizon(), openings.needs(), suppliers);
    Bottleneck bottleneck = Bottleneck.of(filled, suppliers, near, this::isAskedAbout);
    Courses courses = new Courses(request, city, openings, contenders);
    Advising advising =
        new Advising(
            filled,
            suppliers,
            near,
            courses.all(Advising.leftOver(filled, suppliers), filled.open()),
            new Vicinity(city.demand(), request),
            openings.unclear());
    return new GapResult(request, filled, bottleneck, advising.all(), undated(), city.fingerprint());
  }

  private boolean isAskedAbout(Need need) {
    return request.segment() == null || request.segment().equals(need.key().segment());
  }

  /** Only who fills what, without what would help. */
  public GapTable fill() {
    List<Contender> contenders = contenders();
    return GapTable.fill(horizon(), openings.needs(), suppliers(contenders, judge(contenders)));
  }

  /** Everything that is needed, by the numbers of the gap. */
  public Openings openings() {
    return openings;
  }

  private Horizon horizon() {
    Quarter from = request.from();
    return new Horizon(from == null ? Quarter.of(city.standards().asOf()) : from, request.quarters());
  }

  /** All candidates in the order of their ids, then those who sit in classes without being named. */
  private List<Contender> contenders() {
    Map<CandidateId, TrainingClass> seats = new HashMap<>();
    Set<CandidateId> known = new HashSet<>();
    request.planned().forEach(each -> each.cohort().forEach(id -> seats.put(id, each.training())));
    List<Contender> all =
        new ArrayList<>(
            workers.map(
                table.size(),
                candidate -> {
                  CandidateId id = new CandidateId(table.id(candidate));
                  return candidate(candidate, id, seats.get(id));
                }));
    for (int candidate = 0; candidate < table.size(); candidate++) {
      known.add(new CandidateId(table.id(candidate)));
    }
    seats.keySet().stream()
        .filter(id -> !known.contains(id))
        .min(Comparator.naturalOrder())
        .ifPresent(
            id -> {
              throw new UnknownIdException("candidate", id.value());
            });
    all.addAll(graduates());
    return all;
  }

  private Contender candidate(int candidate, CandidateId id, @Nullable TrainingClass training) {
    Profile profile = city.profile(candidate);
    return training == null
        ? new Contender(
            new Supply.Hire(id), 1, profile, city.features(candidate), request.tiers().read(profile))
        : contender(new Supply.Student(id, training.id()), 1, learning(training).after(profile));
  }

  /** Those who sit in the classes of the city: who they are is not known, only what they will have learnt. */
  private List<Contender> graduates() {
    Set<ClassId> planned = new HashSet<>();
    request.planned().stream().map(SeatedClass::training).forEach(each -> planned.add(each.id()));
    return city.demand().classes().stream()
        .filter(each -> !planned.contains(each.id()))
        .filter(each -> each.end() != null && !each.end().lastDay().isBefore(city.standards().asOf()))
        .map(
            each -> {
              Profile before = Wanted.profile(each.prerequisites()).build();
              return contender(new Supply.Graduate(each.id()), each.seats(), learning(each).after(before));
            })
        .toList();
  }

  private Contender contender(Supply supply, int count, Profile profile) {
    return new Contender(supply, count, profile, city.features(profile), request.tiers().read(profile));
  }

  private Learning learning(TrainingClass training) {
    return Learning.of(training, city.demand().chain());
  }

  /** Candidates as they are by the postings of the index, need by need; the others one by one. */
  private List<Verdicts> judge(List<Contender> contenders) {
    List<Verdicts> verdicts =
        new ArrayList<>(
            workers.map(
                openings.size(),
                () -> {
                  TableScan scan = new TableScan(table);
                  IntFunction<Verdicts> judging = need -> judge(need, scan, contenders);
                  return judging;
                }));
    verdicts.addAll(
        workers.map(
            contenders.size(),
            number -> {
              Verdicts own = new Verdicts();
              if (contenders.get(number).supply().isTrained()) {
                openings.judge(number, contenders.get(number), own);
              }
              return own;
            }));
    return verdicts;
  }

  private Verdicts judge(int need, TableScan scan, List<Contender> contenders) {
    Verdicts verdicts = new Verdicts();
    if (openings.card(need).isAssessable()) {
      scan.each(
          openings.card(need),
          (candidate, tally) -> {
            if (!contenders.get(candidate).supply().isTrained()) {
              openings.judge(need, tally, candidate, contenders.get(candidate), verdicts);
            }
          });
    }
    return verdicts;
  }

  private static List<Supplier> suppliers(List<Contender> contenders, List<Verdicts> verdicts) {
    List<List<Supplier.Chance>> chances = new ArrayList<>();
    contenders.forEach(each -> chances.add(new ArrayList<>()));
    verdicts.forEach(each -> each.fits().forEach(fit -> chances.get(fit.contender()).add(fit.chance())));
    List<Supplier> suppliers = new ArrayList<>();
    for (int number = 0; number < contenders.size(); number++) {
      Contender who = contenders.get(number);
      suppliers.add(new Supplier(who.supply(), who.count(), ready(who.profile()), chances.get(number)));
    }
    return suppliers;
  }

  private List<ClassId> undated() {
    return city.demand().classes().stream().filter(each -> each.end() == null).map(TrainingClass::id).toList();
  }

  private static @Nullable LocalDate ready(Profile profile) {
    return profile.freeFrom().map(PartialDate::lastDay).orElse(null);
  }
}
