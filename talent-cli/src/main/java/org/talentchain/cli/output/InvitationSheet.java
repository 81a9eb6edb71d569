package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.allocation.Invitation;
import org.talentchain.matching.allocation.InvitationPlan;
import org.talentchain.model.Candidate;
import org.talentchain.model.Organization;
import org.talentchain.model.Position;

/** More invitations than there are places, position by position in booth order. */
final class InvitationSheet {

  private final Wording words;
  private final Directory directory;
  private final Phrases phrases;
  private final InvitationPlan plan;

  InvitationSheet(Wording words, Directory directory, InvitationPlan plan) {
    this.words = words;
    this.directory = directory;
    this.phrases = new Phrases(words);
    this.plan = plan;
  }

  Sheet named(String name) {
    Columns columns = new Columns(words);
    Table table =
        new Table(
            "shortlist",
            "",
            List.of(
                columns.text("booth"),
                columns.text("enterprise"),
                columns.text("positionId"),
                columns.text("position"),
                columns.count("rank"),
                columns.text("candidateId"),
                columns.text("name"),
                columns.text("phone"),
                columns.share("fit"),
                columns.share("preference"),
                columns.text("gate")),
            rows());
    String limits = words.say("invitations.limits", plan.limits().each(), plan.limits().factor());
    String figures =
        words.say(
            "invitations.figures", plan.invitations().size(), plan.candidates(), plan.congestion());
    return new Sheet(name, words.say("invitations.title"), List.of(limits, figures), List.of(table));
  }

  private List<Row> rows() {
    List<Position> positions = new ArrayList<>();
    directory.enterprises().values().forEach(positions::addAll);
    List<Invitation> ordered = new ArrayList<>(plan.invitations());
    Collections.sort(
        ordered, Comparator.comparingInt(each -> positions.indexOf(directory.position(each.position()))));
    return ordered.stream().map(this::row).toList();
  }

  private Row row(Invitation invitation) {
    Position position = directory.position(invitation.position());
    Organization employer = directory.employer(position);
    Candidate candidate = directory.candidate(invitation.candidate());
    return Row.of(
        employer.booth(),
        employer.name(),
        position.id().value(),
        position.title(),
        invitation.rank(),
        candidate.id().value(),
        directory.name(candidate),
        directory.phone(candidate),
        Shares.of(invitation.fit()),
        Shares.of(invitation.preference()),
        phrases.gate(invitation.gate()));
  }
}
