package org.talentchain.matching.training.propose;

import com.google.common.math.IntMath;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.OptimalAllocation;
import org.talentchain.matching.city.CityView;
import org.talentchain.matching.gap.Need;
import org.talentchain.matching.gap.find.Openings;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Preference;
import org.talentchain.matching.score.Rating;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Tally;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.matching.training.ClassProposal;
import org.talentchain.matching.training.ReachedOpening;
import org.talentchain.matching.training.Remainder;
import org.talentchain.matching.training.Schedule;
import org.talentchain.matching.training.Topic;
import org.talentchain.matching.training.Trainee;
import org.talentchain.matching.training.curriculum.Curriculum;
import org.talentchain.matching.training.curriculum.CurriculumProblem.Way;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.Position;
import org.talentchain.model.Profile;
import org.talentchain.model.SegmentId;
import org.talentchain.model.TemplateId;

/** Turns topics that were found into a proposal with everything an office asks of it. */
final class ProposalWriter {

  private final ProposalRequest request;
  private final Openings openings;
  private final int[] open;
  private final CityView city;
  private final TeachableReader teachables;
  private final ClassKinship kinship;

  ProposalWriter(
      ProposalRequest request,
      CityView city,
      Openings openings,
      int[] open,
      TeachableReader teachables) {
    this.request = request;
    this.openings = openings;
    this.open = open;
    this.city = city;
    this.teachables = teachables;
    this.kinship = new ClassKinship(city.demand(), request.gap().outlook(), city.profiles());
  }

  /** Somebody, a need of the group, and what they are for it before and after the class. */
  private record Pair(int person, int at, int worth, int before, int after, boolean unverified) {}

  static int hours(List<Topic> topics) {
    return topics.stream().mapToInt(Topic::hours).sum();
  }

  /** Writes the proposal of a number. */
  ClassProposal proposal(int number, ProposalFinder.Draft draft, List<LearningWays.Person> people) {
    ProposalFinder.Group group = draft.group();
    Curriculum found = draft.found();
    List<Teachable> taught = Arrays.stream(found.topics()).mapToObj(group.topics()::get).toList();
    List<Pair> pairs = pairs(group, people, found, taught);
    List<Pair> cohort = allocate(pairs, people.size(), group.needs());
    List<Integer> reached = cohort.stream().map(Pair::at).distinct().sorted().toList();
    List<Position> positions = reached.stream().map(at -> position(group.needs().get(at))).toList();
    MustHaves musts = MustHaves.of(positions, taught, teachables);
    List<Topic> topics =
        Arrays.stream(found.topics()).mapToObj(topic -> topic(group, topic)).toList();
    List<ReachedOpening> openings = reached.stream().map(at -> reached(group, at, cohort)).toList();
    Schedule schedule = schedule(hours(topics), openings);
    return new ClassProposal(
        template(number, group, cohort.size(), taught, topics, musts, schedule),
        topics,
        group.needs().size(),
        places(group.needs()),
        group.near(),
        (int) pairs.stream().map(Pair::person).distinct().count(),
        group.above(),
        openings,
        cohort.stream().map(pair -> trainee(pair, people, reached)).toList(),
        found.bound(),
        musts.conditions(),
        schedule,
        kinship.nearest(taught),
        kinship.providers(taught));
  }

  private Position position(int need) {
    return openings.vacancy(need).position();
  }

