package org.talentchain.cli.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.knowledge.Relation;
import org.talentchain.matching.pairing.Colleague;
import org.talentchain.matching.pairing.Likeness;
import org.talentchain.matching.pairing.MentorFit;
import org.talentchain.matching.pairing.MentoringPlan;
import org.talentchain.matching.pairing.Standing;
import org.talentchain.matching.pairing.Unpaired;
import org.talentchain.matching.pairing.Unpaired.Reason;
import org.talentchain.model.City;

/** Who leads whom and why, and who is left over. */
public final class MentorsReport {

  private final Wording words;
  private final Directory directory;
  private final Columns columns;

  public MentorsReport(Wording words, City city, boolean showPii) {
    this.words = words;
    this.directory = new Directory(city, showPii);
    this.columns = new Columns(words);
  }

  /**
   * The report of a plan.
   *
   * @param brief true to leave out of the list of the unpaired who works for nobody on the chain
   */
  public Report of(MentoringPlan plan, LocalDate asOf, boolean brief) {
    String title = words.say("mentors.title");
    long mentors = plan.pairs().stream().map(pair -> pair.mentor().id()).distinct().count();
    List<Unpaired> onChain = plan.unpaired().stream().filter(one -> !isAway(one)).toList();
    int away = plan.unpaired().size() - onChain.size();
    List<String> notes = new ArrayList<>();
    notes.add(words.say("overview.asOf", asOf));
    notes.add(words.say("mentors.summary", mentors, plan.pairs().size(), onChain.size(), away));
    notes.add(words.say("mentors.rules", plan.perMentor()));
    if (brief && away > 0) {
      notes.add(words.say("mentors.brief"));
    }
    List<Table> tables = List.of(pairs(plan), reasons(plan), unpaired(brief ? onChain : plan.unpaired()));
    return new Report(title, asOf, List.of(new Sheet(new SheetNames().next(title), title, notes, tables)));
  }

  private static boolean isAway(Unpaired one) {
    return one.reason() == Reason.OFF_CHAIN || one.reason() == Reason.NOT_EMPLOYED;
  }

  private Table pairs(MentoringPlan plan) {
    return new Table(
        "pairs",
        words.say("mentors.pairs"),
        List.of(
            columns.text("mentorId"),
            columns.text("mentor"),
            columns.text("mentorStanding"),
            columns.text("apprenticeId"),
            columns.text("apprentice"),
            columns.text("apprenticeStanding"),
            columns.text("enterprise"),
            columns.share("suitability"),
            columns.list("grounds")),
        plan.pairs().stream().map(this::pair).toList());
  }

  private Row pair(MentorFit pair) {
    return Row.of(
        pair.mentor().id().value(),
        name(pair.mentor()),
        standing(pair.mentor().standing()),
        pair.apprentice().id().value(),
        name(pair.apprentice()),
        standing(pair.apprentice().standing()),
        employer(pair.apprentice()),
        pair.score().value(),
        why(pair));
  }

  private @Nullable String name(Colleague one) {
    return directory.name(directory.candidate(one.id()));
  }

  private static @Nullable String employer(Colleague one) {
    return one.employer() == null ? one.employerName() : one.employer().name();
  }

  /** The credentials held, or else the tier. */
  private String standing(Standing standing) {
    List<String> held =
        Stream.of(
                standing.skillLevel() == null ? null : words.pick(standing.skillLevel().zh(), standing.skillLevel().en()),
                standing.title() == null
                    ? null
                    : words.say("mentors.titled", words.pick(standing.title().zh(), standing.title().en())))
            .filter(Objects::nonNull)
            .toList();
    if (!held.isEmpty()) {
      return String.join(words.say("list.comma"), held);
    }
    if (standing.tier() != null) {
      return words.pick(standing.tier().zh(), standing.tier().en());
    }
    return words.say(standing.known() ? "mentors.standing.none" : "mentors.standing.unknown");
  }

  private List<String> why(MentorFit pair) {
    List<String> why = new ArrayList<>();
    why.add(words.say("step." + pair.step()));
    why.add(workplace(pair));
    pair.crafts().forEach(craft -> why.add(craft(craft)));
    skills("mentors.skills", pair, Likeness::isFull).ifPresent(why::add);
    skills("mentors.skills.close", pair, likeness -> !likeness.isFull()).ifPresent(why::add);
    if (pair.mentor().standing().months() == null) {
      why.add(words.say("mentors.monthsUnknown"));
    }
    return why;
  }

  private Optional<String> skills(String key, MentorFit pair, Predicate<Likeness> wanted) {
    List<String> skills = pair.skills().stream().filter(wanted).map(this::skill).toList();
    return skills.isEmpty()
        ? Optional.empty()
        : Optional.of(words.say(key, String.join(words.say("list.comma"), skills)));
  }

  private String workplace(MentorFit pair) {
    if (pair.sameEmployer()) {
      return words.say("mentors.sameEmployer");
    }
    String employer = employer(pair.mentor());
    return employer == null
        ? words.say("mentors.sameSegment.expert")
        : words.say("mentors.sameSegment", employer);
  }

  private String craft(Likeness likeness) {
    if (likeness.asked().equals(likeness.held())) {
      return words.say("mentors.craft.same", likeness.asked());
    }
    return likeness.relation() == Relation.EXACT
        ? words.say("mentors.craft.known", likeness.asked(), likeness.held())
        : words.say("mentors.craft", likeness.asked(), likeness.held(), words.name(likeness.relation()));
  }

  private String skill(Likeness likeness) {
    return likeness.asked().equals(likeness.held())
        ? likeness.asked()
        : words.say("mentors.skill", likeness.asked(), likeness.held());
  }

  private Table reasons(MentoringPlan plan) {
    List<Row> rows = new ArrayList<>();
    for (Reason reason : Reason.values()) {
      int people = (int) plan.unpaired().stream().filter(one -> one.reason() == reason).count();
      if (people > 0) {
        rows.add(Row.of(words.say("unpaired." + reason), people));
      }
    }
    return new Table(
        "reasons", words.say("mentors.reasons"), List.of(columns.text("reason"), columns.count("people")), rows);
  }

  private Table unpaired(List<Unpaired> shown) {
    return new Table(
        "unpaired",
        words.say("mentors.unpaired"),
        List.of(
            columns.text("candidateId"),
            columns.text("name"),
            columns.text("standing"),
            columns.text("enterprise"),
            columns.text("reason"),
            columns.prose("nearestMentor")),
        shown.stream().map(this::unpaired).toList());
  }

  private Row unpaired(Unpaired one) {
    Colleague colleague = one.colleague();
    return Row.of(
        colleague.id().value(),
        name(colleague),
        standing(colleague.standing()),
        employer(colleague),
        words.say("unpaired." + one.reason()),
        nearest(one));
  }

  private @Nullable String nearest(Unpaired one) {
    MentorFit nearest = one.nearest();
    return nearest == null
        ? null
        : words.say(
            "mentors.nearest",
            nearest.mentor().id().value(),
            standing(nearest.mentor().standing()),
            Cells.percent(nearest.score().value(), 1));
  }
}
