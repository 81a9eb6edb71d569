package org.talentchain.cli.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.talentchain.cli.output.GapReport;
import org.talentchain.cli.output.GapView;
import org.talentchain.cli.output.ReadingReport;
import org.talentchain.cli.output.Report;
import org.talentchain.cli.output.Table;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.gap.Dimension;

/** What the numbers rest on: how they are counted, the files, what was noticed in them, and the fingerprint. */
final class MethodSection {

  private static final int MOST_FINDINGS = 10;

  private final Wording words;
  private final Grids grids;

  MethodSection(Wording words) {
    this.words = words;
    this.grids = new Grids(words);
  }

  Section of(Study study) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(words.say("report.rules")));
    blocks.add(new Block.Text(rules(study)));
    Report reading = new ReadingReport(words).of(study.reading(), false, 0, study.asOf());
    blocks.add(new Block.Heading(words.say("report.data")));
    Table files = Tables.without(Tables.of(reading, "files"), "headerRow", "encoding", "delimiter");
    blocks.add(new Block.Exhibit(grids.of(files), null));
    Report gravest = new ReadingReport(words).of(study.reading(), false, MOST_FINDINGS, study.asOf());
    Table findings = Tables.of(gravest, "findings");
    int all = study.reading().findings().size();
    String caption = words.say("report.findings", findings.rows().size(), all);
    blocks.add(new Block.Exhibit(grids.of(Tables.captioned(findings, caption)), null));
    blocks.add(Block.Text.of(words.say("report.findings.note"), words.say("overview.fingerprint", study.fingerprint())));
    return new Section("method", words.say("report.method"), blocks);
  }

  private List<String> rules(Study study) {
    List<String> rules = new ArrayList<>();
    rules.add(words.say("report.rules.reading"));
    if (study.gap() != null) {
      GapView view = new GapView(EnumSet.of(Dimension.SEGMENT), null, false);
      List<String> notes =
          new GapReport(words, study.knowledge(), study.city(), study.showPii()).of(study.gap(), view).sheets().get(0).notes();
      rules.addAll(notes.subList(Math.min(3, notes.size()), notes.size()));
    }
    rules.add(words.say("tier.source", study.tiers().name()));
    if (study.has(Part.POLICIES)) {
      rules.add(words.say("policies.source", study.policies().name(), study.policies().source()));
    }
    if (study.classes() != null) {
      rules.add(words.say("report.rules.classes"));
    }
    Set<Part> missing = EnumSet.allOf(Part.class);
    missing.removeAll(study.parts());
    if (!missing.isEmpty()) {
      List<String> names = missing.stream().map(this::title).toList();
      rules.add(words.say("report.leftOut", String.join(words.say("list.comma"), names)));
    }
    return rules;
  }

  private String title(Part part) {
    return switch (part) {
      case CHAIN -> words.say("report.chain");
      case TIERS -> words.say("report.tiers");
      case GAP -> words.say("report.gap");
      case CLASSES -> words.say("report.classes");
      case UPPER -> words.say("report.upper");
      case POLICIES -> words.say("report.policies");
    };
  }
}
