package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.MatchRequest;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.Invitation;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.PositionPlan;
import org.talentchain.matching.allocation.PriorityRule;
import org.talentchain.matching.allocation.Proposer;
import org.talentchain.matching.fair.FairRequest;
import org.talentchain.matching.score.Component;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Weights;
import org.talentchain.model.Candidate;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;

/** The fair at a glance: the figures, the enterprises in booth order, and the files it was planned from. */
final class OverviewSheet {

  private final Wording words;
  private final Directory directory;
  private final Fair fair;
  private final FairPlan plan;

  OverviewSheet(Wording words, Directory directory, Fair fair) {
    this.words = words;
    this.directory = directory;
    this.fair = fair;
    this.plan = fair.result().plan();
  }

  Sheet named(String name, Map<OrganizationId, String> booths) {
    FairRequest request = fair.result().request();
    List<String> notes = new ArrayList<>();
    notes.add(words.say("overview.asOf", fair.result().fingerprint().asOf().toString()));
    notes.add(words.say("overview.rules", cutOff(request), words.say(strictness(request))));
    notes.add(words.say(plan(request)));
    if (!request.aim().quotas().isEmpty()) {
      int givenUp = plan.quotas().conflicts().size();
      String key = givenUp == 0 ? "overview.quotas" : "overview.quotas.relaxed";
      notes.add(words.say(key, request.aim().quotas().size(), givenUp));
    }
    if (!request.priority().isEmpty() || !request.favoured().isEmpty()) {
      notes.add(
          words.say(
              "overview.priority",
              request.priority().size(),
              request.favoured().size(),
              rule(request.rule())));
    }
    if (!fair.result().weights().equals(Weights.standard())) {
      notes.add(words.say("overview.weights", weights(fair.result().weights())));
    }
    notes.add(words.say("overview.fingerprint", fair.result().fingerprint().toString()));
    return new Sheet(
        name,
        words.say("fair.title"),
        notes,
        tables(booths));
  }

  private List<Table> tables(Map<OrganizationId, String> booths) {
    List<Table> tables = new ArrayList<>();
    tables.add(figures());
    if (!fair.comparison().isEmpty()) {
      tables.add(new PlanComparison(words).table(fair));
    }
    tables.add(enterprises(booths));
    tables.add(new ReadingTables(words).files(fair.reading()));
    return tables;
  }

  private String rule(PriorityRule rule) {
    return words.say("priority." + rule.kind(), Cells.percent(rule.step(), 1));
  }

  private String weights(Weights weights) {
    return Stream.of(Component.values())
        .map(
            component ->
                words.pick(component.zh(), component.en())
                    + " "
                    + Cells.percent(weights.of(component), 1))
        .collect(Collectors.joining(words.say("list.comma")));
  }

  private String cutOff(FairRequest request) {
    String general =
        request.cutOff() == MatchRequest.SUGGESTED
            ? words.say("overview.cutOff.suggested")
            : words.say("overview.cutOff.fixed", Cells.percent(request.cutOff(), 1));
    return request.cutOffs().isEmpty()
        ? general
        : words.say("overview.cutOff.own", general, request.cutOffs().size());
  }

  private static String plan(FairRequest request) {
    if (request.plan() == PlanKind.STABLE && request.aim().proposer() == Proposer.POSITIONS) {
      return "overview.plan.STABLE.POSITIONS";
    }
    return request.plan() == PlanKind.OPTIMAL && request.aim().goal() == Goal.FILLED_FIRST
        ? "overview.plan.OPTIMAL.FILLED_FIRST"
        : "overview.plan." + request.plan();
  }

  private static String strictness(FairRequest request) {
    return request.strict() ? "overview.strict" : "overview.lenient";
  }

  private Table figures() {
    Columns columns = new Columns(words);
    return new Table(
        "overview",
        words.say("overview.figures"),
        List.of(
            columns.text("figure").offSheet(),
            columns.text("item"),
            columns.count("value"),
            columns.text("remark")),
        figureRows());
  }

