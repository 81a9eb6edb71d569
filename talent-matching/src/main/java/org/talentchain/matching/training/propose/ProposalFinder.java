package org.talentchain.matching.training.propose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.city.CityView;
import org.talentchain.matching.city.Workers;
import org.talentchain.matching.gap.Fill;
import org.talentchain.matching.gap.GapTable;
import org.talentchain.matching.gap.Supply;
import org.talentchain.matching.gap.find.GapFinder;
import org.talentchain.matching.gap.find.Openings;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.training.ClassProposal;
import org.talentchain.matching.training.Overqualification;
import org.talentchain.matching.training.Remainder;
import org.talentchain.matching.training.curriculum.Curriculum;
import org.talentchain.matching.training.curriculum.CurriculumProblem;
import org.talentchain.matching.training.curriculum.CurriculumProblem.Way;
import org.talentchain.matching.training.curriculum.CurriculumSearch;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.Profile;
import org.talentchain.model.Quarter;
import org.talentchain.model.TrainingClass;

/**
 * Finds classes worth opening, stage by stage: what stays open and who is left over by the gap, which
 * openings belong together, what would bring whom to them, and what to teach. Groups are shared by several
 * threads and joined in order, so the threads change nothing.
 */
public final class ProposalFinder {

  /** Matchings tried for one group: far more than openings that belong together need. */
  private static final int WORK = 20_000;

  private final ProposalRequest request;
  private final CityView city;
  private final Workers workers;
  private final GapTable gap;
  private final int[] open;
  private final Openings openings;
  private final TeachableReader teachables;
  private final ProposalWriter writer;
  private final List<LearningWays.Person> left;

  public ProposalFinder(ProposalRequest request, CityView city) {
    GapFinder finder = new GapFinder(request.gap(), city);
    this.request = request;
    this.city = city;
    this.workers = city.workers();
    this.gap = finder.fill();
    this.open = gap.open();
    this.openings = finder.openings();
    this.teachables =
        new TeachableReader(
            city.standards().knowledge(),
            request.assumedHours(),
            Stream.concat(
                city.demand().classes().stream().map(TrainingClass::credentials).flatMap(List::stream),
                request.gap().outlook().templates().stream()
                    .map(ClassTemplate::credentials)
                    .flatMap(List::stream)));
    this.writer = new ProposalWriter(request, city, openings, open, teachables);
    this.left = left();
  }

  /**
   * Openings that belong together and what could be done for them.
   *
   * @param needs their numbers
   * @param topics what of what they ask for can be taught, that most places ask for first
   * @param ways everything that would bring somebody to one of them
   * @param near how many could be brought to one of them if all of it were taught, however long that takes
   * @param lacking by topic: how many of these lack it
   * @param above how many more could be brought to one of them and are far above all of these
   */
  record Group(
      List<Integer> needs,
      List<Teachable> topics,
      List<Way> ways,
      int near,
      int[] lacking,
      Map<Overqualification, Integer> above) {}

  /** A group and the best that can be taught for it. */
  record Draft(Group group, Curriculum found) {}

  public ProposalResult find() {
    List<Integer> unfilled =
        IntStream.range(0, open.length).filter(need -> open[need] > 0 && isWanted(need)).boxed().toList();
    List<List<Integer>> groups = new OpeningGroups(openings, teachables).of(unfilled);
    List<Draft> drafts = workers.map(groups.size(), number -> draft(groups.get(number)));
    List<Draft> useful =
        drafts.stream().filter(draft -> draft.found().filled() > 0).sorted(mostFilled()).toList();
    int listed = Math.min(request.top(), useful.size());
    List<ClassProposal> proposals =
        workers.map(listed, number -> writer.proposal(number + 1, useful.get(number), left));
    List<Remainder> remainders =
        drafts.stream()
            .filter(draft -> draft.found().filled() == 0)
            .map(writer::remainder)
            .sorted(Comparator.comparing(Remainder::places).reversed().thenComparing(Remainder::title))
            .toList();
    int places = unfilled.stream().mapToInt(need -> open[need]).sum();
    return new ProposalResult(
        request, places, left.size(), proposals, useful.size() - listed, remainders, city.fingerprint());
  }

  /** Most places first, then the fewest hours, then by title; of equals what was asked for first. */
  private Comparator<Draft> mostFilled() {
    return Comparator.comparing((Draft draft) -> draft.found().filled())
        .reversed()
        .thenComparing(draft -> draft.found().hours())
        .thenComparing(draft -> writer.title(draft.group().needs()))
        .thenComparing(draft -> draft.group().needs().get(0));
  }

