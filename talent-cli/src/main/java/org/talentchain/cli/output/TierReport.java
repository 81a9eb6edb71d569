package org.talentchain.cli.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.model.Candidate;
import org.talentchain.model.City;
import org.talentchain.model.Tier;
import org.talentchain.tier.ConditionReading;
import org.talentchain.tier.Outcome;
import org.talentchain.tier.RuleReading;
import org.talentchain.tier.TierCatalogue;
import org.talentchain.tier.TierCondition;
import org.talentchain.tier.TierReading;

/** To which tier each candidate belongs, why, and what is missing for a higher one. */
public final class TierReport {

  private static final int NONE = Tier.values().length;

  private final Wording words;
  private final City city;
  private final Directory directory;
  private final Columns columns;

  /** Somebody and their tier. */
  private record Assessed(Candidate candidate, TierReading reading) {

    int order() {
      Tier tier = reading.tier();
      return tier == null ? NONE : tier.ordinal();
    }

    boolean saysAnything() {
      return reading.tier() != null
          || reading.stated() != null
          || !reading.possible().isEmpty()
          || !reading.near().isEmpty();
    }
  }

  public TierReport(Wording words, City city, boolean showPii) {
    this.words = words;
    this.city = city;
    this.directory = new Directory(city, showPii);
    this.columns = new Columns(words);
  }

  /**
   * The report by the rules of a catalogue, highest tier first, then by id.
   *
   * @param brief true to leave out people of whom there is nothing to say
   */
  public Report of(TierCatalogue catalogue, LocalDate asOf, boolean brief) {
    List<Assessed> all =
        city.candidates().stream()
            .map(candidate -> new Assessed(candidate, catalogue.read(candidate.profile())))
            .sorted(Comparator.comparingInt(Assessed::order).thenComparing(one -> one.candidate().id()))
            .toList();
    String title = words.say("tier.title");
    List<Assessed> shown = brief ? all.stream().filter(Assessed::saysAnything).toList() : all;
    List<String> notes = new ArrayList<>();
    notes.add(words.say("tier.source", catalogue.name()));
    if (shown.size() < all.size()) {
      notes.add(words.say("tier.brief", all.size() - shown.size()));
    }
    List<Table> tables = List.of(counts(all), people(shown));
    return new Report(title, asOf, List.of(new Sheet(new SheetNames().next(title), title, notes, tables)));
  }

  private Table counts(List<Assessed> all) {
    List<Row> rows = new ArrayList<>();
    for (Tier tier : Tier.values()) {
      rows.add(Row.of(name(tier), count(all, tier.ordinal())));
    }
    rows.add(Row.of(words.say("tier.none"), count(all, NONE)));
    return new Table(
        "tiers", words.say("tier.counts"), List.of(columns.text("tier"), columns.count("people")), rows);
  }

  private static int count(List<Assessed> all, int order) {
    return (int) all.stream().filter(one -> one.order() == order).count();
  }

  private Table people(List<Assessed> all) {
    List<Row> rows = new ArrayList<>();
    for (Assessed one : all) {
      TierReading reading = one.reading();
      rows.add(
          Row.of(
              one.candidate().id().value(),
              directory.name(one.candidate()),
              name(reading.tier()),
              name(reading.stated()),
              grounds(reading.met()),
              reading.possible().stream().map(this::toVerify).toList(),
              reading.near().stream().map(this::missing).toList()));
    }
    return new Table(
        "people",
        words.say("tier.people"),
        List.of(
            columns.text("candidateId"),
            columns.text("name"),
            columns.text("tier"),
            columns.text("statedTier"),
            columns.list("basis"),
            columns.list("toVerify"),
            columns.list("oneStepShort")),
        rows);
  }

  private @Nullable String name(@Nullable Tier tier) {
    return tier == null ? null : words.pick(tier.zh(), tier.en());
  }

  private String name(RuleReading reading) {
    return words.pick(reading.rule().zh(), reading.rule().en());
  }

  /** The first rule met with its evidence; the others, which mostly follow from the same, by name. */
  private List<String> grounds(List<RuleReading> met) {
    List<String> grounds = new ArrayList<>();
    met.stream().limit(1).map(this::because).forEach(grounds::add);
    List<String> others = met.stream().skip(1).map(this::name).toList();
    if (!others.isEmpty()) {
      grounds.add(words.say("tier.also", String.join(words.say("list.comma"), others)));
    }
    return grounds;
  }

  private String because(RuleReading reading) {
    Stream<String> evidence =
        reading.conditions().stream().map(ConditionReading::evidence).filter(text -> text != null && !text.isEmpty());
    return words.say("tier.because", name(reading), words.list(evidence.toList()));
  }

  private String toVerify(RuleReading reading) {
    return words.say("tier.toVerify", name(reading), words.list(open(reading, Outcome.UNKNOWN)));
  }

  private String missing(RuleReading reading) {
    String held =
        words.list(
            reading.conditions().stream()
                .filter(one -> one.outcome() == Outcome.NOT_MET)
                .map(one -> one.evidence() == null ? "" : one.evidence())
                .toList());
    return words.say("tier.missing", name(reading), words.list(open(reading, Outcome.NOT_MET)), held);
  }

  private List<String> open(RuleReading reading, Outcome outcome) {
    return reading.conditions().stream()
        .filter(one -> one.outcome() == outcome)
        .map(one -> wanted(one.condition()))
        .toList();
  }

  private String wanted(TierCondition condition) {
    if (condition instanceof TierCondition.Honour honour) {
      return words.say("tier.wanted.honour", honour.anyOf().get(0));
    }
    if (condition instanceof TierCondition.EducationAtLeast education) {
      return words.say("tier.wanted.education", words.pick(education.atLeast().zh(), education.atLeast().en()));
    }
    if (condition instanceof TierCondition.TitleAtLeast title) {
      return words.say("tier.wanted.title", words.pick(title.atLeast().zh(), title.atLeast().en()));
    }
    if (condition instanceof TierCondition.SkillLevelAtLeast level) {
      return words.say("tier.wanted.skillLevel", words.pick(level.atLeast().zh(), level.atLeast().en()));
    }
    return words.say("tier.wanted.enterprise");
  }
}
