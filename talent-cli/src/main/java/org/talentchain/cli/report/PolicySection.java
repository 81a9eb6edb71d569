package org.talentchain.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.talentchain.cli.output.PoliciesReport;
import org.talentchain.cli.output.Report;
import org.talentchain.cli.output.Table;
import org.talentchain.cli.text.Wording;
import org.talentchain.policy.PolicyContext;

/** Which policies reach how many, and which enterprise could apply for what. */
final class PolicySection {

  private final Wording words;
  private final Grids grids;

  PolicySection(Wording words) {
    this.words = words;
    this.grids = new Grids(words);
  }

  Section of(Study study) {
    String title = words.say("report.policies");
    if (study.policies().policies().isEmpty()) {
      return new Section("policies", title, List.of(Block.Text.of(words.say("report.policies.none"))));
    }
    PolicyContext context =
        PolicyContext.of(study.city(), study.tiers(), study.knowledge(), study.asOf());
    Report report = new PoliciesReport(words, study.policies(), context, study.showPii()).of(false, true);
    List<String> notes = report.sheets().get(0).notes();
    Table policies = Tables.of(report, "policies");
    Chart chart =
        new Charts(words).bars("chart-policies", policies, "policy", "qualified", "toVerify", "oneStepShort");
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(notes.subList(1, notes.size())));
    blocks.add(
        new Block.Exhibit(grids.of(Tables.without(policies, "conditions", "benefit", "policySource")), chart));
    Table terms = Tables.captioned(
        Tables.only(policies, "policy", "conditions", "benefit", "policySource"), words.say("report.policies.terms"));
    blocks.add(fold(terms));
    blocks.add(fold(Tables.of(report, "enterprises")));
    return new Section("policies", title, blocks);
  }

  private Block fold(Table table) {
    String summary = words.say("report.fold", table.caption(), table.rows().size());
    return new Block.Fold(summary, List.of(new Block.Exhibit(grids.of(table), null)));
  }
}
