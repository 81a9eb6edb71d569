package org.talentchain.cli.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.training.ClassPlan;
import org.talentchain.matching.training.CurvePoint;
import org.talentchain.matching.training.Hiring;
import org.talentchain.matching.training.Omission;
import org.talentchain.matching.training.Opening;
import org.talentchain.matching.training.PlanDifference;
import org.talentchain.matching.training.PlannedClass;
import org.talentchain.matching.training.Relaxation;
import org.talentchain.matching.training.Shortage;
import org.talentchain.matching.training.Student;
import org.talentchain.matching.training.plan.Proof;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.City;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PositionId;
import org.talentchain.model.TemplateId;

/** A plan of classes: which are opened, who sits in them, where they go, what stays open and why. */
public final class ClassPlanReport {

  private final Wording words;
  private final boolean showPii;
  private final Columns columns;

  public ClassPlanReport(Wording words, boolean showPii) {
    this.words = words;
    this.showPii = showPii;
    this.columns = new Columns(words);
  }

  /** Without the lists of people. */
  public Report brief(MadeClassPlan made) {
    return new Writing(made).brief();
  }

  /** All of it. */
  public Report of(MadeClassPlan made) {
    return new Writing(made).all();
  }

  /** One report. */
  private final class Writing {

    private final MadeClassPlan made;
    private final ClassPlan plan;
    private final City city;
    private final Directory directory;
    private final SheetNames names = new SheetNames();
    private final Map<PositionId, Opening> openings = new HashMap<>();
    private final Map<PositionId, Integer> open = new HashMap<>();

    Writing(MadeClassPlan made) {
      this.made = made;
      this.plan = made.plan();
      this.city = made.city();
      this.directory = new Directory(city, showPii);
      plan.openings().forEach(opening -> openings.put(opening.id(), opening));
      plan.shortages().forEach(shortage -> open.put(shortage.opening(), shortage.places()));
    }

    Report brief() {
      List<Table> tables = new ArrayList<>();
      tables.add(classes());
      tables.add(shortages());
      if (!plan.relaxations().isEmpty()) {
        tables.add(relaxations());
      }
      if (!made.curve().isEmpty()) {
        tables.add(curve());
      }
      String title = words.say("classes.title");
      return new Report(title, made.asOf(), List.of(new Sheet(names.next(title), title, notes(), tables)));
    }

    Report all() {
      List<Sheet> sheets = new ArrayList<>();
      sheets.add(sheet("classes.title", notes(), classes()));
      sheets.add(sheet("classes.students", List.of(words.say("classes.students.note")), students()));
      sheets.add(sheet("classes.openings", List.of(words.say("classes.openings.note")), destinations()));
      List<String> why = plan.omissions().stream().map(this::omission).toList();
      sheets.add(sheet("classes.shortages", why, shortages(), relaxations()));
      if (!made.curve().isEmpty()) {
        sheets.add(sheet("classes.curve", List.of(words.say("classes.curve.note")), curve()));
      }
      return new Report(words.say("classes.title"), made.asOf(), sheets);
    }

    private Sheet sheet(String key, List<String> notes, Table... tables) {
      String title = words.say(key);
      return new Sheet(names.next(title), title, notes, List.of(tables));
    }

    private List<String> notes() {
      List<String> notes = new ArrayList<>();
      int places = plan.openings().stream().mapToInt(Opening::places).sum();
      int trained = plan.classes().stream().mapToInt(each -> each.students().size()).sum();
      notes.add(
          words.say(
              "classes.summary",
              plan.classes().size(),
              trained,
              yuan(plan.cost()),
              places,
              plan.filled(),
              plan.hirings().size(),
              places - plan.filled()));
      notes.add(proof(plan.proof()));
      PlanDifference difference = made.difference();
      if (difference != null) {
        notes.add(difference(difference));
      }
      plan.omissions().forEach(each -> notes.add(omission(each)));
      return notes;
    }

