package org.talentchain.matching.training.open;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.city.CityView;
import org.talentchain.matching.city.Learning;
import org.talentchain.matching.city.Workers;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.gap.GapRequest;
import org.talentchain.matching.gap.find.Openings;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.TableScan;
import org.talentchain.matching.score.Component;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.training.match.ClassCard;
import org.talentchain.matching.training.plan.ClassProblem;
import org.talentchain.matching.training.plan.ClassProblem.Route;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Credential;
import org.talentchain.model.Headcount;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillClaim;
import org.talentchain.tier.TierCatalogue;
import org.talentchain.tier.TierReading;

/**
 * Who can fill which opening, as they are and after which lesson; found with the score every other answer is
 * found with. An opening that has as many qualified people as the city has places can always be filled
 * without a class, so no lesson is looked at for it.
 */
final class ClassRoutes {

  /**
   * What a class teaches: a template, or a class already announced.
   *
   * @param name for the scorecard of its prerequisites
   */
  record Lesson(
      String name, List<SkillClaim> curriculum, List<Credential> credentials, List<Requirement> prerequisites) {}

  private final Openings openings;
  private final List<Lesson> lessons;
  private final CityView city;
  private final CandidateTable table;
  private final TierCatalogue tiers;
  private final Workers workers;
  private final boolean strict;

  private final List<Person> people;
  private final List<int[]> direct;
  private final List<CandidateFeatures> gained;
  private final List<BitSet> admitted = new ArrayList<>();
  private final TiersAfter tiersAfter;
  private final boolean[] abundant;
  private List<Route> routes = List.of();

  /**
   * What planning needs to know of somebody.
   *
   * @param free the epoch day on which they become free
   * @param home where they live, or null
   * @param evidence what speaks for a tier
   */
  private record Person(long free, @Nullable String home, TierReading tier, Profile evidence) {}

  ClassRoutes(
      Openings openings,
      List<Lesson> lessons,
      CityView city,
      GapRequest asking) {
    this.openings = openings;
    this.lessons = lessons;
    this.city = city;
    this.table = city.table();
    this.tiers = asking.tiers();
    this.workers = city.workers();
    this.strict = asking.strict();
    people = workers.map(table.size(), candidate -> person(city.profile(candidate)));
    direct = findDirect();
    abundant = findAbundant();
    gained = lessons.stream().map(each -> city.profiles().compile(each.curriculum(), each.credentials())).toList();
    tiersAfter =
        new TiersAfter(
            tiers,
            table.size(),
            lessons.stream().map(Lesson::credentials).toList(),
            candidate -> people.get(candidate).evidence());
    lessons.forEach(lesson -> admitted.add(admitted(lesson.name(), lesson.prerequisites())));
  }

  private Person person(Profile profile) {
    long free = profile.freeFrom().map(PartialDate::lastDay).map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
    return new Person(free, profile.place(), tiers.read(profile), TierCatalogue.part(profile));
  }

  int size() {
    return table.size();
  }

  CandidateId id(int candidate) {
    return new CandidateId(table.id(candidate));
  }