  private List<Row> figureRows() {
    List<Candidate> candidates = fair.reading().city().candidates();
    List<Position> positions = fair.reading().city().positions();
    int assumed = count(positions, position -> position.headcount().assumed());
    int blank = count(candidates, candidate -> candidate.profile().isBlank());
    int unfilled = count(plan.positions(), position -> position.shortfall() != null);
    int unmatched = count(plan.candidates(), candidate -> candidate.unmatched() != null);
    List<Row> rows = new ArrayList<>();
    rows.add(figure("enterprises", directory.enterprises().size(), null));
    rows.add(figure("positions", positions.size(), null));
    rows.add(figure("seats", plan.seats(), note("figure.seats.assumed", assumed)));
    rows.add(figure("candidates", candidates.size(), note("figure.candidates.blank", blank)));
    rows.add(figure("invited", plan.invited(), filledShare()));
    rows.add(figure("openSeats", openSeats(), note("figure.openSeats.positions", unfilled)));
    rows.add(figure("reserves", reserves(), null));
    rows.add(figure("unmatched", unmatched, null));
    rows.add(figure("toVerify", toVerify(), words.say("figure.toVerify.note")));
    rows.add(figure("pairsWithinReach", plan.pairsWithinReach(), note("figure.pairs", plan.pairsAssessed())));
    return rows;
  }

  private int openSeats() {
    return plan.seats() - plan.invited();
  }

  private Row figure(String figure, long value, @Nullable String remark) {
    return Row.of(figure, words.say("figure." + figure), value, remark);
  }

  private @Nullable String note(String key, long count) {
    return count == 0 ? null : words.say(key, count);
  }

  private @Nullable String filledShare() {
    if (plan.seats() == 0) {
      return null;
    }
    int share = (int) Math.round(10_000.0 * plan.invited() / plan.seats());
    return words.say("figure.invited.share", Cells.percent(share, 1));
  }

  private int reserves() {
    return plan.positions().stream().mapToInt(position -> position.reserves().size()).sum();
  }

  private int toVerify() {
    List<Invitation> invited =
        plan.positions().stream().map(PositionPlan::invited).flatMap(List::stream).toList();
    return count(invited, invitation -> invitation.gate() == GateOutcome.UNKNOWN);
  }

  private static <T> int count(List<T> all, Predicate<T> what) {
    return (int) all.stream().filter(what).count();
  }

  private Table enterprises(Map<OrganizationId, String> booths) {
    Columns columns = new Columns(words);
    Map<PositionId, PositionPlan> plans =
        plan.positions().stream().collect(Collectors.toMap(PositionPlan::position, Function.identity()));
    List<Row> rows = new ArrayList<>();
    directory
        .enterprises()
        .forEach(
            (enterprise, positions) -> {
              List<PositionPlan> own =
                  positions.stream()
                      .map(position -> plans.get(position.id()))
                      .filter(Objects::nonNull)
                      .toList();
              rows.add(enterprise(enterprise, own, booths.get(enterprise.id())));
            });
    return new Table(
        "enterprises",
        words.say("overview.enterprises"),
        List.of(
            columns.text("organizationId").offSheet(),
            columns.text("enterprise"),
            columns.text("booth"),
            columns.list("segments"),
            columns.text("organizationKind"),
            columns.count("positions"),
            columns.count("seats"),
            columns.count("invited"),
            columns.count("openSeats"),
            columns.count("reserves"),
            columns.sheet("sheet")),
        rows);
  }

  private Row enterprise(Organization enterprise, List<PositionPlan> plans, @Nullable String sheet) {
    int seats = plans.stream().mapToInt(PositionPlan::seats).sum();
    int invited = plans.stream().mapToInt(own -> own.invited().size()).sum();
    return Row.of(
        enterprise.id().value(),
        enterprise.name(),
        enterprise.booth(),
        enterprise.segments().stream().map(id -> directory.segmentName(id, words.isEnglish())).toList(),
        directory.isDescribed(enterprise)
            ? words.pick(enterprise.kind().zh(), enterprise.kind().en())
            : null,
        plans.size(),
        seats,
        invited,
        seats - invited,
        plans.stream().mapToInt(own -> own.reserves().size()).sum(),
        sheet);
  }
}
