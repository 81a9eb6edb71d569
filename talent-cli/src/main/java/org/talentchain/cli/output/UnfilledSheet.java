package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.allocation.PositionPlan;
import org.talentchain.matching.allocation.Shortfall;
import org.talentchain.model.Organization;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;

/**
 * The positions with open seats, in booth order, each with its reason and the smallest changes that would
 * help.
 */
final class UnfilledSheet {

  private final Wording words;
  private final Directory directory;
  private final Map<PositionId, PositionPlan> plans;
  private final Advice advice;
  private final boolean tried;

  UnfilledSheet(Wording words, Directory directory, Fair fair) {
    this.words = words;
    this.directory = directory;
    this.advice = new Advice(words, directory, fair.result());
    this.tried = fair.result().plan().tried();
    this.plans =
        fair.result().plan().positions().stream()
            .filter(plan -> plan.shortfall() != null)
            .collect(Collectors.toMap(PositionPlan::position, Function.identity()));
  }

  Sheet named(String name) {
    Columns columns = new Columns(words);
    List<Row> rows = new ArrayList<>();
    directory.enterprises().forEach((enterprise, positions) -> positions.forEach(
        position -> {
          PositionPlan plan = plans.get(position.id());
          if (plan != null && plan.shortfall() != null) {
            rows.add(row(enterprise, position, plan, plan.shortfall()));
          }
        }));
    Table table =
        new Table(
            "unfilled",
            "",
            List.of(
                columns.text("booth"),
                columns.text("enterprise"),
                columns.text("positionId"),
                columns.text("position"),
                columns.count("seats"),
                columns.count("openSeats"),
                columns.prose("reason"),
                columns.count("excluded"),
                columns.count("belowCutOff"),
                columns.count("elsewhere"),
                columns.list("advice")),
            rows);
    String note = words.say(tried ? "unfilled.note" : "unfilled.note.untried");
    return Sheet.of(name, words.say("unfilled.title"), note, table);
  }

  private Row row(Organization enterprise, Position position, PositionPlan plan, Shortfall shortfall) {
    return Row.of(
        enterprise.booth(),
        enterprise.name(),
        position.id().value(),
        position.title(),
        plan.seats(),
        shortfall.openSeats(),
        advice.reason(shortfall),
        shortfall.excluded(),
        shortfall.belowCutOff(),
        shortfall.elsewhere(),
        advice.forPosition(shortfall));
  }
}
