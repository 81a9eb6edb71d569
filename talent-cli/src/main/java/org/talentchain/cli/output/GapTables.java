package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.gap.CellAdvice;
import org.talentchain.matching.gap.Constraint;
import org.talentchain.matching.gap.Dimension;
import org.talentchain.matching.gap.Fill;
import org.talentchain.matching.gap.GapAdvice;
import org.talentchain.matching.gap.GapKey;
import org.talentchain.matching.gap.GapRow;
import org.talentchain.matching.gap.GapTable;
import org.talentchain.matching.gap.Need;
import org.talentchain.matching.gap.Obstacle;
import org.talentchain.matching.gap.Supply;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassId;
import org.talentchain.model.Quarter;

/** The tables of a gap. */
final class GapTables {

  private final Wording words;
  private final GapWords say;
  private final Columns columns;

  GapTables(Wording words, GapWords say) {
    this.words = words;
    this.say = say;
    this.columns = new Columns(words);
  }

  /** All needs together, a row a quarter. */
  Table quarters(GapTable table) {
    List<Row> rows = new ArrayList<>();
    for (GapRow.Line line : table.total().quarters()) {
      rows.add(Row.of(say.quarter(line.quarter()), line.due(), line.hired(), line.trained(), line.open()));
    }
    return new Table(
        "quarters",
        words.say("gap.quarters"),
        List.of(
            columns.text("quarter"),
            columns.count("due"),
            columns.count("hired"),
            columns.count("trained"),
            columns.count("openAtEnd")),
        rows);
  }

  /** A row for each key: chain by chain, the worst chain, segment and row first. */
  Table gaps(GapTable table, Set<Dimension> by) {
    List<Column> heads = new ArrayList<>();
    if (by.contains(Dimension.SEGMENT)) {
      heads.add(columns.text("chain"));
      heads.add(columns.text("segmentId").offSheet());
      heads.add(columns.text("segment"));
    }
    if (by.contains(Dimension.TIER)) {
      heads.add(columns.text("tier"));
    }
    if (by.contains(Dimension.OCCUPATION)) {
      heads.add(columns.text("occupation"));
    }
    if (by.contains(Dimension.SKILL)) {
      heads.add(columns.text("mainSkill"));
    }
    Stream.of("demand", "hired", "trained", "open").map(columns::count).forEach(heads::add);
    heads.add(columns.count("substitutes"));
    table.horizon().quarters().forEach(quarter -> heads.add(open(quarter)));
    List<Row> rows = sorted(table, by).stream().map(row -> row(row, by)).toList();
    return new Table("gaps", words.say("gap.gaps"), heads, rows);
  }

  private Column open(Quarter quarter) {
    return Column.of("open" + quarter, say.quarter(quarter), Column.Type.COUNT);
  }

  private List<GapRow> sorted(GapTable table, Set<Dimension> by) {
    Map<String, Integer> chains = new HashMap<>();
    Map<String, Integer> segments = new HashMap<>();
    List<GapRow> rows = new ArrayList<>(table.by(by));
    for (GapRow row : rows) {
      chains.merge(say.chain(row.key().segment()), row.open(), Integer::sum);
      segments.merge(say.segment(row.key().segment()), row.open(), Integer::sum);
    }
    if (by.contains(Dimension.SEGMENT)) {
      rows.sort(
          Comparator.comparing((GapRow row) -> -chains.getOrDefault(say.chain(row.key().segment()), 0))
              .thenComparing(row -> say.chain(row.key().segment()))
              .thenComparing(row -> -segments.getOrDefault(say.segment(row.key().segment()), 0))
              .thenComparing(row -> say.segment(row.key().segment()))
              .thenComparing(GapTable.WORST_FIRST));
    }
    return rows;
  }

  private Row row(GapRow row, Set<Dimension> by) {
    GapKey key = row.key();
    List<@Nullable Object> cells = new ArrayList<>();
    if (by.contains(Dimension.SEGMENT)) {
      String id = key.segment() == null ? null : key.segment().value();
      cells.addAll(Arrays.asList(say.chain(key.segment()), id, say.segment(key.segment())));
    }
    if (by.contains(Dimension.TIER)) {
      cells.add(say.tier(key.tier()));
    }
    if (by.contains(Dimension.OCCUPATION)) {
      cells.add(say.occupation(key.occupation()));
    }
    if (by.contains(Dimension.SKILL)) {
      cells.add(say.skill(key.skill()));
    }
    cells.addAll(List.of(row.demand(), row.hired(), row.trained(), row.open(), row.substitutes()));
    row.quarters().forEach(line -> cells.add(line.open()));
    return new Row(cells, row.open() > 0 ? Row.Tone.NORMAL : Row.Tone.QUIET);
  }

