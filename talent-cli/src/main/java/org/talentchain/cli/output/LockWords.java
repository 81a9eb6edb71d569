package org.talentchain.cli.output;

import org.talentchain.cli.text.Wording;
import org.talentchain.matching.allocation.replan.FairChange;
import org.talentchain.matching.allocation.replan.LockConflict;

/** Contradictions between promises, in sentences. */
public final class LockWords {

  private final Wording words;

  public LockWords(Wording words) {
    this.words = words;
  }

  /** Which promises contradict each other, and how. */
  public String contradiction(LockConflict conflict) {
    return words.say("replan.conflict", locks(conflict), kind(conflict));
  }

  /** Which promise was given up, and for what. */
  public String released(LockConflict conflict) {
    if (conflict.locks().size() == 1) {
      return words.say("replan.dropped", lock(conflict.released()), kind(conflict));
    }
    return words.say("replan.released", lock(conflict.released()), locks(conflict), kind(conflict));
  }

  private String kind(LockConflict conflict) {
    return words.say("LockConflict.Kind." + conflict.kind(), conflict.seats());
  }

  private String locks(LockConflict conflict) {
    return words.list(conflict.locks().stream().map(this::lock).toList());
  }

  private String lock(FairChange.Lock lock) {
    String status = words.say(lock.signed() ? "replan.signed" : "replan.invited");
    return words.say("replan.lock", lock.candidate().value(), lock.position().value(), status);
  }
}
