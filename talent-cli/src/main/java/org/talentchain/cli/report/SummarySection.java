package org.talentchain.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.talentchain.cli.output.GapReport;
import org.talentchain.cli.output.GapView;
import org.talentchain.cli.output.Report;
import org.talentchain.cli.output.Row;
import org.talentchain.cli.output.Table;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.gap.CellAdvice;
import org.talentchain.matching.gap.Dimension;
import org.talentchain.matching.gap.GapAdvice;
import org.talentchain.matching.gap.GapResult;
import org.talentchain.matching.gap.GapRow;
import org.talentchain.matching.training.ClassPlan;
import org.talentchain.matching.training.ClassProposal;
import org.talentchain.model.City;
import org.talentchain.model.FindingSeverity;
import org.talentchain.roster.TableReport;

/** The first page: where the chain is short, of whom, by when, what would help most, and what that rests on. */
final class SummarySection {

  private static final int MOST_NAMED = 3;

  private final Wording words;

  SummarySection(Wording words) {
    this.words = words;
  }

  Section of(Study study) {
    List<Block> blocks = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    GapResult gap = study.gap();
    if (gap != null && gap.table().total().demand() > 0) {
      sentences.addAll(gap(study, gap));
    } else if (gap != null) {
      sentences.add(words.say("report.gap.none"));
    }
    sentences.addAll(classes(study));
    blocks.add(new Block.Figures(figures(study)));
    if (!sentences.isEmpty()) {
      blocks.add(new Block.Text(sentences));
    }
    blocks.add(Block.Text.of(basis(study)));
    return new Section("summary", words.say("report.summary"), blocks);
  }

  // The gap.

  private List<String> gap(Study study, GapResult gap) {
    List<String> notes = report(study, gap, EnumSet.of(Dimension.SEGMENT)).sheets().get(0).notes();
    List<String> sentences = new ArrayList<>();
    sentences.add(notes.get(0) + words.say("report.sentence") + notes.get(1));
    if (gap.table().total().open() > 0) {
      sentences.add(where(study, gap));
      sentences.add(when(study, gap));
      sentences.add(notes.get(2));
      sentences.add(ways(gap));
    }
    return sentences;
  }

  private Report report(Study study, GapResult gap, Set<Dimension> by) {
    return new GapReport(words, study.knowledge(), study.city(), study.showPii()).of(gap, new GapView(by, null, false));
  }

  private String where(Study study, GapResult gap) {
    List<Row> segments = worst(Tables.of(report(study, gap, EnumSet.of(Dimension.SEGMENT)), "gaps"));
    Table byTier = Tables.of(report(study, gap, EnumSet.of(Dimension.TIER)), "gaps");
    Row tier = worst(byTier).get(0);
    Table bySegment = Tables.of(report(study, gap, EnumSet.of(Dimension.SEGMENT)), "gaps");
    int open = Tables.at(bySegment, "open");
    int name = Tables.at(bySegment, "segment");
    int all = gap.table().total().open();
    List<Row> named = segments.subList(0, Math.min(MOST_NAMED, segments.size()));
    String list =
        named.stream()
            .map(row -> words.say("report.short.one", Tables.text(row, name), Tables.number(row, open)))
            .collect(Collectors.joining(words.say("list.comma")));
    int sum = named.stream().mapToInt(row -> Tables.number(row, open)).sum();
    int ofTier = Tables.number(tier, Tables.at(byTier, "open"));
    return words.say(
        "report.short.where",
        list,
        Grids.percent(sum, all),
        Tables.text(tier, Tables.at(byTier, "tier")),
        ofTier,
        Grids.percent(ofTier, all));
  }

  /** Rows with something open, the most open first. */
  private static List<Row> worst(Table table) {
    int open = Tables.at(table, "open");
    return table.rows().stream()
        .filter(row -> Tables.number(row, open) > 0)
        .sorted(Comparator.comparing((Row row) -> -Tables.number(row, open)))
        .toList();
  }