    private String proof(Proof proof) {
      if (proof.gap() > 0) {
        String share = BigDecimal.valueOf(100 * proof.gap())
            .divide(BigDecimal.valueOf(Math.max(1, proof.bound())), 1, RoundingMode.HALF_UP)
            .toPlainString();
        return words.say("classes.proof.gap", proof.bound(), proof.gap(), share);
      }
      return words.say(proof.cheapest() ? "classes.proof.best" : "classes.proof.most");
    }

    private String difference(PlanDifference difference) {
      if (difference.isNothing()) {
        return words.say("classes.difference.none");
      }
      return words.say(
          "classes.difference",
          listed(difference.opened()),
          listed(difference.dropped()),
          difference.placed().size(),
          difference.released().size(),
          difference.moved().size());
    }

    private String listed(List<?> ids) {
      return ids.isEmpty()
          ? words.say("classes.difference.noClass")
          : words.list(ids.stream().map(Object::toString).toList());
    }

    private String omission(Omission omission) {
      return words.say("classes.omission", omission.what(), words.name(omission.reason()));
    }

    // What is opened, and for whom.

    private Table classes() {
      List<Row> rows = new ArrayList<>();
      for (PlannedClass each : plan.classes()) {
        rows.add(
            Row.of(
                each.id().value(),
                each.taught().title(),
                organization(each.taught().provider()),
                String.valueOf(each.taught().start()),
                String.valueOf(each.taught().end()),
                each.students().size(),
                each.taught().seats(),
                yuan(each.cost()),
                employers(each),
                standing(each)));
      }
      return new Table(
          "classes",
          words.say("classes.list"),
          List.of(
              columns.text("classId"),
              columns.text("className"),
              columns.text("provider"),
              columns.text("startsOn"),
              columns.text("endsOn"),
              columns.count("students"),
              columns.count("classSeats"),
              columns.count("cost"),
              columns.list("destinations"),
              columns.text("status")),
          rows);
    }

    /** Where the students go, most students first; a class may place people beyond its partners. */
    private List<String> employers(PlannedClass each) {
      Map<String, Integer> students = new LinkedHashMap<>();
      for (Student student : each.students()) {
        Opening opening = student.opening() == null ? null : openings.get(student.opening());
        if (opening != null) {
          students.merge(organization(opening.position().employer()), 1, Integer::sum);
        }
      }
      return students.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
          .map(Map.Entry::getKey)
          .toList();
    }

    private String standing(PlannedClass each) {
      if (each.promised()) {
        return words.say("classes.promised");
      }
      return words.say(each.template() == null ? "classes.announced" : "classes.new");
    }

    private Table students() {
      List<Row> rows = new ArrayList<>();
      for (PlannedClass each : plan.classes()) {
        for (Student student : each.students()) {
          Opening opening = student.opening() == null ? null : openings.get(student.opening());
          rows.add(
              Row.of(
                  each.id().value(),
                  each.taught().title(),
                  student.candidate().value(),
                  name(student.candidate()),
                  opening == null ? null : opening.position().title(),
                  opening == null ? null : organization(opening.position().employer()),
                  student.unverified() ? words.say("classes.toVerify") : null));
        }
      }
      return new Table(
          "students",
          "",
          List.of(
              columns.text("classId"),
              columns.text("className"),
              columns.text("candidateId"),
              columns.text("name"),
              columns.text("position"),
              columns.text("enterprise"),
              columns.text("remark")),
          rows);
    }

    private @Nullable String name(CandidateId id) {
      Candidate candidate = directory.candidate(id);
      return directory.name(candidate);
    }

    // Where they go.

