package org.talentchain.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.talentchain.cli.output.Column;
import org.talentchain.cli.output.Row;
import org.talentchain.cli.output.Table;
import org.talentchain.cli.text.Wording;

/**
 * Charts of tables: a row is a bar, columns are its parts. Colours differ in lightness as well, so that a print in grey can
 * be told apart. Bars lie, because names of segments and policies are long.
 */
final class Charts {

  /** For what is filled, what is filled later, what stays open, and what is second to these. */
  private static final List<String> COLOURS = List.of("#1d4e89", "#58a4b0", "#d1495b", "#b9bec7", "#8d6a9f");

  private static final int MANY_BARS = 8;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Wording words;

  Charts(Wording words) {
    this.words = words;
  }

  /** Lying bars, a row each, made of parts. */
  Chart bars(String id, Table table, String label, String... parts) {
    ObjectNode option = option(parts.length > 1);
    ObjectNode names = axis(option, "yAxis", "category");
    names.put("inverse", true);
    names.set("data", labels(table, label));
    names.putObject("axisTick").put("show", false);
    ObjectNode label1 = names.putObject("axisLabel");
    label1.put("width", 150).put("overflow", "break").put("color", "#222");
    axis(option, "xAxis", "value").put("minInterval", 1);
    ArrayNode series = option.putArray("series");
    for (String part : parts) {
      series(series, table, part, "bar").put("stack", "all").put("barMaxWidth", 22);
    }
    return chart(id, table, label, option, parts);
  }

  /** Standing bars, a row each, and a line over them. */
  Chart barsAndLine(String id, Table table, String label, String line, String... bars) {
    ObjectNode option = option(true);
    axis(option, "xAxis", "category").set("data", labels(table, label));
    axis(option, "yAxis", "value").put("minInterval", 1);
    ArrayNode series = option.putArray("series");
    for (String bar : bars) {
      series(series, table, bar, "bar").put("barMaxWidth", 36);
    }
    ObjectNode drawn = series(series, table, line, "line");
    drawn.put("symbolSize", 8);
    drawn.putObject("label").put("show", true).put("position", "top").put("color", "#222");
    drawn.putObject("lineStyle").put("width", 3);
    return new Chart(id, alternative(table, label, bars, line), false, option);
  }

  /** Lines over the rows, in their order. */
  Chart lines(String id, Table table, String label, String... lines) {
    ObjectNode option = option(true);
    ObjectNode axis = axis(option, "xAxis", "category");
    axis.put("boundaryGap", false).set("data", labels(table, label));
    axis.put("name", header(table, label)).put("nameLocation", "middle").put("nameGap", 30);
    axis(option, "yAxis", "value").put("scale", true);
    ArrayNode series = option.putArray("series");
    for (String line : lines) {
      series(series, table, line, "line").put("symbolSize", 8);
    }
    return chart(id, table, label, option, lines);
  }

  private static ObjectNode option(boolean legend) {
    ObjectNode option = JSON.objectNode();
    option.put("animation", false);
    ArrayNode colours = option.putArray("color");
    COLOURS.forEach(colours::add);
    option.putObject("legend").put("show", legend).put("top", 0).put("type", "plain");
    ObjectNode grid = option.putObject("grid");
    grid.put("left", 8).put("right", 28).put("top", legend ? 56 : 12).put("bottom", 8);
    grid.put("containLabel", true);
    option.putObject("tooltip").put("trigger", "axis").put("renderMode", "richText");
    return option;
  }

  private static ObjectNode axis(ObjectNode option, String name, String type) {
    ObjectNode axis = option.putObject(name).put("type", type);
    axis.putObject("axisLabel").put("color", "#222");
    return axis;
  }

  private static ArrayNode labels(Table table, String label) {
    int at = Tables.at(table, label);
    ArrayNode labels = JSON.arrayNode();
    table.rows().forEach(row -> labels.add(Tables.text(row, at)));
    return labels;
  }

  private static ObjectNode series(ArrayNode series, Table table, String name, String type) {
    int at = Tables.at(table, name);
    ObjectNode one = series.addObject().put("type", type).put("name", table.columns().get(at).header());
    ArrayNode data = one.putArray("data");
    for (Row row : table.rows()) {
      if (row.cells().get(at) == null) {
        data.addNull();
      } else {
        data.add(Tables.number(row, at));
      }
    }
    return one;
  }

  private Chart chart(String id, Table table, String label, ObjectNode option, String... parts) {
    boolean tall = table.rows().size() > MANY_BARS;
    return new Chart(id, alternative(table, label, parts, ""), tall, option);
  }

  private String alternative(Table table, String label, String[] parts, String line) {
    List<String> headers =
        table.columns().stream()
            .filter(column -> List.of(parts).contains(column.name()) || column.name().equals(line))
            .map(Column::header)
            .toList();
    return words.say(
        "report.chart",
        table.caption(),
        header(table, label),
        String.join(words.say("list.comma"), headers));
  }

  private static String header(Table table, String name) {
    return table.columns().get(Tables.at(table, name)).header();
  }
}
