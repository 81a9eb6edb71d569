package org.talentchain.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.talentchain.model.City;
import org.talentchain.model.Forecast;
import org.talentchain.model.Position;
import org.talentchain.model.Requirement;
import org.talentchain.model.Tie;

/**
 * A record of which tables could not hold everything: several degrees, say, or a weight of its own. Found by
 * reading back what was written; the order in which a position states its requirements is not counted as
 * lost.
 *
 * @param kind what it is
 * @param id its id, or what names it where it has none
 */
public record Unheld(RosterKind kind, String id) {

  /** What reads back otherwise from there than it is. */
  static List<Unheld> between(City city, List<Path> written) {
    City again = RosterReader.with(ReadOptions.standard()).read(written).city();
    List<Unheld> all = new ArrayList<>();
    Function<City, List<Position>> positions = of -> of.positions().stream().map(Unheld::inOrder).toList();
    Function<City, List<Forecast>> forecasts =
        of -> of.outlook().forecasts().stream().map(Unheld::inOrder).toList();
    add(all, RosterKind.CANDIDATES, City::candidates, one -> one.id(), city, again);
    add(all, RosterKind.POSITIONS, positions, Position::id, city, again);
    add(all, RosterKind.CLASSES, City::classes, one -> one.id(), city, again);
    add(all, RosterKind.ORGANIZATIONS, of -> of.chain().organizations(), one -> one.id(), city, again);
    add(all, RosterKind.SEGMENTS, of -> of.chain().chains(), one -> one.id(), city, again);
    add(all, RosterKind.TIES, of -> of.chain().ties(), Unheld::name, city, again);
    add(all, RosterKind.TEAMS, of -> of.chain().teams(), one -> one.id(), city, again);
    add(all, RosterKind.CHALLENGES, of -> of.outlook().challenges(), one -> one.id(), city, again);
    add(all, RosterKind.FORECASTS, forecasts, one -> one.employer() + " " + one.title(), city, again);
    add(all, RosterKind.TEMPLATES, of -> of.outlook().templates(), one -> one.id(), city, again);
    add(all, RosterKind.CAPACITIES, of -> of.outlook().capacities(), one -> one.provider(), city, again);
    return List.copyOf(all);
  }

  private static <T> void add(
      List<Unheld> all,
      RosterKind kind,
      Function<City, List<T>> records,
      Function<T, Object> id,
      City city,
      City again) {
    Set<T> held = new HashSet<>(records.apply(again));
    for (T each : records.apply(city)) {
      if (!held.contains(each)) {
        all.add(new Unheld(kind, id.apply(each).toString()));
      }
    }
  }

  private static String name(Tie tie) {
    return tie.from() + " " + tie.kind().zh() + " " + tie.to();
  }

  private static List<Requirement> inOrder(List<Requirement> requirements) {
    return requirements.stream().sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
  }

  private static Position inOrder(Position one) {
    return new Position(
        one.id(),
        one.employer(),
        one.title(),
        one.segment(),
        one.tier(),
        inOrder(one.requirements()),
        one.headcount(),
        one.place(),
        one.salary(),
        one.start());
  }

  private static Forecast inOrder(Forecast one) {
    return new Forecast(
        one.employer(),
        one.title(),
        one.segment(),
        one.tier(),
        inOrder(one.requirements()),
        one.headcount(),
        one.quarter());
  }
}