    private Table destinations() {
      Map<PositionId, List<String>> hired = new HashMap<>();
      for (Hiring hiring : plan.hirings()) {
        hired.computeIfAbsent(hiring.opening(), none -> new ArrayList<>()).add(hiring.candidate().value());
      }
      Map<PositionId, List<String>> trained = new HashMap<>();
      for (PlannedClass each : plan.classes()) {
        for (Student student : each.students()) {
          if (student.opening() != null) {
            trained
                .computeIfAbsent(student.opening(), none -> new ArrayList<>())
                .add(student.candidate().value());
          }
        }
      }
      List<Row> rows = new ArrayList<>();
      for (Opening opening : plan.openings()) {
        rows.add(
            Row.of(
                opening.forecastFor() == null ? opening.id().value() : null,
                opening.position().title(),
                organization(opening.position().employer()),
                by(opening),
                opening.places(),
                hired.getOrDefault(opening.id(), List.of()),
                trained.getOrDefault(opening.id(), List.of()),
                open.getOrDefault(opening.id(), 0)));
      }
      return new Table(
          "destinations",
          "",
          List.of(
              columns.text("positionId"),
              columns.text("position"),
              columns.text("enterprise"),
              columns.text("neededBy"),
              columns.count("seats"),
              columns.list("hiredPeople"),
              columns.list("trainedPeople"),
              columns.count("openSeats")),
          rows);
    }

    private String by(Opening opening) {
      if (opening.forecastFor() != null) {
        return words.say("classes.forecast", new Phrases(words).quarter(opening.forecastFor()));
      }
      return opening.by() == null ? words.say("classes.anyTime") : opening.by().toString();
    }

    // What stays open, and why.

    private Table shortages() {
      List<Row> rows = new ArrayList<>();
      for (Shortage shortage : plan.shortages()) {
        Opening opening = openings.get(shortage.opening());
        if (opening != null) {
          rows.add(
              Row.of(
                  opening.position().title(),
                  organization(opening.position().employer()),
                  by(opening),
                  opening.places(),
                  shortage.places(),
                  words.name(shortage.reason())));
        }
      }
      return new Table(
          "shortages",
          words.say("classes.shortages"),
          List.of(
              columns.text("position"),
              columns.text("enterprise"),
              columns.text("neededBy"),
              columns.count("seats"),
              columns.count("openSeats"),
              columns.prose("reason")),
          rows);
    }

    private Table relaxations() {
      List<Row> rows = new ArrayList<>();
      for (Relaxation each : plan.relaxations()) {
        rows.add(
            Row.of(words.name(each.limit()), whose(each), unit(each), each.gainByOne(), each.gainWithout()));
      }
      return new Table(
          "relaxations",
          words.say("classes.relaxations"),
          List.of(
              columns.text("limit"),
              columns.text("whose"),
              columns.text("relaxedBy"),
              columns.count("gainByOne"),
              columns.count("gainWithout")),
          rows);
    }

    private String unit(Relaxation relaxation) {
      return words.say("classes.unit." + relaxation.limit().name());
    }

    private @Nullable String whose(Relaxation relaxation) {
      if (relaxation.provider() != null) {
        return organization(relaxation.provider());
      }
      if (relaxation.enterprise() != null) {
        return organization(relaxation.enterprise());
      }
      return relaxation.template() == null ? null : template(relaxation.template());
    }

    private String template(TemplateId id) {
      return city.outlook().templates().stream()
          .filter(each -> each.id().equals(id))
          .map(ClassTemplate::title)
          .findFirst()
          .orElse(id.value());
    }

    private Table curve() {
      List<Row> rows = new ArrayList<>();
      for (CurvePoint point : made.curve()) {
        rows.add(
            Row.of(
                point.budget() == null ? words.say("classes.unlimited") : Cells.grouped(yuan(point.budget())),
                point.seats() == null ? words.say("classes.unlimited") : String.valueOf(point.seats()),
                point.classes(),
                yuan(point.cost()),
                point.filled(),
                (int) point.proof().bound()));
      }
      return new Table(
          "curve",
          words.say("classes.curve"),
          List.of(
              columns.text("budget"),
              columns.text("seatLimit"),
              columns.count("classCount"),
              columns.count("cost"),
              columns.count("placed"),
              columns.count("bound")),
          rows);
    }

    private String organization(OrganizationId id) {
      return city.chain().organizations().stream()
          .filter(each -> each.id().equals(id))
          .map(each -> each.name())
          .findFirst()
          .orElse(id.value());
    }
  }

  private static int yuan(BigDecimal amount) {
    return amount.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
