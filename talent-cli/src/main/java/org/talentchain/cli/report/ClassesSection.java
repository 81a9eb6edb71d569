package org.talentchain.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.ClassPlanReport;
import org.talentchain.cli.output.Column;
import org.talentchain.cli.output.MadeClassPlan;
import org.talentchain.cli.output.ProposalReport;
import org.talentchain.cli.output.Report;
import org.talentchain.cli.output.Row;
import org.talentchain.cli.output.Sheet;
import org.talentchain.cli.output.Table;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.training.ClassPlan;
import org.talentchain.matching.training.Opening;
import org.talentchain.matching.training.PlannedClass;
import org.talentchain.matching.training.Student;
import org.talentchain.matching.training.propose.ProposalResult;
import org.talentchain.model.City;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PositionId;

/**
 * The section on tailored classes, which stands for itself as well: which classes a plan opens and where they lead, how far
 * it is from what could be had at most, what more money or seats would bring, and which new classes there should be.
 */
public final class ClassesSection {

  private static final int MOST_SHORTAGES = 12;
  private static final String TEXT = "figure";
  private static final String PEOPLE = "people";

  private final Wording words;
  private final boolean showPii;
  private final Grids grids;
  private final Charts charts;

  public ClassesSection(Wording words, boolean showPii) {
    this.words = words;
    this.showPii = showPii;
    this.grids = new Grids(words);
    this.charts = new Charts(words);
  }

  Section of(Study study) {
    return of(study.city(), study.classes(), study.proposals());
  }

  /**
   * The section.
   *
   * @param made the plan, or null when none was made
   * @param proposed new classes worth opening, or null when nobody asked
   */
  public Section of(City city, @Nullable MadeClassPlan made, @Nullable ProposalResult proposed) {
    List<Block> blocks = new ArrayList<>();
    if (made == null || made.plan().openings().isEmpty()) {
      blocks.add(Block.Text.of(words.say("report.classes.none")));
    } else {
      blocks.addAll(plan(city, made));
    }
    if (proposed != null) {
      blocks.addAll(proposals(city, proposed));
    }
    return new Section("classes", words.say("report.classes"), blocks);
  }

  // The plan.

