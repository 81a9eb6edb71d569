package org.talentchain.cli.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainFigures;
import org.talentchain.chain.ChainFigures.SegmentFigures;
import org.talentchain.cli.output.ChainAnswers;
import org.talentchain.cli.output.ChainOverview;
import org.talentchain.cli.output.Report;
import org.talentchain.cli.output.Table;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.gap.Dimension;
import org.talentchain.matching.gap.GapResult;
import org.talentchain.matching.gap.GapRow;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;

/** The chains: who stands in which segment, and what they hang on. */
final class ChainSection {

  private static final int HALF = 5_000;
  private static final int MOST_HUBS = 5;

  private final Wording words;
  private final Grids grids;

  ChainSection(Wording words) {
    this.words = words;
    this.grids = new Grids(words);
  }

  Section of(Study study) {
    String title = words.say("report.chain");
    List<ChainFigures> chains = ChainFigures.of(study.graph());
    if (chains.isEmpty()) {
      return new Section("chain", title, List.of(Block.Text.of(words.say("report.chain.none"))));
    }
    Report overview = new ChainOverview(words, study.graph()).report(study.asOf());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(overview.sheets().get(0).notes()));
    List<Table> tables = Tables.all(overview, "segments");
    Map<SegmentId, Integer> open = open(study.gap());
    for (int at = 0; at < chains.size(); at++) {
      blocks.add(new Block.Heading(CityReport.name(chains.get(at).chain(), words)));
      blocks.add(new Block.Drawing(drawing("chain-" + (at + 1), chains.get(at), study.gap() != null, open)));
      blocks.add(new Block.Exhibit(grids.of(tables.get(at)), null));
    }
    blocks.addAll(weakPoints(study));
    blocks.add(new Block.Exhibit(grids.of(Tables.of(overview, "hubs"), MOST_HUBS), null));
    blocks.add(new Block.Exhibit(grids.of(Tables.of(overview, "gaps")), null));
    return new Section("chain", title, blocks);
  }

  private List<Block> weakPoints(Study study) {
    Report weak =
        new ChainAnswers(words, study.graph(), study.asOf(), List.of()).weakPoints(study.knowledge(), HALF);
    Table sole = Tables.of(weak, "soleProviders");
    Chart chart =
        sole.rows().isEmpty()
            ? null
            : new Charts(words).bars("chart-sole", sole, "provider", "skillCount");
    return List.of(
        new Block.Heading(weak.title()),
        new Block.Text(weak.sheets().get(0).notes()),
        new Block.Exhibit(grids.of(Tables.of(weak, "cutPoints")), null),
        new Block.Exhibit(grids.of(sole), chart),
        new Block.Exhibit(grids.of(Tables.of(weak, "dominances")), null));
  }

  private static Map<SegmentId, Integer> open(@Nullable GapResult gap) {
    Map<SegmentId, Integer> open = new HashMap<>();
    if (gap != null) {
      for (GapRow row : gap.table().by(EnumSet.of(Dimension.SEGMENT))) {
        if (row.key().segment() != null) {
          open.put(row.key().segment(), row.open());
        }
      }
    }
    return open;
  }

  private ChainDrawing drawing(String id, ChainFigures chain, boolean withGap, Map<SegmentId, Integer> open) {
    int most = chain.segments().stream().mapToInt(each -> open.getOrDefault(each.segment().id(), 0)).max().orElse(0);
    String name = CityReport.name(chain.chain(), words);
    String alternative =
        chain.segments().stream()
            .map(each -> each.segment())
            .filter(each -> !each.feeds().isEmpty())
            .map(each -> feeds(chain, each))
            .collect(Collectors.joining(words.say("list.separator")));
    String caption = words.say(withGap ? "report.drawing.gap" : "report.drawing", name);
    return ChainDrawing.of(chain, id, caption, alternative, each -> inside(each, withGap, open, most));
  }

  private String feeds(ChainFigures chain, Segment segment) {
    String fed =
        chain.segments().stream()
            .filter(each -> segment.feeds().contains(each.segment().id()))
            .map(each -> name(each.segment()))
            .collect(Collectors.joining(words.say("list.comma")));
    return name(segment) + " → " + fed;
  }

  private String name(Segment segment) {
    String english = segment.englishName();
    return words.pick(segment.name(), english == null ? segment.name() : english);
  }

  private ChainDrawing.Inside inside(
      SegmentFigures segment, boolean withGap, Map<SegmentId, Integer> open, int most) {
    int enterprises =
        segment.count(
            OrganizationKind.CHAIN_LEADER,
            OrganizationKind.BACKBONE,
            OrganizationKind.SUPPLIER,
            OrganizationKind.CUSTOMER);
    int trainers = segment.count(OrganizationKind.SCHOOL, OrganizationKind.TRAINING_BASE);
    int gap = open.getOrDefault(segment.segment().id(), 0);
    List<String> lines = new ArrayList<>();
    lines.add(name(segment.segment()));
    lines.add(words.say("report.box.members", enterprises, trainers));
    lines.add(words.say("report.box.seats", segment.seats()));
    if (withGap) {
      lines.add(words.say("report.box.open", gap));
    }
    boolean worst = gap > 0 && 2 * gap >= most;
    return new ChainDrawing.Inside(lines, worst ? "box-short" : "box");
  }
}