  Table constraints(List<Constraint> constraints) {
    List<Row> rows =
        constraints.stream()
            .map(each -> Row.of(say.constraint(each.limit()), each.oneMore(), each.most()))
            .toList();
    return new Table(
        "bottlenecks",
        words.say("gap.bottlenecks"),
        List.of(
            columns.text("constraint").within(60), columns.count("oneMoreFills"), columns.count("mostFills")),
        rows);
  }

  Table skills(List<Constraint> skills) {
    List<Row> rows = new ArrayList<>();
    for (Constraint each : skills) {
      Constraint.Overcome limit = (Constraint.Overcome) each.limit();
      String skill = ((Obstacle.Skill) limit.obstacle()).name();
      rows.add(Row.of(say.skill(skill), limit.asking(), limit.open(), each.oneMore(), each.most()));
    }
    return new Table(
        "skills",
        words.say("gap.skills"),
        List.of(
            columns.text("skill"),
            columns.count("asking"),
            columns.count("openOfThem"),
            columns.count("oneMoreFills"),
            columns.count("mostFills")),
        rows);
  }

  Table advice(List<CellAdvice> cells) {
    List<Row> rows = new ArrayList<>();
    for (CellAdvice each : cells) {
      GapKey key = each.key();
      rows.add(
          Row.of(
              say.segment(key.segment()),
              say.tier(key.tier()),
              say.occupation(key.occupation()),
              each.demand(),
              each.open(),
              said(each, GapAdvice.Hire.class),
              said(each, GapAdvice.Take.class, GapAdvice.Open.class),
              said(each, GapAdvice.Share.class),
              said(each, GapAdvice.Attract.class),
              said(each, GapAdvice.Clarify.class)));
    }
    return new Table(
        "advice",
        words.say("gap.advice"),
        List.of(
            columns.text("segment"),
            columns.text("tier"),
            columns.text("occupation"),
            columns.count("demand"),
            columns.count("open"),
            columns.list("hire"),
            columns.list("train"),
            columns.list("share"),
            columns.list("attract"),
            columns.list("clarify")),
        rows);
  }

  private List<String> said(CellAdvice cell, Class<?>... kinds) {
    return cell.advice().stream()
        .filter(each -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(each)))
        .map(say::advice)
        .toList();
  }

  Table fills(GapTable table) {
    List<Row> rows = new ArrayList<>();
    for (Fill fill : table.fills()) {
      Need need = table.needs().get(fill.need());
      CandidateId who = candidate(fill.by());
      ClassId training = training(fill.by());
      rows.add(
          Row.of(
              say.quarter(fill.from()),
              say.segment(need.key().segment()),
              say.organization(need.employer()),
              need.position() == null ? null : need.position().value(),
              need.title(),
              who == null ? null : who.value(),
              who == null ? null : say.person(who),
              training == null ? null : say.training(training),
              100 * fill.percent(),
              fill.unverified() ? words.say("gap.verify") : null));
    }
    return new Table(
        "fills",
        words.say("gap.fills"),
        List.of(
            columns.text("quarter"),
            columns.text("segment"),
            columns.text("enterprise"),
            columns.text("positionId"),
            columns.text("position"),
            columns.text("candidateId"),
            columns.text("name"),
            columns.text("trainingClass"),
            columns.share("counts"),
            columns.text("toVerify")),
        rows);
  }

  private static @Nullable CandidateId candidate(Supply supply) {
    if (supply instanceof Supply.Hire hire) {
      return hire.candidate();
    }
    return supply instanceof Supply.Student student ? student.candidate() : null;
  }

  private static @Nullable ClassId training(Supply supply) {
    if (supply instanceof Supply.Student student) {
      return student.training();
    }
    return supply instanceof Supply.Graduate graduate ? graduate.training() : null;
  }

  Table needs(GapTable table) {
    List<Row> rows = new ArrayList<>();
    int[] open = table.open();
    for (int at = 0; at < open.length; at++) {
      Need need = table.needs().get(at);
      boolean within = table.isWithin(at);
      rows.add(
          Row.of(
              say.segment(need.key().segment()),
              say.organization(need.employer()),
              need.position() == null ? words.say("gap.forecast") : need.position().value(),
              need.title(),
              say.tier(need.key().tier()),
              say.occupation(need.key().occupation()),
              need.due() == null ? words.say("gap.now") : say.quarter(Quarter.of(need.due())),
              need.headcount(),
              within ? need.headcount() - open[at] : null,
              within ? open[at] : null));
    }
    return new Table(
        "needs",
        words.say("gap.needs"),
        List.of(
            columns.text("segment"),
            columns.text("enterprise"),
            columns.text("positionId"),
            columns.text("position"),
            columns.text("tier"),
            columns.text("occupation"),
            columns.text("quarter"),
            columns.count("demand"),
            columns.count("arrived"),
            columns.count("open")),
        rows);
  }
}
