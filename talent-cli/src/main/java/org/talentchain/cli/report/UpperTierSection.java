package org.talentchain.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.talentchain.cli.output.MentorsReport;
import org.talentchain.cli.output.Report;
import org.talentchain.cli.output.Table;
import org.talentchain.cli.output.TeamsReport;
import org.talentchain.cli.text.Wording;

/** Academician teams, challenges and workshops; mentors and apprentices. */
final class UpperTierSection {

  private static final int MOST_PAIRS = 15;

  private final Wording words;
  private final Grids grids;

  UpperTierSection(Wording words) {
    this.words = words;
    this.grids = new Grids(words);
  }

  Section of(Study study) {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(teams(study));
    blocks.addAll(mentors(study));
    return new Section("upper", words.say("report.upper"), blocks);
  }

  private List<Block> teams(Study study) {
    List<Block> blocks = new ArrayList<>();
    Report report = new TeamsReport(words, study.city()).of(study.workshops(), study.asOf());
    blocks.add(new Block.Heading(report.title()));
    boolean isNone = study.workshops().leads().isEmpty() && study.workshops().unled().isEmpty();
    if (isNone && study.workshops().loads().isEmpty()) {
      blocks.add(Block.Text.of(words.say("report.teams.none")));
      return blocks;
    }
    List<String> notes = report.sheets().get(0).notes();
    blocks.add(new Block.Text(notes.subList(1, notes.size())));
    blocks.add(new Block.Exhibit(grids.of(Tables.without(Tables.of(report, "leads"), "grounds")), null));
    blocks.add(new Block.Exhibit(grids.of(Tables.of(report, "workshops")), null));
    blocks.add(new Block.Exhibit(grids.of(Tables.of(report, "unled")), null));
    blocks.add(new Block.Exhibit(grids.of(Tables.of(report, "teams")), null));
    return blocks;
  }

  private List<Block> mentors(Study study) {
    Report report =
        new MentorsReport(words, study.city(), study.showPii()).of(study.mentoring(), study.asOf(), false);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(report.title()));
    if (study.city().candidates().isEmpty()) {
      blocks.add(Block.Text.of(words.say("summary.noCandidates")));
      return blocks;
    }
    List<String> notes = report.sheets().get(0).notes();
    blocks.add(new Block.Text(notes.subList(1, notes.size())));
    Table pairs = Tables.without(Tables.of(report, "pairs"), "grounds");
    blocks.add(new Block.Exhibit(grids.of(pairs, MOST_PAIRS), null));
    blocks.add(new Block.Exhibit(grids.of(Tables.of(report, "reasons")), null));
    return blocks;
  }
}
