package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.allocation.replan.LockConflict;
import org.talentchain.matching.allocation.replan.Reshuffle;
import org.talentchain.matching.fair.ReplanResult;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;

/** What a new plan means person by person: those who lose something first, those who keep theirs last. */
final class ReshuffleSheet {

  private static final List<Reshuffle.Kind> ORDER =
      List.of(Reshuffle.Kind.LOST, Reshuffle.Kind.MOVED, Reshuffle.Kind.NEW, Reshuffle.Kind.KEPT);

  /** More people than this are counted, not named. */
  private static final int MOST_NAMED = 3;

  private final Wording words;
  private final Directory directory;
  private final ReplanResult replan;

  ReshuffleSheet(Wording words, Directory directory, ReplanResult replan) {
    this.words = words;
    this.directory = directory;
    this.replan = replan;
  }

  Sheet named(String name) {
    Columns columns = new Columns(words);
    List<Row> rows =
        replan.reshuffles().stream()
            .sorted(Comparator.comparing(each -> ORDER.indexOf(each.kind())))
            .map(this::row)
            .toList();
    Table table =
        new Table(
            "differences",
            "",
            List.of(
                columns.text("reshuffle"),
                columns.text("candidateId"),
                columns.text("name"),
                columns.text("phone"),
                columns.text("beforeId"),
                columns.text("beforePosition"),
                columns.text("beforeEnterprise"),
                columns.text("afterId"),
                columns.text("afterPosition"),
                columns.text("afterEnterprise"),
                columns.text("afterBooth"),
                columns.prose("cause")),
            rows);
    return new Sheet(name, words.say("replan.title"), notes(), List.of(table));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        words.say(
            "replan.summary",
            replan.count(Reshuffle.Kind.KEPT),
            replan.count(Reshuffle.Kind.NEW),
            replan.count(Reshuffle.Kind.MOVED),
            replan.count(Reshuffle.Kind.LOST)));
    notes.add(words.say("replan.way." + replan.way()));
    if (!replan.locks().isEmpty()) {
      int signed = (int) replan.locks().stream().filter(each -> each.signed()).count();
      notes.add(words.say("replan.locks", signed, replan.locks().size() - signed));
    }
    if (!replan.arrived().isEmpty()) {
      notes.add(words.say("replan.arrived", replan.arrived().size(), arrivedAndInvited()));
    }
    for (LockConflict conflict : replan.released()) {
      notes.add(new LockWords(words).released(conflict));
    }
    return notes;
  }

  private long arrivedAndInvited() {
    return replan.reshuffles().stream()
        .filter(each -> each.after() != null && replan.arrived().contains(each.candidate()))
        .count();
  }

  private Row row(Reshuffle each) {
    Candidate candidate = directory.find(each.candidate());
    Position before = find(each.before());
    Position after = find(each.after());
    Row row =
        Row.of(
            words.name(each.kind()),
            each.candidate().value(),
            candidate == null ? null : directory.name(candidate),
            candidate == null ? null : directory.phone(candidate),
            each.before() == null ? null : each.before().value(),
            before == null ? null : before.title(),
            before == null ? null : directory.employer(before).name(),
            each.after() == null ? null : each.after().value(),
            after == null ? null : after.title(),
            after == null ? null : directory.employer(after).name(),
            after == null ? null : directory.employer(after).booth(),
            words.say("Reshuffle.Cause." + each.cause(), people(each.because())));
    return row.tone(tone(each));
  }

  private static Row.Tone tone(Reshuffle each) {
    return switch (each.kind()) {
      case LOST -> Row.Tone.ALERT;
      case KEPT -> Row.Tone.QUIET;
      case NEW, MOVED -> Row.Tone.NORMAL;
    };
  }

  private @Nullable Position find(@Nullable PositionId id) {
    return id == null ? null : directory.find(id);
  }

  private String people(List<CandidateId> some) {
    List<String> named = some.stream().limit(MOST_NAMED).map(this::person).toList();
    String names = String.join(words.say("list.comma"), named);
    return some.size() <= MOST_NAMED ? names : words.say("replan.andOthers", names, some.size());
  }

  private String person(CandidateId id) {
    Candidate candidate = directory.find(id);
    String name = candidate == null ? null : directory.name(candidate);
    return name == null ? id.value() : id.value() + " " + name;
  }
}
