package org.talentchain.cli.output;

import java.util.List;
import java.util.stream.Collectors;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.allocation.Change;
import org.talentchain.matching.allocation.PlanAim;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.Shortfall;
import org.talentchain.matching.allocation.Unmatched;
import org.talentchain.matching.fair.FairResult;
import org.talentchain.model.CandidateId;

/** Why seats stay open or candidates without an invitation, and what would help, in sentences. */
final class Advice {

  /** More than this nobody reads; the smallest changes come first. */
  private static final int MOST_CHANGES = 3;

  private static final int MOST_PEOPLE = 5;

  private static final String POSITION = "position.";
  private static final String CANDIDATE = "candidate.";

  private final Wording words;
  private final Directory directory;
  private final PlanAim aim;
  private final boolean tried;
  private final Phrases phrases;
  private final QuotaWords quotas;

  Advice(Wording words, Directory directory, FairResult result) {
    this.words = words;
    this.directory = directory;
    this.aim = result.request().aim();
    this.tried = result.plan().tried();
    this.phrases = new Phrases(words);
    this.quotas = new QuotaWords(words, directory);
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
  List<String> forPosition(Shortfall shortfall) {
    return said(POSITION, shortfall.changes());
  }

  /** What would help a candidate. */
  List<String> forCandidate(Unmatched unmatched) {
    if (!unmatched.together()) {
      return said(CANDIDATE, unmatched.changes());
    }
    List<String> all = unmatched.changes().stream().map(change -> said(CANDIDATE, change)).toList();
    return List.of(words.say("advice.together", String.join(words.say("advice.and"), all)));
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
            change.quota() == null ? requirement : quotas.quota(aim.quotas().get(change.quota())),
            position,
            isShare ? Cells.percent(change.from(), 1) : change.from(),
            isShare ? Cells.percent(change.to(), 1) : change.to(),
            change.gain(),
            change.place() == null ? "" : change.place(),
            people(change));
    String className = directory.className(change.trainingClass());
    String where = className == null ? "" : words.say("advice.class", className);
    return text + where + effect(side, change);
  }

  /** The first few by their ids. */
  private String people(Change change) {
    String some =
        change.people().stream()
            .limit(MOST_PEOPLE)
            .map(CandidateId::value)
            .collect(Collectors.joining(words.say("list.comma")));
    return change.people().size() > MOST_PEOPLE ? words.say("advice.others", some) : some;
  }

  private String effect(String side, Change change) {
    if (change.effect() == null) {
      return "";
    }
    if (side.equals(POSITION)) {
      return words.say("advice.fills", change.filled());
    }
    return change.filled() > 0 ? "" : words.say("advice.displaces");
  }

  private String key(String side, Change change) {
    boolean ofNobody = change.kind() == Change.Kind.RECRUIT_ELSEWHERE;
    if (side.equals(CANDIDATE) && (change.effect() != null || ofNobody && tried)) {
      return "candidate.tried." + change.kind();
    }
    if (ofNobody && tried) {
      return "position.tried.RECRUIT_ELSEWHERE";
    }
    if (!change.people().isEmpty()) {
      return change.kind() == Change.Kind.SUPPLY_DATA
          ? "position.tried.SUPPLY_DATA"
          : "position.tried.GAIN_REQUIREMENT";
    }
    if (change.kind() == Change.Kind.SUPPLY_DATA && change.requirement() != null) {
      return "candidate.SUPPLY_DATA.about";
    }
    return side + change.kind();
  }
}