  /** The number of somebody, or -1 when they are not there. */
  int number(CandidateId id) {
    int low = 0;
    int high = table.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = table.id(middle).compareTo(id.value());
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  @Nullable String home(int candidate) {
    return people.get(candidate).home();
  }

  /** The last day on which somebody must be there, as an epoch day. */
  long due(int opening) {
    return openings.needs().get(opening).due() == null
        ? Long.MAX_VALUE
        : openings.needs().get(opening).due().toEpochDay();
  }

  private List<int[]> findDirect() {
    return workers.map(
        openings.size(),
        () -> {
          TableScan scan = new TableScan(table);
          return opening -> direct(opening, scan);
        });
  }

  private int[] direct(int opening, TableScan scan) {
    IntStream.Builder able = IntStream.builder();
    if (openings.card(opening).isAssessable()) {
      scan.each(
          openings.card(opening),
          (candidate, tally) -> {
            Person person = people.get(candidate);
            if (openings.criteria(opening).admits(tally)
                && person.free() <= due(opening)
                && openings.percent(opening, person.tier()) > 0) {
              able.add(candidate);
            }
          });
    }
    return able.build().toArray();
  }

  private boolean[] findAbundant() {
    boolean[] found = new boolean[openings.size()];
    int inPlay = openings.needs().stream().mapToInt(need -> need.headcount()).sum();
    List<Integer> byPeople =
        IntStream.range(0, found.length)
            .boxed()
            .sorted((one, other) -> Integer.compare(direct.get(other).length, direct.get(one).length))
            .toList();
    for (int opening : byPeople) {
      if (direct.get(opening).length < inPlay) {
        break;
      }
      found[opening] = true;
      inPlay -= openings.needs().get(opening).headcount();
    }
    return found;
  }

  /** Those about whom something is known and who meet prerequisites. */
  BitSet admitted(String name, List<Requirement> prerequisites) {
    BitSet admitted = new BitSet();
    new TableScan(table)
        .each(
            city.demand().asking(name, prerequisites).card(),
            (candidate, tally) -> {
              boolean unsure = tally.gate() == GateOutcome.UNKNOWN;
              admitted.set(candidate, tally.gate() == GateOutcome.PASS || unsure && !strict);
            });
    return admitted;
  }

  BitSet admitted(int lesson) {
    return admitted.get(lesson);
  }

  /** All routes, opening by opening: first without a class, then lesson by lesson. */
  List<Route> routes() {
    if (routes.isEmpty()) {
      routes = findRoutes(admitted);
    }
    return routes;
  }

  /** The routes if others met the prerequisites of a lesson. */
  List<Route> routesIf(int lesson, BitSet others) {
    List<BitSet> some = new ArrayList<>(admitted);
    some.set(lesson, others);
    List<Route> kept = routes().stream().filter(route -> route.template() != lesson).toList();
    List<Route> all = new ArrayList<>(kept);
    TableScan scan = new TableScan(table);
    for (int opening = 0; opening < openings.size(); opening++) {
      addRoute(opening, lesson, others, scan, all);
    }
    return all;
  }

  private List<Route> findRoutes(List<BitSet> who) {
    List<List<Route>> found =
        workers.map(
            openings.size(),
            () -> {
              TableScan scan = new TableScan(table);
              return opening -> routes(opening, who, scan);
            });
    return found.stream().flatMap(List::stream).toList();
  }

  private List<Route> routes(int opening, List<BitSet> who, TableScan scan) {
    List<Route> found = new ArrayList<>();
    if (direct.get(opening).length > 0) {
      found.add(new Route(opening, ClassProblem.DIRECT, direct.get(opening)));
    }
    for (int lesson = 0; lesson < lessons.size(); lesson++) {
      addRoute(opening, lesson, who.get(lesson), scan, found);
    }
    return found;
  }

  private void addRoute(int opening, int lesson, BitSet who, TableScan scan, List<Route> found) {
    int[] able = after(opening, lesson, who, scan);
    if (able.length > 0) {
      found.add(new Route(opening, lesson, able));
    }
  }

  /** Those who qualify after a lesson and do not as they are. */
  private int[] after(int opening, int lesson, BitSet who, TableScan scan) {
    Scorecard card = openings.card(opening);
    if (abundant[opening] || !card.isAssessable() || !ClassCard.helps(gained.get(lesson), card)) {
      return new int[0];
    }
    BitSet others = (BitSet) who.clone();
    for (int candidate : direct.get(opening)) {
      others.clear(candidate);
    }
    IntStream.Builder able = IntStream.builder();
    scan.eachWith(
        card,
        gained.get(lesson),
        others,
        openings.criteria(opening),
        (candidate, tally) -> {
          if (people.get(candidate).free() <= due(opening)
              && openings.percent(opening, tierAfter(candidate, lesson)) > 0) {
            able.add(candidate);
          }
        });
    return able.build().toArray();
  }

  private TierReading tierAfter(int candidate, int lesson) {
    return lessons.get(lesson).credentials().isEmpty()
        ? people.get(candidate).tier()
        : tiersAfter.of(candidate, lesson);
  }

  /** True when a lesson would lead somebody to an opening, whatever its prerequisites. */
  boolean wouldLead(int opening, int lesson) {
    BitSet all = new BitSet();
    all.set(0, table.size());
    return after(opening, lesson, all, new TableScan(table)).length > 0;
  }

  boolean isAssessable(int opening) {
    return openings.card(opening).isAssessable();
  }

  /** True when a prerequisite, or a must-have of the opening, is not known to be met. */
  boolean isUnverified(int candidate, int opening, int lesson) {
    CandidateFeatures before = city.features(candidate);
    Lesson taught = lessons.get(lesson);
    Scorecard asking = city.demand().asking(taught.name(), taught.prerequisites()).card();
    Profile after =
        new Learning(taught.curriculum(), taught.credentials(), null, null).after(city.profile(candidate));
    return asking.tally(before).gate() == GateOutcome.UNKNOWN
        || opening >= 0
            && openings.card(opening).tally(city.features(after)).gate() == GateOutcome.UNKNOWN;
  }

  /** How far homes are from places: 0 in the same one, 1 near, 2 far. */
  int[][] distances(List<String> homes, List<String> places) {
    Map<String, Scorecard> cards = new HashMap<>();
    places.forEach(place -> cards.put(place, placeCard(place)));
    int[][] distances = new int[homes.size()][places.size()];
    for (int home = 0; home < homes.size(); home++) {
      CandidateFeatures living = city.features(Profile.builder().place(homes.get(home)).build());
      for (int place = 0; place < places.size(); place++) {
        distances[home][place] = distance(cards.get(places.get(place)), living);
      }
    }
    return distances;
  }

  private Scorecard placeCard(String place) {
    PositionId id = new PositionId("place");
    OrganizationId nobody = new OrganizationId("nobody");
    return city.demand()
        .compile(new Position(id, nobody, "place", null, null, List.of(), Headcount.of(1), place, null, null))
        .card();
  }

  private static int distance(Scorecard card, CandidateFeatures living) {
    for (int item = 0; item < card.items().size(); item++) {
      if (card.items().get(item).component() == Component.PLACE) {
        int value = card.found(item, living).value();
        return value == 1000 ? 0 : value > 0 ? 1 : 2;
      }
    }
    return 0;
  }
}