  private boolean isWanted(int need) {
    return request.segment() == null || request.segment().equals(openings.needs().get(need).key().segment());
  }

  /** Candidates who fill nothing and come free within the quarters looked at, in the order of their ids. */
  private List<LearningWays.Person> left() {
    Set<CandidateId> used = new HashSet<>();
    for (Fill fill : gap.fills()) {
      if (fill.by() instanceof Supply.Hire hire) {
        used.add(hire.candidate());
      }
    }
    request.gap().planned().forEach(planned -> used.addAll(planned.cohort()));
    CandidateTable table = city.table();
    int[] others =
        IntStream.range(0, table.size())
            .filter(candidate -> !used.contains(new CandidateId(table.id(candidate))))
            .toArray();
    return workers.map(others.length, at -> person(others[at])).stream()
        .filter(person -> !person.profile().isBlank() && isFree(person.profile()))
        .toList();
  }

  private LearningWays.Person person(int candidate) {
    Profile profile = city.profile(candidate);
    return new LearningWays.Person(
        city.id(candidate),
        profile,
        city.features(candidate),
        request.gap().tiers().read(profile));
  }

  private boolean isFree(Profile profile) {
    return profile
        .freeFrom()
        .map(day -> Quarter.of(day.lastDay()).compareTo(gap.horizon().last()) <= 0)
        .orElse(true);
  }

  private Draft draft(List<Integer> needs) {
    Group group = group(needs);
    int[] hours = group.topics().stream().mapToInt(Teachable::hours).toArray();
    int[] places = needs.stream().mapToInt(need -> open[need]).toArray();
    CurriculumProblem problem =
        new CurriculumProblem(hours, places, left.size(), group.ways(), request.hours());
    return new Draft(group, CurriculumSearch.solve(problem, WORK));
  }

  private Group group(List<Integer> needs) {
    List<Teachable> topics = topics(needs);
    LearningWays learning =
        new LearningWays(openings, city.profiles(), request.gap().tiers(), teachables, topics);
    List<Way> ways = new ArrayList<>();
    int[] lacking = new int[topics.size()];
    int near = 0;
    Map<Overqualification, Integer> above = new EnumMap<>(Overqualification.class);
    for (int person = 0; person < left.size() && !topics.isEmpty(); person++) {
      LearningWays.Learner learner = learning.new Learner(left.get(person));
      BitSet lacks = new BitSet();
      Overqualification tooGood = null;
      for (int at = 0; at < needs.size(); at++) {
        LearningWays.Sets sets =
            isAssessable(needs.get(at)) ? learner.sets(needs.get(at)).orElse(null) : null;
        Overqualification here = sets == null ? null : overqualified(left.get(person), needs.get(at));
        if (here != null) {
          tooGood = tooGood == null ? here : tooGood;
        } else if (sets != null) {
          Arrays.stream(sets.useful()).forEach(lacks::set);
          for (int[] set : sets.least()) {
            ways.add(new Way(person, at, set));
          }
        }
      }
      lacks.stream().forEach(topic -> lacking[topic]++);
      near += lacks.isEmpty() ? 0 : 1;
      if (lacks.isEmpty() && tooGood != null) {
        above.merge(tooGood, 1, Integer::sum);
      }
    }
    return new Group(needs, topics, ways, near, lacking, above);
  }

  private @Nullable Overqualification overqualified(LearningWays.Person person, int need) {
    return Overqualified.of(
            person.profile(),
            city.wish(person.profile()),
            openings.vacancy(need),
            openings.needs().get(need).key().tier())
        .orElse(null);
  }

  private boolean isAssessable(int need) {
    return openings.vacancy(need).card().isAssessable();
  }

  /** What can be taught of what a group asks for, that most places ask for first. */
  private List<Teachable> topics(List<Integer> needs) {
    Map<String, List<Teachable>> same = new LinkedHashMap<>();
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int need : needs) {
      for (Teachable one : teachables.of(openings.vacancy(need).position().requirements())) {
        same.computeIfAbsent(one.key(), none -> new ArrayList<>()).add(one);
        places.merge(one.key(), open[need], Integer::sum);
      }
    }
    return same.values().stream()
        .map(Teachable::joined)
        .sorted(
            Comparator.comparing((Teachable one) -> places.get(one.key()))
                .reversed()
                .thenComparing(Teachable::key))
        .toList();
  }
}
