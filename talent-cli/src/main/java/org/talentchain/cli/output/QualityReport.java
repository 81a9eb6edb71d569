package org.talentchain.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.quality.ClassificationMetrics;
import org.talentchain.matching.quality.Estimate;
import org.talentchain.matching.quality.RankingMetrics;

/** Measures of quality: a table with intervals for people, one object of plain numbers for machines. */
public final class QualityReport {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double DIGITS = 10_000;

  private final Wording words;
  private final boolean json;

  public QualityReport(Wording words, boolean json) {
    this.words = words;
    this.json = json;
  }

  /** How well relevant titles are found. */
  public void print(RankingMetrics metrics, PrintWriter out) {
    Map<String, Estimate> measures = new LinkedHashMap<>();
    measures.put("map", metrics.map());
    measures.put("mrr", metrics.mrr());
    measures.put("rp5", metrics.rp5());
    measures.put("rp10", metrics.rp10());
    measures.put("ndcg10", metrics.ndcg10());
    print("queries", metrics.queries(), measures, out);
  }

  /** How often titles get the right code. */
  public void print(ClassificationMetrics metrics, PrintWriter out) {
    Map<String, Estimate> measures = new LinkedHashMap<>();
    measures.put("top1", metrics.top1());
    measures.put("top5", metrics.top5());
    measures.put("major", metrics.major());
    print("titles", metrics.titles(), measures, out);
  }

  private void print(String counted, int count, Map<String, Estimate> measures, PrintWriter out) {
    if (json) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put(counted, count);
      measures.forEach((name, estimate) -> object.put(name, rounded(estimate.mean())));
      out.println(written(object));
      out.flush();
    } else {
      new ReportWriter(words).print(table(counted, count, measures), Format.TEXT, out);
    }
  }

  private static double rounded(double value) {
    return Math.round(value * DIGITS) / DIGITS;
  }

  private static String written(Map<String, Object> object) {
    try {
      return JSON.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Report table(String counted, int count, Map<String, Estimate> measures) {
    Columns columns = new Columns(words);
    List<Column> header =
        List.of(columns.text("measure"), columns.share("value"), columns.share("low"), columns.share("high"));
    List<Row> rows = new ArrayList<>();
    measures.forEach(
        (name, of) ->
            rows.add(Row.of(words.say("quality." + name), share(of.mean()), share(of.low()), share(of.high()))));
    String title = words.say("quality.title");
    Table table = new Table("quality", "", header, rows);
    String summary = words.say("quality." + counted, count);
    return new Report(title, LocalDate.EPOCH, List.of(new Sheet(title, title, List.of(summary), List.of(table))));
  }

  private static int share(double value) {
    return (int) Math.round(value * DIGITS);
  }
}
