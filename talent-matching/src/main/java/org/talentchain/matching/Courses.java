package org.talentchain.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.gap.Course;
import org.talentchain.matching.gap.Supplier;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Headcount;
import org.talentchain.model.Profile;

/** What the classes that could be opened would do for those who are left over. */
final class Courses {

  private final GapRequest request;
  private final LocalDate asOf;
  private final Demand demand;
  private final ProfileCompiler profiles;
  private final Openings openings;
  private final List<Contender> contenders;
  private final Workers workers;

  Courses(
      GapRequest request,
      LocalDate asOf,
      Demand demand,
      ProfileCompiler profiles,
      Openings openings,
      List<Contender> contenders,
      Workers workers) {
    this.request = request;
    this.asOf = asOf;
    this.demand = demand;
    this.profiles = profiles;
    this.openings = openings;
    this.contenders = contenders;
    this.workers = workers;
  }

  /**
   * One for each template.
   *
   * @param left how many of each contender have no place
   * @param open how many places of each need are open
   */
  List<Course> all(int[] left, int[] open) {
    int[] people =
        IntStream.range(0, contenders.size())
            .filter(number -> left[number] > 0 && contenders.get(number).count() == 1)
            .filter(number -> !contenders.get(number).supply().isTrained())
            .toArray();
    return workers.map(
        request.outlook().templates().size(),
        template -> course(request.outlook().templates().get(template), people, open));
  }

  private Course course(ClassTemplate template, int[] people, int[] open) {
    Learning learning = new Learning(template.curriculum(), template.credentials(), null, end(template));
    Scorecard entry = entry(template);
    int[] wanted = wanted(profiles.compile(learning.after(Profile.EMPTY)), open);
    List<Course.Pupil> pupils = new ArrayList<>();
    for (int number : people) {
      Contender who = contenders.get(number);
      boolean admitted = entry.tally(who.features()).gate() != GateOutcome.FAIL;
      if (admitted && wanted.length > 0) {
        List<Integer> needs = fitAfter(learning.after(who.profile()), who, wanted);
        if (!needs.isEmpty()) {
          pupils.add(new Course.Pupil(number, needs));
        }
      }
    }
    PartialDate end = end(template);
    return new Course(
        template.id(), template.minimum(), template.seats(), end == null ? null : end.lastDay(), pupils);
  }

  /** Open needs to which what is taught counts at all. */
  private int[] wanted(CandidateFeatures taught, int[] open) {
    return IntStream.range(0, open.length)
        .filter(need -> open[need] > 0 && openings.card(need).isAssessable())
        .filter(need -> openings.card(need).tally(taught).hasSubstance())
        .toArray();
  }

  private List<Integer> fitAfter(Profile profile, Contender before, int[] wanted) {
    Contender after =
        new Contender(
            before.supply(), 1, profile, profiles.compile(profile), request.tiers().read(profile));
    Verdicts verdicts = new Verdicts();
    for (int need : wanted) {
      openings.judge(need, openings.card(need).tally(after.features()), 0, after, verdicts);
    }
    return verdicts.fits().stream().map(Verdicts.Fit::chance).map(Supplier.Chance::need).toList();
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
    return demand.compile(entry).card();
  }

  private @Nullable PartialDate end(ClassTemplate template) {
    return template.days() == null ? null : PartialDate.of(asOf.plusDays(template.days() - 1L));
  }
}
