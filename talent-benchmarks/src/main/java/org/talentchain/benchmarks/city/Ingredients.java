package org.talentchain.benchmarks.city;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What cities are made of: trades with what goes with them, organizations, ties, classes, leading people, and
 * plans.
 */
final class Ingredients {

  /**
   * A trade and everything that goes with it, so that a welder's row looks like a welder's row.
   *
   * @param id names it
   * @param occupation the occupation its skill grade is in; empty for graduates' fields
   * @param titles job titles
   * @param segments segments it is needed in
   * @param majors what is studied for it
   * @param core skills nearly everybody in it has
   * @param more skills some have
   * @param licences licences most have
   * @param wage usual yuan a month
   * @param count how many people of it the sample city has
   * @param degree 50, 60 or 70 for fields that ask for a degree, 0 for skilled trades
   */
  record Trade(
      String id,
      String occupation,
      List<String> titles,
      List<String> segments,
      List<String> majors,
      List<String> core,
      List<String> more,
      List<String> licences,
      int wage,
      int count,
      int degree) {}

  /** An organization with the trades it recruits. */
  record Firm(
      String name,
      String alias,
      String kind,
      List<String> segments,
      String nature,
      String place,
      String booth,
      List<String> trades) {}

  final List<Trade> skilled = read("skilled.csv", Ingredients::skilledTrade);
  final List<Trade> educated = read("educated.csv", Ingredients::educatedField);
  final List<Firm> firms = read("organizations.csv", Ingredients::firm);
  final List<List<String>> ties = read("ties.csv", NamedCsvRecord::getFields);
  final List<List<String>> classes = read("classes.csv", NamedCsvRecord::getFields);
  final List<List<String>> teams = read("teams.csv", NamedCsvRecord::getFields);
  final List<List<String>> challenges = read("challenges.csv", NamedCsvRecord::getFields);
  final List<List<String>> forecasts = read("forecasts.csv", NamedCsvRecord::getFields);
  final List<List<String>> templates = read("templates.csv", NamedCsvRecord::getFields);
  final List<List<String>> capacities = read("capacities.csv", NamedCsvRecord::getFields);
  final List<List<String>> leaders = read("leaders.csv", NamedCsvRecord::getFields);

  private final Map<String, Trade> byId =
      Stream.concat(skilled.stream(), educated.stream())
          .collect(Collectors.toMap(Trade::id, Function.identity()));

  Trade trade(String id) {
    return byId.get(id);
  }

  /** Organizations that recruit. */
  List<Firm> employers() {
    return firms.stream().filter(firm -> !firm.trades().isEmpty()).toList();
  }

  List<String> schools() {
    return firms.stream().filter(firm -> firm.kind().equals("院校")).map(Firm::name).toList();
  }

  private static Trade skilledTrade(NamedCsvRecord row) {
    return trade(row, row.getField("trade"), 0);
  }

  private static Trade educatedField(NamedCsvRecord row) {
    return trade(row, "", Integer.parseInt(row.getField("degree")));
  }

  private static Trade trade(NamedCsvRecord row, String occupation, int degree) {
    return new Trade(
        row.getField("id"),
        occupation,
        list(row, "titles"),
        list(row, "segments"),
        list(row, "majors"),
        list(row, "core"),
        list(row, "more"),
        list(row, "licences"),
        Integer.parseInt(row.getField("wage")),
        Integer.parseInt(row.getField("count")),
        degree);
  }

  private static Firm firm(NamedCsvRecord row) {
    List<String> trades = new ArrayList<>(list(row, "trades"));
    trades.addAll(list(row, "fields"));
    return new Firm(
        row.getField("name"),
        row.getField("alias"),
        row.getField("kind"),
        list(row, "segments"),
        row.getField("nature"),
        row.getField("place"),
        row.getField("booth"),
        trades);
  }

  private static List<String> list(NamedCsvRecord row, String column) {
    String field = row.getField(column);
    return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
  }

  private static <T> List<T> read(String resource, Function<NamedCsvRecord, T> view) {
    List<T> rows = new ArrayList<>();
    try (InputStream file = Ingredients.class.getResourceAsStream(resource);
        CsvReader<NamedCsvRecord> records =
            CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      records.forEach(record -> rows.add(view.apply(record)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
