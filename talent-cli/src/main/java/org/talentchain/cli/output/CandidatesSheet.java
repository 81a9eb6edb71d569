package org.talentchain.cli.output;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.allocation.CandidatePlan;
import org.talentchain.matching.allocation.Invitation;
import org.talentchain.model.Candidate;
import org.talentchain.model.Organization;
import org.talentchain.model.Position;

/** Every candidate with the invitation held, and the reserve lists they are on. */
final class CandidatesSheet {

  private final Wording words;
  private final Directory directory;
  private final Fair fair;
  private final Phrases phrases;

  CandidatesSheet(Wording words, Directory directory, Fair fair) {
    this.words = words;
    this.directory = directory;
    this.fair = fair;
    this.phrases = new Phrases(words);
  }

  Sheet named(String name) {
    Columns columns = new Columns(words);
    List<Row> rows = fair.result().plan().candidates().stream().map(this::row).toList();
    Table table =
        new Table(
            "candidates",
            "",
            List.of(
                columns.text("candidateId"),
                columns.text("name"),
                columns.text("phone"),
                columns.text("education"),
                columns.text("outcome"),
                columns.text("booth"),
                columns.text("enterprise"),
                columns.text("positionId"),
                columns.text("position"),
                columns.share("fit"),
                columns.share("preference"),
                columns.text("gate"),
                columns.list("reserveFor")),
            rows);
    return Sheet.of(name, words.say("candidates.title"), words.say("candidates.note"), table);
  }

  private Row row(CandidatePlan plan) {
    Candidate candidate = directory.candidate(plan.candidate());
    Invitation held = plan.invitation();
    Position position = held == null ? null : directory.position(held.position());
    Organization employer = position == null ? null : directory.employer(position);
    Row row =
        Row.of(
            candidate.id().value(),
            directory.name(candidate),
            directory.phone(candidate),
            phrases.education(candidate.profile()),
            words.say(outcome(plan, held)),
            employer == null ? null : employer.booth(),
            employer == null ? null : employer.name(),
            position == null ? null : position.id().value(),
            position == null ? null : position.title(),
            held == null ? null : Shares.of(held.fit()),
            held == null ? null : Shares.of(held.preference()),
            held == null ? null : phrases.gate(held.gate()),
            plan.reserves().stream().map(this::reserve).toList());
    return held == null ? row.tone(Row.Tone.QUIET) : row;
  }

  private static String outcome(CandidatePlan plan, @Nullable Invitation held) {
    if (held != null) {
      return "list.invited";
    }
    return plan.reserves().isEmpty() ? "list.none" : "list.reserve";
  }

  private String reserve(Invitation reserve) {
    Position position = directory.position(reserve.position());
    return words.say("candidates.reserve", directory.employer(position).name(), position.title());
  }
}
