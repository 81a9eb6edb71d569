package org.talentchain.matching;

import com.google.common.math.IntMath;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.OptimalAllocation;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.features.WishCompiler;
import org.talentchain.matching.gap.Need;
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
import org.talentchain.model.Requirement;
import org.talentchain.model.SegmentId;
import org.talentchain.model.TemplateId;

/** Turns topics that were found into a proposal with everything an office asks of it. */
final class ProposalWriter {

  private final ProposalRequest request;
  private final Openings openings;
  private final ProfileCompiler profiles;
  private final WishCompiler wishes;
  private final TeachableReader teachables;
  private final LocalDate asOf;
  private final ClassKinship kinship;

  ProposalWriter(
      ProposalRequest request,
      Demand demand,
      Openings openings,
      ProfileCompiler profiles,
      WishCompiler wishes,
      TeachableReader teachables,
      LocalDate asOf) {
    this.request = request;
    this.openings = openings;
    this.profiles = profiles;
    this.wishes = wishes;
    this.teachables = teachables;
    this.asOf = asOf;
    this.kinship = new ClassKinship(demand, request.gap().outlook(), profiles);
  }

  /** Somebody, a need of the group, and what they are for it before and after the class. */
  private record Pair(int person, int at, int mutual, int before, int after, boolean unverified) {}

  static int hours(List<Topic> topics) {
    return topics.stream().mapToInt(Topic::hours).sum();
  }