  /** Who can be brought where by what is taught. */
  private List<Pair> pairs(
      ProposalFinder.Group group,
      List<LearningWays.Person> people,
      Curriculum found,
      List<Teachable> taught) {
    LearningWays learning =
        new LearningWays(openings, city.profiles(), request.gap().tiers(), teachables, group.topics());
    Map<Integer, Profile> learnt = new HashMap<>();
    Set<List<Integer>> seen = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Way way : group.ways()) {
      boolean done =
          Arrays.stream(way.topics()).allMatch(topic -> Arrays.binarySearch(found.topics(), topic) >= 0);
      if (done && seen.add(List.of(way.person(), way.opening()))) {
        LearningWays.Person person = people.get(way.person());
        Profile after =
            learnt.computeIfAbsent(way.person(), none -> learning.after(person.profile(), taught));
        pairs.add(pair(way, group.needs().get(way.opening()), person, after));
      }
    }
    return pairs;
  }

  private Pair pair(Way way, int need, LearningWays.Person person, Profile learnt) {
    Vacancy vacancy = openings.vacancy(need);
    Scorecard card = vacancy.card();
    Tally before = card.tally(person.features());
    Tally after = card.tally(city.features(learnt));
    Rating rating = card.rating(after.points());
    Rating wish = Preference.rate(city.wish(person.profile()), vacancy.offer());
    return new Pair(
        way.person(),
        way.opening(),
        Rating.mutual(rating, wish) * openings.percent(need, request.gap().tiers().read(learnt)),
        card.rating(before.points()).perTenThousand(),
        rating.perTenThousand(),
        after.gate() == GateOutcome.UNKNOWN);
  }

  /**
   * Most places first, then the largest total of mutual ratings, where a substitute from another tier counts
   * less.
   */
  private List<Pair> allocate(List<Pair> pairs, int people, List<Integer> needs) {
    int[] once = new int[people];
    Arrays.fill(once, 1);
    Market market =
        new Market(
            pairs.stream().mapToInt(Pair::person).toArray(),
            pairs.stream().mapToInt(Pair::at).toArray(),
            pairs.stream().mapToInt(Pair::worth).toArray(),
            once,
            needs.stream().mapToInt(need -> open[need]).toArray());
    return Arrays.stream(OptimalAllocation.of(market, Goal.FILLED_FIRST).pairs())
        .mapToObj(pairs::get)
        .sorted(Comparator.comparing(Pair::at).thenComparing(Pair::person))
        .toList();
  }

  private static Trainee trainee(Pair pair, List<LearningWays.Person> people, List<Integer> reached) {
    return new Trainee(
        people.get(pair.person()).id(),
        reached.indexOf(pair.at()),
        pair.before(),
        pair.after(),
        pair.unverified());
  }

  private Topic topic(ProposalFinder.Group group, int topic) {
    Teachable what = group.topics().get(topic);
    long asking =
        group.needs().stream()
            .map(need -> teachables.of(position(need).requirements()))
            .filter(asked -> asked.stream().anyMatch(one -> one.key().equals(what.key())))
            .count();
    return new Topic(what.what(), what.hours(), what.basis(), (int) asking, group.lacking()[topic]);
  }

  private ReachedOpening reached(ProposalFinder.Group group, int at, List<Pair> cohort) {
    Need need = openings.needs().get(group.needs().get(at));
    int filled = (int) cohort.stream().filter(pair -> pair.at() == at).count();
    return new ReachedOpening(
        need.position(), need.employer(), need.title(), need.due(), open[group.needs().get(at)], filled);
  }

  private Schedule schedule(int hours, List<ReachedOpening> openings) {
    int weeks = IntMath.divide(hours, Schedule.HOURS_A_WEEK, RoundingMode.CEILING);
    LocalDate first = city.standards().asOf().plusDays(1);
    LocalDate startBy = null;
    int tooLate = 0;
    int undated = 0;
    for (ReachedOpening opening : openings) {
      LocalDate due = opening.due();
      LocalDate start = due == null ? null : due.minusDays(7L * weeks - 1);
      if (start == null) {
        undated += opening.filled();
      } else if (start.isBefore(first)) {
        tooLate += opening.filled();
      } else if (startBy == null || start.isBefore(startBy)) {
        startBy = start;
      }
    }
    return new Schedule(weeks, startBy, tooLate, undated);
  }

  private ClassTemplate template(
      int number,
      ProposalFinder.Group group,
      int students,
      List<Teachable> taught,
      List<Topic> topics,
      MustHaves musts,
      Schedule schedule) {
    int minimum =
        request.gap().outlook().templates().stream().mapToInt(ClassTemplate::minimum).min().orElse(1);
    return new ClassTemplate(
        id(number),
        title(group.needs()),
        segment(group.needs()),
        taught.stream().flatMap(each -> each.claims().stream()).toList(),
        taught.stream().flatMap(each -> each.credentials().stream()).toList(),
        musts.common(),
        minimum,
        Math.max(minimum, students),
        7 * schedule.weeks(),
        hours(topics),
        null,
        null);
  }

  private static TemplateId id(int number) {
    return new TemplateId("NEW-%02d".formatted(number));
  }

  /** Why no class helps with a group. */
  Remainder remainder(ProposalFinder.Draft draft) {
    ProposalFinder.Group group = draft.group();
    List<Integer> needs = group.needs();
    int hours =
        group.ways().stream()
            .mapToInt(
                way -> Arrays.stream(way.topics()).map(topic -> group.topics().get(topic).hours()).sum())
            .min()
            .orElse(0);
    return new Remainder(title(needs), segment(needs), needs.size(), places(needs), reason(group), hours);
  }

  private static Remainder.Reason reason(ProposalFinder.Group group) {
    if (group.topics().isEmpty()) {
      return Remainder.Reason.NOTHING_TO_TEACH;
    }
    if (group.near() > 0) {
      return Remainder.Reason.TOO_LONG;
    }
    return group.above().isEmpty() ? Remainder.Reason.NOBODY_NEAR : Remainder.Reason.ONLY_OVERQUALIFIED;
  }

  private int places(List<Integer> needs) {
    return needs.stream().mapToInt(need -> open[need]).sum();
  }

  String title(List<Integer> needs) {
    return Objects.requireNonNull(commonest(needs, need -> openings.needs().get(need).title().strip()));
  }

  private @Nullable SegmentId segment(List<Integer> needs) {
    return commonest(needs, need -> openings.needs().get(need).key().segment());
  }

  /** What most places have; of equals what comes first. */
  private <T> @Nullable T commonest(List<Integer> needs, Function<Integer, @Nullable T> what) {
    Map<T, Integer> places = new LinkedHashMap<>();
    for (int need : needs) {
      T one = what.apply(need);
      if (one != null) {
        places.merge(one, open[need], Integer::sum);
      }
    }
    return places.entrySet().stream()
        .max(Map.Entry.<T, Integer>comparingByValue())
        .flatMap(
            most ->
                places.entrySet().stream()
                    .filter(each -> each.getValue().equals(most.getValue()))
                    .findFirst())
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
