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
    int[] wanted =
        IntStream.range(0, open.length)
            .filter(need -> open[need] > 0 && openings.card(need).isAssessable())
            .toArray();
    List<Pending> people =
        IntStream.range(0, contenders.size())
            .filter(number -> left[number] > 0 && !contenders.get(number).supply().isTrained())
            .mapToObj(number -> pending(number, wanted))
            .toList();
    return city.workers().map(
        request.outlook().templates().size(),
        template -> course(request.outlook().templates().get(template), people));
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

  private Course course(ClassTemplate template, List<Pending> people) {
    PartialDate end = end(template);
    Learning learning = new Learning(template.curriculum(), template.credentials(), null, end);
    CandidateFeatures taught = city.features(learning.after(Profile.EMPTY));
    int[] gains =
        IntStream.range(0, openings.size())
            .map(need -> isForTheWork(need, taught) ? points(need, taught) : 0)
            .toArray();
    Scorecard entry = entry(template);
    List<Course.Pupil> pupils = new ArrayList<>();
    for (Pending person : people) {
      int[] within = person.within(gains);
      if (within.length > 0 && entry.tally(person.who().features()).gate() != GateOutcome.FAIL) {
        SortedMap<Integer, List<String>> needs = fitAfter(learning, person.who(), within);
        if (!needs.isEmpty()) {
          pupils.add(new Course.Pupil(person.number(), needs));
        }
      }
    }
    LocalDate ready = end == null ? null : end.lastDay();
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
    TierReading tier =
        learning.credentials().isEmpty() ? before.tier() : request.tiers().read(profile);
    Contender after = new Contender(before.supply(), 1, profile, city.features(profile), tier);
    Verdicts verdicts = new Verdicts();
    for (int need : within) {
      openings.judge(need, openings.card(need).tally(after.features()), 0, after, verdicts);
    }
    SortedMap<Integer, List<String>> needs = new TreeMap<>();
    for (Verdicts.Fit fit : verdicts.fits()) {
      int need = fit.chance().need();
      needs.put(need, gains(need, before.features(), after.features()).names());
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