  /**
   * Writes a proposal.
   *
   * @param number a number of its own, until all are numbered
   */
  ClassProposal proposal(
      int number, ProposalFinder.Group group, List<LearningWays.Person> people, Curriculum found, int[] open) {
    List<Teachable> taught = Arrays.stream(found.topics()).mapToObj(group.topics()::get).toList();
    List<Pair> pairs = pairs(group, people, found, taught);
    List<Pair> cohort = allocate(pairs, people.size(), group.needs(), open);
    List<Integer> reached = cohort.stream().map(Pair::at).distinct().sorted().toList();
    List<Position> positions = reached.stream().map(at -> position(group.needs().get(at))).toList();
    MustHaves musts = MustHaves.of(positions, taught, teachables);
    List<Topic> topics =
        Arrays.stream(found.topics()).mapToObj(topic -> topic(group, topic)).toList();
    List<ReachedOpening> openings = reached.stream().map(at -> reached(group, at, cohort, open)).toList();
    Schedule schedule = schedule(hours(topics), openings);
    return new ClassProposal(
        template(number, group, cohort.size(), taught, topics, musts, schedule, open),
        topics,
        group.needs().size(),
        group.needs().stream().mapToInt(need -> open[need]).sum(),
        group.near(),
        (int) pairs.stream().map(Pair::person).distinct().count(),
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
      ProposalFinder.Group group, List<LearningWays.Person> people, Curriculum found, List<Teachable> taught) {
    LearningWays learning =
        new LearningWays(openings, profiles, request.gap().tiers(), teachables, group.topics());
    List<Pair> pairs = new ArrayList<>();
    for (Way way : group.ways()) {
      boolean again = pairs.stream().anyMatch(pair -> pair.person() == way.person() && pair.at() == way.opening());
      if (!again && Arrays.stream(way.topics()).allMatch(topic -> Arrays.binarySearch(found.topics(), topic) >= 0)) {
        pairs.add(pair(way, group.needs().get(way.opening()), people.get(way.person()), learning, taught));
      }
    }
    return pairs;
  }

  private Pair pair(
      Way way, int need, LearningWays.Person person, LearningWays learning, List<Teachable> taught) {
    Vacancy vacancy = openings.vacancy(need);
    Scorecard card = vacancy.card();
    Tally before = card.tally(person.features());
    int fit = card.rating(before.points()).perTenThousand();
    CandidateFeatures learnt = profiles.compile(learning.after(person.profile(), taught));
    Tally after = card.tally(learnt);
    Rating rating = card.rating(after.points());
    Rating wish = Preference.rate(wishes.compile(person.profile().wish()), vacancy.offer());
    return new Pair(
        way.person(),
        way.opening(),
        Rating.mutual(rating, wish),
        fit,
        rating.perTenThousand(),
        after.gate() == GateOutcome.UNKNOWN);
  }

  /** Most places first, then the largest total of mutual ratings. */
  private static List<Pair> allocate(List<Pair> pairs, int people, List<Integer> needs, int[] open) {
    int[] once = new int[people];
    Arrays.fill(once, 1);
    Market market =
        new Market(
            pairs.stream().mapToInt(Pair::person).toArray(),
            pairs.stream().mapToInt(Pair::at).toArray(),
            pairs.stream().mapToInt(Pair::mutual).toArray(),
            once,
            needs.stream().mapToInt(need -> open[need]).toArray());
    return Arrays.stream(OptimalAllocation.of(market, Goal.FILLED_FIRST).pairs())
        .mapToObj(pairs::get)
        .sorted(Comparator.comparing(Pair::at).thenComparing(Pair::person))
        .toList();
  }

  private static Trainee trainee(Pair pair, List<LearningWays.Person> people, List<Integer> reached) {
    return new Trainee(
        people.get(pair.person()).id(), reached.indexOf(pair.at()), pair.before(), pair.after(), pair.unverified());
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

  private ReachedOpening reached(ProposalFinder.Group group, int at, List<Pair> cohort, int[] open) {
    Need need = openings.needs().get(group.needs().get(at));
    int filled = (int) cohort.stream().filter(pair -> pair.at() == at).count();
    return new ReachedOpening(
        need.position(), need.employer(), need.title(), need.due(), open[group.needs().get(at)], filled);
  }

  private Schedule schedule(int hours, List<ReachedOpening> openings) {
    int weeks = IntMath.divide(hours, Schedule.HOURS_A_WEEK, RoundingMode.CEILING);
    LocalDate first = asOf.plusDays(1);
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
      Schedule schedule,
      int[] open) {
    int minimum =
        request.gap().outlook().templates().stream().mapToInt(ClassTemplate::minimum).min().orElse(1);
    return new ClassTemplate(
        id(number),
        title(group.needs(), open),
        segment(group.needs(), open),
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
    return new TemplateId("NEW-%02d".formatted(number + 1));
  }

  /** The same proposals with numbers in their order. */
  List<ClassProposal> numbered(List<ClassProposal> proposals) {
    List<ClassProposal> numbered = new ArrayList<>();
    proposals.forEach(each -> numbered.add(each.id(id(numbered.size()))));
    return numbered;
  }

  Remainder remainder(ProposalFinder.Group group, int[] open, Remainder.Reason reason) {
    List<Integer> needs = group.needs();
    int places = needs.stream().mapToInt(need -> open[need]).sum();
    int hours =
        group.ways().stream()
            .mapToInt(way -> Arrays.stream(way.topics()).map(topic -> group.topics().get(topic).hours()).sum())
            .min()
            .orElse(0);
    return new Remainder(title(needs, open), segment(needs, open), needs.size(), places, reason, hours);
  }

  private String title(List<Integer> needs, int[] open) {
    return Objects.requireNonNull(commonest(needs, open, need -> openings.needs().get(need).title().strip()));
  }

  private @Nullable SegmentId segment(List<Integer> needs, int[] open) {
    return commonest(needs, open, need -> openings.needs().get(need).key().segment());
  }

  /** What most places have; of equals what comes first. */
  private static <T> @Nullable T commonest(List<Integer> needs, int[] open, Function<Integer, @Nullable T> what) {
    Map<T, Integer> places = new LinkedHashMap<>();
    for (int need : needs) {
      T one = what.apply(need);
      if (one != null) {
        places.merge(one, open[need], Integer::sum);
      }
    }
    return places.entrySet().stream()
        .max(Map.Entry.<T, Integer>comparingByValue())
        .flatMap(most -> places.entrySet().stream().filter(each -> each.getValue().equals(most.getValue())).findFirst())
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
