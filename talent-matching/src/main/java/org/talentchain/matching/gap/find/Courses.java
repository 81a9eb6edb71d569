package org.talentchain.matching.gap.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.city.CityView;
import org.talentchain.matching.city.Learning;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.gap.Course;
import org.talentchain.matching.gap.GapRequest;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.Headcount;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Profile;
import org.talentchain.tier.TierReading;

/** What the classes that could be opened would do for those who are left over. */
final class Courses {

  private final GapRequest request;
  private final CityView city;
  private final Openings openings;
  private final List<Contender> contenders;

  Courses(GapRequest request, CityView city, Openings openings, List<Contender> contenders) {
    this.request = request;
    this.city = city;
    this.openings = openings;
    this.contenders = contenders;
  }

  /**
   * One for each template.
   *
   * @param left how many of each contender have no place
   * @param open how many places of each need are open
   */
  List<Course> all(int[] left, int[] open) {
    List<ClassTemplate> templates = request.outlook().templates();
    List<Teaching> teaching = city.workers().map(templates.size(), at -> teaching(templates.get(at)));
    int[] wanted =
        IntStream.range(0, open.length)
            .filter(need -> open[need] > 0 && openings.card(need).isAssessable())
            .filter(need -> teaching.stream().anyMatch(each -> each.gains()[need] > 0))
            .toArray();
    int[] numbers =
        IntStream.range(0, contenders.size())
            .filter(number -> left[number] > 0 && !contenders.get(number).supply().isTrained())
            .toArray();
    List<Pending> people = city.workers().map(numbers.length, at -> pending(numbers[at], wanted));
    return city.workers().map(teaching.size(), at -> course(teaching.get(at), people));
  }

  /**
   * What a class that could be opened teaches.
   *
   * @param gains the most it can add to the points for each need, 0 where it is not for that work
   */
  private record Teaching(ClassTemplate template, Learning learning, @Nullable PartialDate end, int[] gains) {}

  private Teaching teaching(ClassTemplate template) {
    PartialDate end = end(template);
    Learning learning = new Learning(template.curriculum(), template.credentials(), null, end);
    CandidateFeatures taught = city.features(learning.after(Profile.EMPTY));
    int[] gains =
        IntStream.range(0, openings.size())
            .map(need -> isForTheWork(need, taught) ? points(need, taught) : 0)
            .toArray();
    return new Teaching(template, learning, end, gains);
  }

  /**
   * Somebody without a place.
   *
   * @param missing points that are missing for each of the needs
   */
  private record Pending(int number, Contender who, int[] needs, int[] missing) {

    /** Needs that could come within reach: what is taught adds no more than it is worth alone. */
    int[] within(int[] gains) {
      return IntStream.range(0, needs.length)
          .filter(at -> gains[needs[at]] > 0 && gains[needs[at]] >= missing[at])
          .map(at -> needs[at])
          .toArray();
    }
  }

  private Pending pending(int number, int[] wanted) {
    Contender who = contenders.get(number);
    int[] missing =
        IntStream.of(wanted).map(need -> openings.leastPoints(need) - points(need, who.features())).toArray();
    return new Pending(number, who, wanted, missing);
  }

  private Course course(Teaching teaching, List<Pending> people) {
    ClassTemplate template = teaching.template();
    Scorecard entry = entry(template);
    List<Course.Pupil> pupils = new ArrayList<>();
    for (Pending person : people) {
      int[] within = person.within(teaching.gains());
      if (within.length > 0 && entry.tally(person.who().features()).gate() != GateOutcome.FAIL) {
        SortedMap<Integer, List<String>> needs = fitAfter(teaching.learning(), person.who(), within);
        if (!needs.isEmpty()) {
          pupils.add(new Course.Pupil(person.number(), needs));
        }
      }
    }
    LocalDate ready = teaching.end() == null ? null : teaching.end().lastDay();
    return new Course(template.id(), template.minimum(), template.seats(), ready, pupils);
  }

  /**
   * Whether a class teaches some of the work itself. One whose certificate happens to be asked for, or which teaches
   * only what comes near, is not a class for that work.
   *
   * @param taught somebody who has learnt this and nothing else
   */
  private boolean isForTheWork(int need, CandidateFeatures taught) {
    return !gains(need, city.features(Profile.EMPTY), taught).skills().isEmpty();
  }

  private Gains gains(int need, CandidateFeatures before, CandidateFeatures after) {
    return Gains.of(openings.card(need), before, after, openings::skillName);
  }

  private int points(int need, CandidateFeatures features) {
    return openings.card(need).isAssessable() ? openings.card(need).tally(features).points() : 0;
  }

  /** What somebody is fit for after a class, and what of it they have only from there. */
  private SortedMap<Integer, List<String>> fitAfter(Learning learning, Contender before, int[] within) {
    Profile profile = learning.after(before.profile());
    CandidateFeatures features = city.features(profile);
    int[] admitted =
        IntStream.of(within)
            .filter(need -> openings.criteria(need).admits(openings.card(need).tally(features)))
            .toArray();
    SortedMap<Integer, List<String>> needs = new TreeMap<>();
    if (admitted.length == 0) {
      return needs;
    }
    TierReading tier =
        learning.credentials().isEmpty() ? before.tier() : request.tiers().read(profile);
    for (int need : admitted) {
      if (openings.percent(need, tier) > 0) {
        needs.put(need, gains(need, before.features(), features).names());
      }
    }
    return needs;
  }

  /** What is asked for at the door of a class, as a position would ask for it. */
  private Scorecard entry(ClassTemplate template) {
    Position entry =
        new Position(
            new PositionId("class " + template.id()),
            new OrganizationId("class " + template.id()),
            template.title(),
            null,
            null,
            template.prerequisites(),
            Headcount.of(1),
            null,
            null,
            null);
    return city.demand().compile(entry).card();
  }

  private @Nullable PartialDate end(ClassTemplate template) {
    return template.days() == null ? null : PartialDate.of(city.standards().asOf().plusDays(template.days() - 1L));
  }
}
