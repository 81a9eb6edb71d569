package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.allocation.FairQuota;
import org.talentchain.matching.allocation.QuotaOutcome;
import org.talentchain.matching.allocation.QuotaReport;

/** What became of each quota, in the order of the list, and what can be promised beside it. */
final class QuotaSheet {

  private final Wording words;
  private final QuotaWords quotaWords;
  private final List<FairQuota> quotas;
  private final QuotaReport report;

  QuotaSheet(Wording words, Directory directory, Fair fair) {
    this.words = words;
    this.quotaWords = new QuotaWords(words, directory);
    this.quotas = fair.result().request().aim().quotas();
    this.report = fair.result().plan().quotas();
  }

  Sheet named(String name) {
    Columns columns = new Columns(words);
    List<Row> rows = new ArrayList<>();
    for (int number = 0; number < quotas.size(); number++) {
      rows.add(row(number));
    }
    Table table =
        new Table(
            "quotas",
            "",
            List.of(
                columns.text("quotaScope"),
                columns.text("quotaGroup"),
                columns.text("quotaLeast"),
                columns.text("quotaMost"),
                columns.count("quotaCount"),
                columns.count("quotaPlaced"),
                columns.count("quotaKeptOut"),
                columns.count("quotaUnknown"),
                columns.prose("quotaRemark")),
            rows);
    List<String> notes = new ArrayList<>();
    notes.add(words.say("quota.note"));
    notes.add(words.say("quota.blocking", report.blockingPairs()));
    quotaWords.gap(report.gap()).ifPresent(notes::add);
    return new Sheet(name, words.say("quota.title"), notes, List.of(table));
  }

  private Row row(int number) {
    FairQuota quota = quotas.get(number);
    QuotaOutcome outcome = outcome(number);
    if (outcome == null) {
      return Row.of(
              quotaWords.scope(quota),
              quotaWords.group(quota.group()),
              quotaWords.least(quota),
              quotaWords.most(quota),
              null,
              null,
              null,
              null,
              givenUp(number))
          .tone(Row.Tone.ALERT);
    }
    return Row.of(
        quotaWords.scope(quota),
        quotaWords.group(quota.group()),
        bound(quotaWords.least(quota), outcome.least()),
        bound(quotaWords.most(quota), outcome.most()),
        outcome.count(),
        outcome.placed(),
        outcome.keptOut(),
        unknown(number),
        words.say("quota.promise." + outcome.promise()));
  }

  /** The bound as asked, and in people where it was asked as a share. */
  private @Nullable String bound(@Nullable String asked, int people) {
    String inPeople = words.say("quota.people", people);
    return asked == null || asked.equals(inPeople) ? asked : words.say("quota.bound", asked, inPeople);
  }

  private @Nullable QuotaOutcome outcome(int number) {
    return report.outcomes().stream().filter(each -> each.quota() == number).findFirst().orElse(null);
  }

  private int unknown(int number) {
    for (int at = 0; at < report.outcomes().size(); at++) {
      if (report.outcomes().get(at).quota() == number) {
        return report.unknown().get(at);
      }
    }
    return 0;
  }

  private String givenUp(int number) {
    return report.conflicts().stream()
        .filter(conflict -> conflict.last() == number)
        .findFirst()
        .map(conflict -> quotaWords.givenUp(conflict, quotas))
        .orElse("");
  }
}
