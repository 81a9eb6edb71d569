package org.talentchain.cli.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.Column;
import org.talentchain.cli.output.GapReport;
import org.talentchain.cli.output.GapView;
import org.talentchain.cli.output.Report;
import org.talentchain.cli.output.Row;
import org.talentchain.cli.output.Table;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.gap.Dimension;
import org.talentchain.matching.gap.GapResult;

/** Demand against supply: by quarter, by segment and tier, what holds the chain, and what to do. */
final class GapSection {

  private static final int MOST_ADVICE = 10;
  private static final int MOST_SKILLS = 10;
  private static final int MOST_CONSTRAINTS = 5;

  /** Kinds of advice, in the order in which they are to be tried. */
  private static final List<String> WAYS = List.of("hire", "train", "share", "attract", "clarify");

  private final Wording words;
  private final Grids grids;
  private final Charts charts;

  GapSection(Wording words) {
    this.words = words;
    this.grids = new Grids(words);
    this.charts = new Charts(words);
  }

  Section of(Study study) {
    String title = words.say("report.gap");
    GapResult gap = study.gap();
    if (gap == null || gap.table().total().demand() == 0) {
      return new Section("gap", title, List.of(Block.Text.of(words.say("report.gap.none"))));
    }
    Report bySegment = report(study, gap, EnumSet.of(Dimension.SEGMENT));
    Report byTier = report(study, gap, EnumSet.of(Dimension.SEGMENT, Dimension.TIER));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(byTier.sheets().get(0).notes().subList(0, 3)));
    blocks.add(quarters(Tables.of(byTier, "quarters")));
    blocks.add(segments(Tables.of(bySegment, "gaps")));
    blocks.add(shades(Tables.of(byTier, "gaps")));
    blocks.add(new Block.Heading(words.say("report.gap.holds")));
    blocks.add(new Block.Exhibit(grids.of(Tables.of(byTier, "bottlenecks"), MOST_CONSTRAINTS), null));
    Table skills = Tables.captioned(Tables.of(byTier, "skills"), words.say("gap.skills"));
    blocks.add(new Block.Exhibit(grids.of(skills, MOST_SKILLS), null));
    blocks.add(new Block.Heading(words.say("gap.advice")));
    blocks.add(new Block.Exhibit(grids.of(advice(Tables.of(byTier, "advice")), MOST_ADVICE), null));
    return new Section("gap", title, blocks);
  }

  private Report report(Study study, GapResult gap, Set<Dimension> by) {
    return new GapReport(words, study.knowledge(), study.city(), study.showPii()).of(gap, new GapView(by, null, false));
  }

  private Block quarters(Table table) {
    return new Block.Exhibit(
        grids.of(table), charts.barsAndLine("chart-quarters", table, "quarter", "openAtEnd", "due", "hired", "trained"));
  }

  private Block segments(Table all) {
    List<String> kept = List.of("chain", "segment", "demand", "hired", "trained", "open", "substitutes");
    Table table =
        Tables.captioned(Tables.only(all, kept.toArray(String[]::new)), words.say("report.gap.segments"));
    return new Block.Exhibit(grids.of(table), charts.bars("chart-segments", table, "segment", "hired", "trained", "open"));
  }

  private Block shades(Table all) {
    Table table =
        Tables.captioned(
            Tables.without(all, "hired", "trained", "substitutes"), words.say("report.gap.shades"));
    return new Block.Exhibit(grids.shaded(table, GapSection::isQuarter), null);
  }

  /** The columns of quarters are called open2026-Q4 and so on. */
  private static boolean isQuarter(Column column) {
    return column.name().matches("open\\d{4}-Q\\d");
  }

  /** All ways of a row in one cell, each with what it is. */
  private Table advice(Table table) {
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      List<String> ways = new ArrayList<>();
      for (String way : WAYS) {
        int at = Tables.at(table, way);
        if (row.cells().get(at) instanceof List<?> said) {
          String header = table.columns().get(at).header();
          said.forEach(each -> ways.add(words.say("table.labelled", header, each)));
        }
      }
      List<@Nullable Object> cells = new ArrayList<>();
      for (String name : List.of("segment", "tier", "occupation", "demand", "open")) {
        cells.add(row.cells().get(Tables.at(table, name)));
      }
      cells.add(ways);
      rows.add(new Row(cells, row.tone()));
    }
    List<Column> columns =
        new ArrayList<>(Tables.only(table, "segment", "tier", "occupation", "demand", "open").columns());
    columns.add(Column.of("ways", words.say("column.advice"), Column.Type.LIST));
    return new Table(table.kind(), words.say("report.gap.advice"), columns, rows);
  }
}