  private String when(Study study, GapResult gap) {
    Table quarters = Tables.of(report(study, gap, EnumSet.of(Dimension.SEGMENT)), "quarters");
    int name = Tables.at(quarters, "quarter");
    int open = Tables.at(quarters, "openAtEnd");
    Row last = quarters.rows().get(quarters.rows().size() - 1);
    Row peak =
        quarters.rows().stream().max(Comparator.comparing(row -> Tables.number(row, open))).orElse(last);
    String key = peak == last ? "report.short.rising" : "report.short.when";
    return words.say(
        key,
        Tables.text(peak, name),
        Tables.number(peak, open),
        Tables.text(last, name),
        Tables.number(last, open));
  }

  /** What there is for the places that stay open. */
  private String ways(GapResult gap) {
    int train = places(gap, GapAdvice.Open.class);
    int share = places(gap, GapAdvice.Share.class);
    int attract = places(gap, GapAdvice.Attract.class);
    int clarify = places(gap, GapAdvice.Clarify.class);
    List<String> ways = new ArrayList<>();
    add(ways, "report.way.train", train);
    add(ways, "report.way.share", share);
    add(ways, "report.way.attract", attract);
    add(ways, "report.way.clarify", clarify);
    return words.say(
        "report.ways", gap.table().total().open(), String.join(words.say("list.separator"), ways));
  }

  private void add(List<String> ways, String key, int places) {
    if (places > 0) {
      ways.add(words.say(key, places));
    }
  }

  private static int places(GapResult gap, Class<? extends GapAdvice> kind) {
    return gap.advice().stream()
        .map(CellAdvice::advice)
        .flatMap(List::stream)
        .filter(kind::isInstance)
        .mapToInt(GapAdvice::places)
        .sum();
  }

  // Classes.

  private List<String> classes(Study study) {
    List<String> sentences = new ArrayList<>();
    if (study.classes() != null && !study.classes().plan().openings().isEmpty()) {
      ClassPlan plan = study.classes().plan();
      int trained = plan.classes().stream().mapToInt(each -> each.students().size()).sum();
      int placed = plan.filled() - plan.hirings().size();
      sentences.add(
          words.say("report.short.classes", plan.classes().size(), trained, placed, plan.proof().bound(), plan.filled()));
    }
    if (study.proposals() != null && !study.proposals().proposals().isEmpty()) {
      ClassProposal best = study.proposals().proposals().get(0);
      sentences.add(
          words.say(
              "report.short.proposal",
              words.say("propose.class", best.template().title()),
              best.template().hours(),
              best.filled()));
    }
    return sentences;
  }

  // Figures, and what all of it rests on.

  private List<Block.Figure> figures(Study study) {
    List<Block.Figure> figures = new ArrayList<>();
    City city = study.city();
    if (study.gap() != null) {
      GapRow total = study.gap().table().total();
      int come = total.hired() + total.trained();
      figures.add(figure("report.figure.demand", total.demand(), ""));
      figures.add(figure("report.figure.come", come, words.say("report.figure.share", Grids.percent(come, total.demand()))));
      figures.add(figure("report.figure.open", total.open(), ""));
    }
    if (study.classes() != null) {
      ClassPlan plan = study.classes().plan();
      int students = plan.classes().stream().mapToInt(each -> each.students().size()).sum();
      figures.add(
          new Block.Figure(
              words.say("report.figure.classes"),
              words.say("report.classCount", plan.classes().size()),
              words.say("report.figure.students", students)));
    }
    figures.add(figure("report.figure.people", city.candidates().size(), ""));
    figures.add(
        new Block.Figure(
            words.say("report.figure.organizations"),
            words.say("report.organizationCount", city.chain().organizations().size()),
            words.say("report.figure.positions", city.positions().size())));
    return figures;
  }

  private Block.Figure figure(String key, int people, String note) {
    return new Block.Figure(words.say(key), words.say("report.peopleCount", people), note);
  }

  private String basis(Study study) {
    List<TableReport> tables = study.reading().tables();
    long files = tables.stream().map(TableReport::file).distinct().count();
    int rows = tables.stream().mapToInt(table -> table.rows().read()).sum();
    int rejected = tables.stream().mapToInt(table -> table.rows().rejected()).sum();
    long grave =
        study.reading().findings().stream()
            .filter(finding -> finding.severity() != FindingSeverity.NOTICE)
            .count();
    return words.say("report.basis", files, rows, rejected, study.reading().findings().size(), grave);
  }
}
