package org.talentchain.cli.output;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.explain.GateCheck;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.training.ClassChance;
import org.talentchain.matching.training.CohortProposal;
import org.talentchain.matching.training.Feeder;
import org.talentchain.matching.training.ItemChange;
import org.talentchain.matching.training.Learner;
import org.talentchain.matching.training.Lift;
import org.talentchain.matching.training.match.ClassMatchResult;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.ClassId;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.TrainingClass;

/**
 * Classes for a candidate, people for a class, or classes for a position, each with what the class changes.
 */
public final class ClassMatchReport {

  private final Wording words;
  private final Directory directory;
  private final Phrases phrases;
  private final Evidence evidence;
  private final Columns columns;

  public ClassMatchReport(Wording words, City city, boolean showPii) {
    this.words = words;
    this.directory = new Directory(city, showPii);
    this.phrases = new Phrases(words);
    this.evidence = new Evidence(words);
    this.columns = new Columns(words);
  }

  public Report of(ClassMatchResult result, LocalDate asOf) {
    Sheet sheet;
    if (result instanceof ClassMatchResult.ForCandidate found) {
      sheet = forCandidate(found);
    } else if (result instanceof ClassMatchResult.ForPosition found) {
      sheet = forPosition(found);
    } else {
      sheet = forClass(((ClassMatchResult.ForClass) result).cohort());
    }
    return new Report(words.say("classMatch.title"), asOf, List.of(sheet));
  }

  private Sheet sheet(String title, List<String> notes, Table... tables) {
    return new Sheet(
        new SheetNames().next(words.say("classMatch.title")), title, notes, List.of(tables));
  }

  // Classes for a candidate.

  private Sheet forCandidate(ClassMatchResult.ForCandidate found) {
    CandidateId id = (CandidateId) found.request().subject();
    String name = directory.name(directory.candidate(id));
    List<String> notes = new ArrayList<>();
    notes.add(words.say("classMatch.candidate.within", found.within()));
    notes.add(
        found.chances().isEmpty()
            ? words.say("classMatch.candidate.none")
            : words.say("classMatch.candidate.unlocks", found.chances().size(), found.idle()));
    notes.addAll(begun(found.begun()));
    return sheet(
        words.say("classMatch.candidate", id.value(), name == null ? "" : name),
        notes,
        chances(found.chances()),
        lifts(found.chances()));
  }

  private List<String> begun(List<ClassId> begun) {
    return begun.isEmpty()
        ? List.of()
        : List.of(
            words.say(
                "classMatch.begun", begun.size(), words.list(begun.stream().map(this::title).toList())));
  }

  private String title(ClassId id) {
    String title = directory.className(id);
    return title == null ? id.value() : title;
  }

  private Table chances(List<ClassChance> chances) {
    List<Row> rows = new ArrayList<>();
    for (ClassChance chance : chances) {
      List<@Nullable Object> cells = taught(rows.size() + 1, chance.taught());
      cells.add(phrases.gate(chance.outcome()));
      cells.add((int) chance.unlocked().stream().filter(ClassMatchReport::isInTime).count());
      cells.add(chance.places());
      cells.add(chance.gains().stream().map(this::skill).toList());
      cells.add(obstacles(chance));
      Row row = new Row(cells, Row.Tone.NORMAL);
      rows.add(chance.outcome() == GateOutcome.FAIL ? row.tone(Row.Tone.QUIET) : row);
    }
    return new Table(
        "classes",
        words.say("classMatch.classes"),
        taughtAnd(
            columns.text("canJoin"),
            columns.count("unlocked"),
            columns.count("seats"),
            columns.list("gains"),
            columns.list("toJoin")),
        rows);
  }

  private List<Column> taughtAnd(Column... more) {
    List<Column> all =
        new ArrayList<>(
            List.of(
                columns.count("rank"),
                columns.text("classId"),
                columns.text("trainingClass"),
                columns.text("provider"),
                columns.text("classStart"),
                columns.text("classEnd"),
                columns.count("classSeats"),
                columns.text("costEach")));
    all.addAll(List.of(more));
    return all;
  }

