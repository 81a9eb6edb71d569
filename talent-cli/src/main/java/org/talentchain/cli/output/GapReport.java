package org.talentchain.cli.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.talentchain.cli.text.Wording;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.gap.Bottleneck;
import org.talentchain.matching.gap.CellAdvice;
import org.talentchain.matching.gap.Constraint;
import org.talentchain.matching.gap.GapResult;
import org.talentchain.matching.gap.GapRow;
import org.talentchain.matching.gap.GapTable;
import org.talentchain.matching.gap.Need;
import org.talentchain.model.City;

/** The gap between demand and supply, what holds it, and what to do about it. */
public final class GapReport {

  private static final int WORST = 5;
  private static final int WORST_WORK = 10;

  private final Wording words;
  private final GapWords say;
  private final GapTables tables;

  public GapReport(Wording words, Knowledge knowledge, City city, boolean showPii) {
    this.words = words;
    this.say = new GapWords(words, knowledge, city, showPii);
    this.tables = new GapTables(words, say);
  }

  public Report of(GapResult result, GapView view) {
    GapTable shown = result.table().where(need -> view.shows(need.key().segment()));
    List<CellAdvice> advice =
        result.advice().stream().filter(each -> view.shows(each.key().segment())).toList();
    String title =
        view.segment() == null
            ? words.say("gap.title")
            : words.say("gap.title.segment", say.segment(view.segment()));
    SheetNames names = new SheetNames();
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(overview(names.next(words.say("sheet.overview")), title, result, shown, view));
    if (view.brief()) {
      List<CellAdvice> worst = first(WORST_WORK, advice);
      sheets.add(
          Sheet.of(
              names.next(words.say("gap.advice")),
              words.say("gap.advice"),
              words.say("gap.advice.note", worst.size(), advice.size()),
              tables.advice(worst).captioned("")));
    } else {
      sheets.add(sheet(names, "gap.advice", tables.advice(advice)));
      sheets.add(sheet(names, "gap.skills", tables.skills(result.bottleneck().skills())));
      sheets.add(sheet(names, "gap.fills", tables.fills(shown)));
      sheets.add(sheet(names, "gap.needs", tables.needs(shown)));
    }
    return new Report(title, result.fingerprint().asOf(), sheets);
  }

  private Sheet sheet(SheetNames names, String key, Table table) {
    return new Sheet(names.next(words.say(key)), words.say(key), List.of(), List.of(table.captioned("")));
  }

  private Sheet overview(String name, String title, GapResult result, GapTable shown, GapView view) {
    Bottleneck bottleneck = result.bottleneck();
    List<Constraint> binding = bottleneck.binding();
    List<Constraint> skills = bottleneck.skills();
    List<Table> all = new ArrayList<>();
    all.add(tables.quarters(shown));
    all.add(tables.gaps(shown, view.by()));
    all.add(tables.constraints(view.brief() ? first(WORST, binding) : binding));
    if (view.brief()) {
      all.add(tables.skills(first(WORST, skills)));
    }
    return new Sheet(name, title, notes(result, shown), all);
  }

  private List<String> notes(GapResult result, GapTable shown) {
    return Stream.of(
            period(result, shown),
            summary(shown),
            bottleneck(result.bottleneck()),
            words.say("gap.rule", result.request().tiers().name()),
            counted("gap.undue", dueUnknown(shown)),
            counted("gap.assumed", assumed(shown)),
            counted("gap.later", shown.dueLater()),
            undated(result))
        .filter(note -> !note.isEmpty())
        .toList();
  }

  private String period(GapResult result, GapTable shown) {
    return words.say(
        "gap.period",
        say.quarter(shown.horizon().first()),
        say.quarter(shown.horizon().last()),
        result.fingerprint().asOf());
  }

  private String summary(GapTable shown) {
    GapRow total = shown.total();
    int forecast = demand(shown, true);
    String text =
        words.say(
            "gap.summary",
            total.demand(),
            demand(shown, false),
            forecast,
            total.hired(),
            total.trained(),
            total.open());
    return total.substitutes() == 0
        ? text
        : text + words.say("gap.summary.substitutes", total.substitutes(), lost(total));
  }

  /** Hundredths of people as people. */
  private static String lost(GapRow row) {
    return BigDecimal.valueOf(row.lostPercent(), 2).stripTrailingZeros().toPlainString();
  }

  private static int demand(GapTable table, boolean forecast) {
    int sum = 0;
    for (int need = 0; need < table.needs().size(); need++) {
      boolean counts = table.isWithin(need) && table.needs().get(need).isForecast() == forecast;
      sum += counts ? table.needs().get(need).headcount() : 0;
    }
    return sum;
  }

  private String bottleneck(Bottleneck bottleneck) {
    if (bottleneck.binding().isEmpty()) {
      return words.say("gap.bottleneck.none");
    }
    Constraint worst = bottleneck.binding().get(0);
    return words.say("gap.bottleneck", say.constraint(worst.limit()), say.worth(worst));
  }

  private String counted(String key, int count) {
    return count == 0 ? "" : words.say(key, count);
  }

  private static int dueUnknown(GapTable table) {
    return table.needs().stream().filter(need -> need.due() == null).mapToInt(Need::headcount).sum();
  }

  private static int assumed(GapTable table) {
    return table.needs().stream().filter(Need::tierAssumed).mapToInt(Need::headcount).sum();
  }

  private String undated(GapResult result) {
    List<String> names = result.undated().stream().map(say::training).toList();
    return names.isEmpty() ? "" : words.say("gap.undated", names.size(), words.list(names));
  }

  private static <T> List<T> first(int most, List<T> all) {
    return all.subList(0, Math.min(most, all.size()));
  }
}
