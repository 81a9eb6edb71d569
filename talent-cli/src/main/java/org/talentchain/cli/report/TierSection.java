package org.talentchain.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.Column;
import org.talentchain.cli.output.Report;
import org.talentchain.cli.output.Row;
import org.talentchain.cli.output.Table;
import org.talentchain.cli.output.TierReport;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.pairing.Colleague;
import org.talentchain.matching.pairing.MentorFit;
import org.talentchain.matching.pairing.MentoringPlan;
import org.talentchain.matching.pairing.Unpaired;
import org.talentchain.model.CandidateId;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Segment;
import org.talentchain.model.Tier;

/** People by tier and segment, and who is one step short of a higher tier. */
final class TierSection {

  private static final int MOST_STEPS = 10;

  private final Wording words;
  private final Grids grids;

  TierSection(Wording words) {
    this.words = words;
    this.grids = new Grids(words);
  }

  Section of(Study study) {
    String title = words.say("report.tiers");
    if (study.city().candidates().isEmpty()) {
      return new Section("tiers", title, List.of(Block.Text.of(words.say("summary.noCandidates"))));
    }
    Report report =
        new TierReport(words, study.city(), study.showPii()).of(study.tiers(), study.asOf(), false);
    Table segments = segments(study);
    String[] parts =
        segments.columns().stream()
            .filter(column -> column.type() == Column.Type.COUNT)
            .map(Column::name)
            .filter(name -> !name.equals("people"))
            .toArray(String[]::new);
    Table chains = new Table(segments.kind(), segments.caption(), segments.columns(), chainRows(segments));
    Chart chart = chains.rows().isEmpty() ? null : new Charts(words).bars("chart-tiers", chains, "segment", parts);
    Table near = Tables.filled(Tables.of(report, "people"), "oneStepShort");
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(report.sheets().get(0).notes()));
    blocks.add(new Block.Exhibit(grids.of(Tables.of(report, "tiers")), null));
    blocks.add(new Block.Exhibit(grids.of(segments), chart));
    blocks.add(Block.Text.of(words.say("report.tiers.note")));
    blocks.add(new Block.Heading(words.say("report.near")));
    blocks.add(Block.Text.of(words.say("report.near.note", near.rows().size())));
    blocks.add(new Block.Exhibit(grids.of(steps(near), MOST_STEPS), null));
    if (!near.rows().isEmpty()) {
      Table people = Tables.captioned(Tables.without(near, "statedTier", "toVerify"), words.say("report.near.people"));
      blocks.add(new Block.Fold(words.say("report.fold", people.caption(), people.rows().size()), List.of(new Block.Exhibit(grids.of(people), null))));
    }
    return new Section("tiers", title, blocks);
  }

  /** Rows of segments, without the sums below them. */
  private static List<Row> chainRows(Table segments) {
    return segments.rows().stream().filter(row -> row.tone() == Row.Tone.NORMAL).toList();
  }

  private Table segments(Study study) {
    List<Colleague> people = people(study.mentoring());
    Map<CandidateId, @Nullable Tier> tiers = new HashMap<>();
    study.city().candidates().forEach(each -> tiers.put(each.id(), study.tiers().read(each.profile()).tier()));
    List<Row> rows = new ArrayList<>();
    for (IndustryChain chain : study.city().chain().chains()) {
      for (Segment segment : chain.segments()) {
        String name = words.pick(segment.name(), segment.englishName() == null ? segment.name() : segment.englishName());
        rows.add(row(CityReport.name(chain, words), name, people, tiers, one -> one.segments().contains(segment.id())));
      }
    }
    Predicate<Colleague> away = one -> one.segments().isEmpty();
    rows.add(row("", words.say("report.tiers.onChain"), people, tiers, away.negate()).tone(Row.Tone.QUIET));
    rows.add(row("", words.say("report.tiers.away"), people, tiers, away).tone(Row.Tone.QUIET));
    rows.add(row("", words.say("report.total"), people, tiers, one -> true).tone(Row.Tone.QUIET));
    List<Column> columns = new ArrayList<>();
    columns.add(column("chain", words.say("column.chain"), Column.Type.TEXT));
    columns.add(column("segment", words.say("column.segment"), Column.Type.TEXT));
    for (Tier tier : Tier.values()) {
      columns.add(column(tier.name(), words.pick(tier.zh(), tier.en()), Column.Type.COUNT));
    }
    columns.add(column("none", words.say("tier.none"), Column.Type.COUNT));
    columns.add(column("people", words.say("report.total"), Column.Type.COUNT));
    return new Table("tierSegments", words.say("report.tiers.segments"), columns, rows);
  }

  private static Column column(String name, String header, Column.Type type) {
    return Column.of(name, header, type);
  }

  private static List<Colleague> people(MentoringPlan plan) {
    Map<CandidateId, Colleague> people = new LinkedHashMap<>();
    for (MentorFit pair : plan.pairs()) {
      people.putIfAbsent(pair.mentor().id(), pair.mentor());
      people.putIfAbsent(pair.apprentice().id(), pair.apprentice());
    }
    plan.unpaired().stream().map(Unpaired::colleague).forEach(one -> people.putIfAbsent(one.id(), one));
    return List.copyOf(people.values());
  }

  private Row row(
      String chain,
      String name,
      List<Colleague> people,
      Map<CandidateId, @Nullable Tier> tiers,
      Predicate<Colleague> such) {
    List<Colleague> mine = people.stream().filter(such).toList();
    List<@Nullable Object> cells = new ArrayList<>(List.of(chain, name));
    for (Tier tier : Tier.values()) {
      cells.add((int) mine.stream().filter(one -> tiers.get(one.id()) == tier).count());
    }
    cells.add((int) mine.stream().filter(one -> tiers.get(one.id()) == null).count());
    cells.add(mine.size());
    return new Row(cells, Row.Tone.NORMAL);
  }

  /** What is missing, most often missing first. */
  private Table steps(Table near) {
    int at = Tables.at(near, "oneStepShort");
    Map<String, Integer> steps = new LinkedHashMap<>();
    for (Row row : near.rows()) {
      if (row.cells().get(at) instanceof List<?> list) {
        list.forEach(step -> steps.merge(String.valueOf(step), 1, Integer::sum));
      }
    }
    List<Row> rows =
        steps.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(each -> Row.of(each.getKey(), each.getValue()))
            .toList();
    return new Table(
        "steps",
        words.say("report.near.steps"),
        List.of(
            column("step", words.say("column.oneStepShort"), Column.Type.PROSE),
            column("people", words.say("column.people"), Column.Type.COUNT)),
        rows);
  }
}
