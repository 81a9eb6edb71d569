package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.allocation.Invitation;
import org.talentchain.matching.allocation.PositionPlan;
import org.talentchain.matching.allocation.Shortfall;
import org.talentchain.matching.explain.Explanation;
import org.talentchain.model.Candidate;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;

/**
 * What an enterprise takes to its booth: its positions, and below them whom to invite for each, reserves
 * after. Both tables share a grid of thirteen columns, so the wide ones stand under each other.
 */
final class EnterpriseSheets {

  /** Three wide columns of this width let the sheet be printed legibly on A4. */
  private static final int PROSE_WIDTH = 30;

  private final Wording words;
  private final Directory directory;
  private final Fair fair;
  private final Phrases phrases;
  private final Evidence evidence;
  private final Advice advice;
  private final Map<PositionId, PositionPlan> plans;

  EnterpriseSheets(Wording words, Directory directory, Fair fair) {
    this.words = words;
    this.directory = directory;
    this.fair = fair;
    this.phrases = new Phrases(words);
    this.evidence = new Evidence(words);
    this.advice = new Advice(words, directory, fair.result());
    this.plans =
        fair.result().plan().positions().stream()
            .collect(Collectors.toMap(PositionPlan::position, Function.identity()));
  }

  List<Sheet> named(Map<OrganizationId, String> names) {
    List<Sheet> sheets = new ArrayList<>();
    directory
        .enterprises()
        .forEach(
            (enterprise, positions) -> {
              List<Position> planned =
                  positions.stream().filter(position -> plans.containsKey(position.id())).toList();
              String name = names.get(enterprise.id());
              sheets.add(
                  new Sheet(
                      name == null ? enterprise.name() : name,
                      enterprise.name(),
                      notes(enterprise),
                      List.of(positions(enterprise, planned), invitations(enterprise, planned))));
            });
    return sheets;
  }

  private List<String> notes(Organization enterprise) {
    List<String> facts = new ArrayList<>();
    if (enterprise.booth() != null) {
      facts.add(words.say("enterprise.booth", enterprise.booth()));
    }
    if (directory.isDescribed(enterprise)) {
      facts.add(words.pick(enterprise.kind().zh(), enterprise.kind().en()));
    }
    enterprise.segments().forEach(id -> facts.add(directory.segmentName(id, words.isEnglish())));
    if (enterprise.place() != null) {
      facts.add(enterprise.place());
    }
    return List.of(String.join("  ·  ", facts), words.say("enterprise.legend"));
  }

  private Table positions(Organization enterprise, List<Position> positions) {
    Columns columns = new Columns(words);
    List<Row> rows = positions.stream().map(position -> position(enterprise, position)).toList();
    return new Table(
        "positions",
        words.say("enterprise.positions"),
        List.of(
            columns.text("booth").offSheet(),
            columns.text("enterprise").offSheet(),
            columns.text("positionId"),
            columns.text("position").within(18),
            columns.count("seats"),
            columns.count("invited"),
            columns.count("reserves"),
            columns.count("openSeats"),
            columns.share("cutOff"),
            columns.text("salary").within(14),
            columns.text("place").within(10),
            columns.text("start"),
            columns.list("requirements").within(PROSE_WIDTH),
            columns.prose("reason").within(PROSE_WIDTH),
            columns.list("advice").within(PROSE_WIDTH)),
        rows);
  }

  private Row position(Organization enterprise, Position position) {
    PositionPlan plan = plans.get(position.id());
    Shortfall shortfall = plan.shortfall();
    Row row =
        Row.of(
            enterprise.booth(),
            enterprise.name(),
            position.id().value(),
            position.title(),
            plan.seats(),
            plan.invited().size(),
            plan.reserves().size(),
            plan.seats() - plan.invited().size(),
            plan.cutOff(),
            phrases.salary(position.salary()),
            position.place(),
            position.start() == null ? null : position.start().toString(),
            phrases.requirements(position.requirements()),
            shortfall == null ? null : advice.reason(shortfall),
            shortfall == null ? null : advice.forPosition(shortfall));
    return shortfall == null ? row : row.tone(Row.Tone.ALERT);
  }

  private Table invitations(Organization enterprise, List<Position> positions) {
    Columns columns = new Columns(words);
    List<Row> rows = new ArrayList<>();
    for (Position position : positions) {
      PositionPlan plan = plans.get(position.id());
      plan.invited().forEach(one -> rows.add(invitation(enterprise, position, one, "list.invited")));
      plan.reserves()
          .forEach(
              one ->
                  rows.add(invitation(enterprise, position, one, "list.reserve").tone(Row.Tone.QUIET)));
    }
    return new Table(
        "invitations",
        words.say("enterprise.invitations"),
        List.of(
            columns.text("booth").offSheet(),
            columns.text("enterprise").offSheet(),
            columns.text("positionId"),
            columns.text("position").within(18),
            columns.text("list"),
            columns.count("rank"),
            columns.text("candidateId").within(14),
            columns.text("name").within(12),
            columns.text("phone"),
            columns.share("fit"),
            columns.share("preference"),
            columns.text("gate"),
            columns.list("why").within(PROSE_WIDTH),
            columns.list("missing").within(PROSE_WIDTH),
            columns.list("toVerify").within(PROSE_WIDTH)),
        rows);
  }

  private Row invitation(Organization enterprise, Position position, Invitation one, String list) {
    Candidate candidate = directory.candidate(one.candidate());
    Explanation explanation = fair.explain().apply(one.candidate(), one.position());
    return Row.of(
        enterprise.booth(),
        enterprise.name(),
        position.id().value(),
        position.title(),
        words.say(list),
        one.rank(),
        candidate.id().value(),
        directory.name(candidate),
        directory.phone(candidate),
        Shares.of(one.fit()),
        Shares.of(one.preference()),
        phrases.gate(one.gate()),
        evidence.why(explanation),
        evidence.missing(explanation),
        evidence.toVerify(explanation));
  }
}
