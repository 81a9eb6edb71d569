package org.talentchain.cli.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.talentchain.cli.text.Wording;
import org.talentchain.model.Finding;
import org.talentchain.roster.RosterReading;

/** How rosters were read: what {@code talent validate} shows. */
public final class ReadingReport {

  private final Wording words;

  public ReadingReport(Wording words) {
    this.words = words;
  }

  /**
   * The report.
   *
   * @param withColumns true to show how each column was understood
   * @param most the most findings shown, gravest first; 0 for all of them in the order of the files
   */
  public Report of(RosterReading reading, boolean withColumns, int most, LocalDate asOf) {
    ReadingTables tables = new ReadingTables(words);
    List<Table> all = new ArrayList<>();
    all.add(tables.files(reading));
    if (withColumns) {
      all.add(tables.columns(reading));
    }
    all.add(findings(reading.findings(), most, words.say("reading.findings")));
    String title = words.say("reading.title");
    Sheet sheet =
        new Sheet(new SheetNames().next(title), title, List.of(summary(reading.findings(), most)), all);
    return new Report(title, asOf, List.of(sheet));
  }

  /** The findings, gravest first when there are more than are wanted. */
  Table findings(List<Finding> findings, int most, String caption) {
    return new ReadingTables(words).findings(chosen(findings, most), caption);
  }

  /** How many findings there are, and how many of them are shown. */
  String summary(List<Finding> findings, int most) {
    int all = findings.size();
    return most > 0 && all > most
        ? words.say("reading.summary.cut", all, most)
        : words.say("reading.summary", all);
  }

  private static List<Finding> chosen(List<Finding> findings, int most) {
    if (most == 0 || findings.size() <= most) {
      return findings;
    }
    return findings.stream()
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .limit(most)
        .toList();
  }
}