  private List<Block> plan(City city, MadeClassPlan made) {
    Report report = new ClassPlanReport(words, showPii).of(made);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(report.sheets().get(0).notes()));
    Table outcome = outcome(made.plan());
    blocks.add(
        new Block.Exhibit(grids.of(outcome), charts.bars("chart-plan", outcome, TEXT, PEOPLE)));
    blocks.add(new Block.Exhibit(grids.of(Tables.of(report, "classes")), null));
    blocks.add(new Block.Exhibit(grids.of(placements(city, made.plan())), null));
    Table shortages = Tables.of(report, "shortages");
    blocks.add(new Block.Exhibit(grids.of(shortages, MOST_SHORTAGES), null));
    blocks.add(new Block.Exhibit(grids.of(Tables.of(report, "relaxations")), null));
    blocks.addAll(curve(report));
    return blocks;
  }

  /** Everybody needed, by how it ends; the third row is what a better plan might still fill. */
  private Table outcome(ClassPlan plan) {
    int places = plan.openings().stream().mapToInt(Opening::places).sum();
    int hired = plan.hirings().size();
    int reachable = (int) Math.min(plan.proof().gap(), places - plan.filled());
    List<Row> rows =
        List.of(
            Row.of(words.say("report.plan.hired"), hired),
            Row.of(words.say("report.plan.trained"), plan.filled() - hired),
            Row.of(words.say("report.plan.reachable"), reachable),
            Row.of(words.say("report.plan.beyond"), places - plan.filled() - reachable),
            Row.of(words.say("report.total"), places).tone(Row.Tone.QUIET));
    return new Table(
        "planOutcome",
        words.say("report.plan.outcome"),
        List.of(
            Column.of(TEXT, words.say("column.outcome"), Column.Type.TEXT),
            Column.of(PEOPLE, words.say("column.people"), Column.Type.COUNT)),
        rows);
  }

  /** How many of each class go to which opening. */
  private Table placements(City city, ClassPlan plan) {
    Map<OrganizationId, String> names = new HashMap<>();
    for (Organization each : city.chain().organizations()) {
      names.put(each.id(), each.name());
    }
    Map<PositionId, Opening> openings = new HashMap<>();
    plan.openings().forEach(each -> openings.put(each.id(), each));
    List<Row> rows = new ArrayList<>();
    for (PlannedClass each : plan.classes()) {
      Map<PositionId, Integer> people = new LinkedHashMap<>();
      for (Student student : each.students()) {
        if (student.opening() != null) {
          people.merge(student.opening(), 1, Integer::sum);
        }
      }
      people.forEach(
          (id, count) -> {
            Opening opening = openings.get(id);
            if (opening != null) {
              OrganizationId employer = opening.position().employer();
              rows.add(
                  Row.of(
                      each.id().value(),
                      each.taught().title(),
                      opening.position().title(),
                      names.getOrDefault(employer, employer.value()),
                      count));
            }
          });
    }
    return new Table(
        "placements",
        words.say("report.placements"),
        List.of(
            text("classId"),
            text("className"),
            text("position"),
            text("enterprise"),
            Column.of(PEOPLE, words.say("column.people"), Column.Type.COUNT)),
        rows);
  }

  private Column text(String name) {
    return Column.of(name, words.say("column." + name), Column.Type.TEXT);
  }

  private List<Block> curve(Report report) {
    List<Table> found = Tables.all(report, "curve");
    if (found.isEmpty()) {
      return List.of(Block.Text.of(words.say("report.curve.none")));
    }
    Table all = found.get(0);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(words.say("classes.curve")));
    blocks.add(Block.Text.of(words.say("classes.curve.note")));
    addCurve(blocks, all, "budget", "seatLimit", "report.curve.budget");
    addCurve(blocks, all, "seatLimit", "budget", "report.curve.seats");
    return blocks;
  }

  /** The points at which one limit changes and the other does not count. */
  private void addCurve(List<Block> blocks, Table all, String limit, String other, String caption) {
    String unlimited = words.say("classes.unlimited");
    int at = Tables.at(all, limit);
    List<Row> rows =
        all.rows().stream().filter(row -> !unlimited.equals(row.cells().get(at))).toList();
    if (rows.size() > 1) {
      Table table =
          Tables.without(new Table(all.kind(), words.say(caption), all.columns(), rows), other);
      blocks.add(
          new Block.Exhibit(
              grids.of(table), charts.lines("chart-" + limit, table, limit, "placed", "bound")));
    }
  }

  // New classes.

  private List<Block> proposals(City city, ProposalResult proposed) {
    Report report = new ProposalReport(words, city, showPii).of(proposed);
    Sheet overview = report.sheets().get(0);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(overview.title()));
    blocks.add(new Block.Text(overview.notes()));
    Table table = Tables.captioned(overview.tables().get(0), words.say("report.proposals"));
    Chart chart =
        table.rows().isEmpty() ? null : charts.bars("chart-proposals", table, "proposedClass", "fillable");
    blocks.add(new Block.Exhibit(grids.of(table), chart));
    for (Sheet sheet : report.sheets().subList(1, report.sheets().size())) {
      List<Block> inside = new ArrayList<>();
      inside.add(new Block.Text(sheet.notes()));
      for (Table each : sheet.tables()) {
        String caption = each.caption().isEmpty() ? sheet.title() : each.caption();
        inside.add(new Block.Exhibit(grids.of(Tables.captioned(each, caption)), null));
      }
      blocks.add(new Block.Fold(sheet.title(), inside));
    }
    return blocks;
  }
}
