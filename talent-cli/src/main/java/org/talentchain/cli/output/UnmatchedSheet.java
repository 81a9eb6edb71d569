package org.talentchain.cli.output;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.allocation.CandidatePlan;
import org.talentchain.matching.allocation.Unmatched;
import org.talentchain.model.Candidate;
import org.talentchain.model.Position;

/** The candidates without an invitation, each with the reason, the nearest position and what would help. */
final class UnmatchedSheet {

  private final Wording words;
  private final Directory directory;
  private final Fair fair;
  private final Advice advice;
  private final Phrases phrases;

  UnmatchedSheet(Wording words, Directory directory, Fair fair) {
    this.words = words;
    this.directory = directory;
    this.fair = fair;
    this.advice = new Advice(words, directory, fair.result());
    this.phrases = new Phrases(words);
  }

  Sheet named(String name) {
    Columns columns = new Columns(words);
    List<Row> rows =
        fair.result().plan().candidates().stream()
            .filter(plan -> plan.unmatched() != null)
            .map(plan -> row(plan, plan.unmatched()))
            .toList();
    Table table =
        new Table(
            "unmatched",
            "",
            List.of(
                columns.text("candidateId"),
                columns.text("name"),
                columns.text("phone"),
                columns.text("education"),
                columns.prose("reason"),
                columns.text("nearestId"),
                columns.text("nearest"),
                columns.text("nearestEnterprise"),
                columns.count("reserveLists"),
                columns.list("advice")),
            rows);
    boolean tried = fair.result().plan().tried();
    String note = words.say(tried ? "unmatched.note" : "unmatched.note.untried");
    return Sheet.of(name, words.say("unmatched.title"), note, table);
  }

  private Row row(CandidatePlan plan, @Nullable Unmatched unmatched) {
    Candidate candidate = directory.candidate(plan.candidate());
    Position nearest =
        unmatched == null || unmatched.nearest() == null ? null : directory.position(unmatched.nearest());
    return Row.of(
        candidate.id().value(),
        directory.name(candidate),
        directory.phone(candidate),
        phrases.education(candidate.profile()),
        unmatched == null ? null : advice.reason(unmatched),
        nearest == null ? null : nearest.id().value(),
        nearest == null ? null : nearest.title(),
        nearest == null ? null : directory.employer(nearest).name(),
        plan.reserves().size(),
        unmatched == null ? null : advice.forCandidate(unmatched));
  }
}