  private List<@Nullable Object> taught(int rank, TrainingClass taught) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(rank);
    cells.add(taught.id().value());
    cells.add(taught.title());
    cells.add(directory.organizationName(taught.provider()));
    cells.add(text(taught.start()));
    cells.add(text(taught.end()));
    cells.add(taught.seats());
    cells.add(cost(taught.cost()));
    return cells;
  }

  private static String text(@Nullable PartialDate date) {
    return date == null ? "" : date.toString();
  }

  private String cost(@Nullable BigDecimal yuan) {
    return yuan == null ? "" : words.say("classMatch.yuan", words.isEnglish() ? yuan : yuan.toPlainString());
  }

  private String skill(SkillClaim skill) {
    return skill.level() == null
        ? skill.phrase()
        : words.say("requirement.skill", skill.phrase(), words.pick(skill.level().zh(), skill.level().en()));
  }

  /** What keeps somebody from joining, or must be asked first. */
  private List<String> obstacles(ClassChance chance) {
    Stream<String> prerequisites =
        chance.prerequisites().stream()
            .filter(check -> check.outcome() != GateOutcome.PASS)
            .map(this::obstacle);
    Stream<String> busy =
        chance.free() == GateOutcome.PASS
            ? Stream.of()
            : Stream.of(
                words.say(chance.free() == GateOutcome.FAIL ? "classMatch.busy" : "classMatch.maybeBusy"));
    return Stream.concat(prerequisites, busy).toList();
  }

  private String obstacle(GateCheck check) {
    String wanted = phrases.requirement(check.requirement());
    return words.say("classMatch.obstacle", wanted, phrases.gate(check.outcome()));
  }

  private Table lifts(List<ClassChance> chances) {
    List<Row> rows = new ArrayList<>();
    for (ClassChance chance : chances) {
      for (Lift lift : chance.unlocked()) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(chance.taught().title());
        cells.addAll(position(lift.position()));
        cells.add(inTime(lift.inTime()));
        cells.addAll(change(lift));
        Row row = new Row(cells, Row.Tone.NORMAL);
        rows.add(isInTime(lift) ? row : row.tone(Row.Tone.QUIET));
      }
    }
    List<Column> all = new ArrayList<>();
    all.add(columns.text("trainingClass"));
    all.addAll(positionColumns());
    all.add(columns.text("inTime"));
    all.addAll(changeColumns());
    return new Table("unlocked", words.say("classMatch.unlocked"), all, rows);
  }

  private String inTime(GateOutcome outcome) {
    return switch (outcome) {
      case PASS -> words.say("classMatch.inTime");
      case UNKNOWN -> words.say("classMatch.maybeInTime");
      case FAIL -> words.say("classMatch.tooLate");
    };
  }

  private static boolean isInTime(Lift lift) {
    return lift.inTime() != GateOutcome.FAIL;
  }

  private List<Column> positionColumns() {
    return List.of(columns.text("positionId"), columns.text("position"), columns.text("enterprise"));
  }

  private List<Object> position(PositionId id) {
    Position position = directory.position(id);
    return List.of(id.value(), position.title(), directory.employer(position).name());
  }

  private List<Column> changeColumns() {
    return List.of(
        columns.share("fitNow"),
        columns.share("fitAfter"),
        columns.share("mutual"),
        columns.list("changes"),
        columns.list("toVerify"));
  }

  private List<@Nullable Object> change(Lift lift) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(Shares.of(lift.before().fit()));
    cells.add(Shares.of(lift.after().fit()));
    cells.add(lift.after().mutual());
    cells.add(lift.changes().stream().map(this::change).toList());
    cells.add(evidence.toVerify(lift.after()));
    return cells;
  }

  private String change(ItemChange change) {
    String before = words.name(change.before().status());
    String after = words.name(change.after().status());
    return before.equals(after)
        ? words.say(
            "classMatch.more",
            evidence.named(change.component(), change.after()),
            Cells.percent(change.before().value() * 10, 0),
            Cells.percent(change.after().value() * 10, 0))
        : words.say("classMatch.change", evidence.named(change.component(), change.after()), before, after);
  }

  // People for a class.

  private Sheet forClass(CohortProposal cohort) {
    TrainingClass taught = cohort.taught();
    long seated = cohort.invited().stream().filter(Learner::seated).count();
    List<String> notes = new ArrayList<>();
    notes.add(words.say("classMatch.class.admitted", cohort.admitted(), cohort.gaining(), cohort.places()));
    notes.add(words.say("classMatch.class.invited", cohort.invited().size(), seated, taught.seats()));
    return sheet(
        words.say(
            "classMatch.class",
            taught.title(),
            directory.organizationName(taught.provider()),
            text(taught.start()),
            text(taught.end())),
        notes,
        learners("cohort", words.say("classMatch.cohort"), cohort.invited()),
        learners("cohortReserves", words.say("classMatch.cohortReserves"), cohort.reserves()));
  }

  private Table learners(String kind, String caption, List<Learner> learners) {
    List<Row> rows = new ArrayList<>();
    for (Learner learner : learners) {
      Candidate candidate = directory.candidate(learner.candidate());
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(rows.size() + 1);
      cells.addAll(person(candidate));
      cells.add(phrases.gate(learner.outcome()));
      cells.addAll(position(learner.lift().position()));
      cells.add(words.say(learner.seated() ? "classMatch.kept" : "classMatch.notKept"));
      cells.add(learner.unlocked());
      cells.addAll(change(learner.lift()));
      rows.add(new Row(cells, Row.Tone.NORMAL));
    }
    List<Column> all = new ArrayList<>();
    all.add(columns.count("rank"));
    all.addAll(personColumns());
    all.add(columns.text("canJoin"));
    all.addAll(positionColumns());
    all.add(columns.text("placeKept"));
    all.add(columns.count("unlocked"));
    all.addAll(changeColumns());
    return new Table(kind, caption, all, rows);
  }

  private List<Column> personColumns() {
    return List.of(columns.text("candidateId"), columns.text("name"), columns.text("education"));
  }

  private List<@Nullable Object> person(Candidate candidate) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(candidate.id().value());
    cells.add(directory.name(candidate));
    cells.add(phrases.education(candidate.profile()));
    return cells;
  }

  // Classes for a position.

  private Sheet forPosition(ClassMatchResult.ForPosition found) {
    PositionId id = (PositionId) found.request().subject();
    Position position = directory.position(id);
    List<String> notes = new ArrayList<>();
    notes.add(words.say("match.requirements", words.list(phrases.requirements(position.requirements()))));
    notes.add(
        words.say(
            "classMatch.position.within", position.headcount().places(), found.within(), start(position)));
    if (found.feeders().isEmpty()) {
      notes.add(words.say("classMatch.position.none"));
    }
    notes.addAll(begun(found.begun()));
    return sheet(
        words.say("classMatch.position", id.value(), position.title(), directory.employer(position).name()),
        notes,
        feeders(found.feeders()),
        fed(found.feeders()));
  }

  private String start(Position position) {
    return position.start() == null ? words.say("classMatch.noStart") : position.start().toString();
  }

  private Table feeders(List<Feeder> feeders) {
    List<Row> rows = new ArrayList<>();
    for (Feeder feeder : feeders) {
      List<@Nullable Object> cells = taught(rows.size() + 1, feeder.taught());
      cells.add(inTime(feeder.inTime()));
      cells.add(feeder.gaining());
      Row row = new Row(cells, Row.Tone.NORMAL);
      rows.add(feeder.inTime() == GateOutcome.FAIL ? row.tone(Row.Tone.QUIET) : row);
    }
    return new Table(
        "feeders",
        words.say("classMatch.feeders"),
        taughtAnd(columns.text("inTime"), columns.count("gaining")),
        rows);
  }

  private Table fed(List<Feeder> feeders) {
    List<Row> rows = new ArrayList<>();
    for (Feeder feeder : feeders) {
      for (Lift lift : feeder.best()) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(feeder.taught().title());
        cells.addAll(person(directory.candidate(lift.candidate())));
        cells.addAll(change(lift));
        rows.add(new Row(cells, Row.Tone.NORMAL));
      }
    }
    List<Column> all = new ArrayList<>();
    all.add(columns.text("trainingClass"));
    all.addAll(personColumns());
    all.addAll(changeColumns());
    return new Table("fed", words.say("classMatch.fed"), all, rows);
  }
}
