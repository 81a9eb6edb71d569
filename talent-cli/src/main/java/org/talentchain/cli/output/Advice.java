package org.talentchain.cli.output;

import java.util.List;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.allocation.Change;
import org.talentchain.matching.allocation.PlanAim;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.Shortfall;
import org.talentchain.matching.allocation.Unmatched;

/** Why seats stay open or candidates without an invitation, and what would help, in sentences. */
final class Advice {

  /** More than this nobody reads; the smallest changes come first. */
  private static final int MOST_CHANGES = 3;

  private static final String POSITION = "position.";
  private static final String CANDIDATE = "candidate.";

  private final Wording words;
  private final Directory directory;
  private final PlanAim aim;
  private final Phrases phrases;

  Advice(Wording words, Directory directory, PlanAim aim) {
    this.words = words;
    this.directory = directory;
    this.aim = aim;
    this.phrases = new Phrases(words);
  }

  String reason(Shortfall shortfall) {
    return words.say(
        shortfall.reason() == Shortfall.Reason.COMPETITION
            ? competition()
            : "shortfall." + shortfall.reason(),
        shortfall.openSeats(),
        shortfall.excluded(),
        shortfall.belowCutOff(),
        shortfall.elsewhere());
  }

  /** Only a stable plan without quotas promises that those who are elsewhere would rather be there. */
  private String competition() {
    if (!aim.quotas().isEmpty()) {
      return "shortfall.COMPETITION.QUOTAS";
    }
    return aim.kind() == PlanKind.STABLE ? "shortfall.COMPETITION" : "shortfall.COMPETITION.OPTIMAL";
  }

  String reason(Unmatched unmatched) {
    boolean limited = unmatched.reason() == Unmatched.Reason.COMPETITION && !aim.quotas().isEmpty();
    return words.say(limited ? "unmatched.COMPETITION.QUOTAS" : "unmatched." + unmatched.reason());
  }

  /** What a position could do. */
  List<String> forPosition(List<Change> changes) {
    return said(POSITION, changes);
  }

  /** What would help a candidate. */
  List<String> forCandidate(List<Change> changes) {
    return said(CANDIDATE, changes);
  }

  private List<String> said(String side, List<Change> changes) {
    return changes.stream().limit(MOST_CHANGES).map(change -> said(side, change)).toList();
  }

  private String said(String side, Change change) {
    String requirement =
        change.requirement() == null ? "" : phrases.requirement(change.requirement());
    String position = change.position() == null ? "" : directory.position(change.position()).title();
    boolean isShare = change.kind() == Change.Kind.LOWER_CUT_OFF;
    String text =
        words.say(
            key(side, change),
            requirement,
            position,
            isShare ? Cells.percent(change.from(), 1) : change.from(),
            isShare ? Cells.percent(change.to(), 1) : change.to(),
            change.gain());
    String className = directory.className(change.trainingClass());
    String where = className == null ? "" : words.say("advice.class", className);
    return text + where + (side.equals(POSITION) ? effect(change) : "");
  }

  private String effect(Change change) {
    if (change.effect() == null) {
      return "";
    }
    int filled = change.effect().filled();
    return filled > 0 ? words.say("advice.fills", filled) : words.say("advice.fillsNone");
  }

  private static String key(String side, Change change) {
    boolean aboutOne =
        change.kind() == Change.Kind.SUPPLY_DATA
            && change.requirement() != null
            && change.position() != null
            && side.equals(CANDIDATE);
    return aboutOne ? "candidate.SUPPLY_DATA.about" : side + change.kind();
  }
}
