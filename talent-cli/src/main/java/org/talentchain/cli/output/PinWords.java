package org.talentchain.cli.output;

import org.talentchain.cli.text.Wording;
import org.talentchain.matching.timetable.Pin;
import org.talentchain.matching.timetable.PinConflict;

/** Contradictions between pins, in sentences. */
public final class PinWords {

  private final Wording words;

  public PinWords(Wording words) {
    this.words = words;
  }

  /** Which pins contradict each other, and how. */
  public String contradiction(PinConflict conflict) {
    return words.say("timetable.conflict", pins(conflict), words.name(conflict.kind()));
  }

  /** The same, and which of them was given up. */
  public String released(PinConflict conflict) {
    Pin last = conflict.pins().get(conflict.pins().size() - 1);
    return words.say("timetable.released", pin(last), pins(conflict), words.name(conflict.kind()));
  }

  private String pins(PinConflict conflict) {
    return words.list(conflict.pins().stream().map(this::pin).toList());
  }

  private String pin(Pin pin) {
    String time = pin.start() == null ? words.say("timetable.anyTime") : pin.start().toString();
    return words.say("timetable.pin", pin.candidate().value(), pin.position().value(), time);
  }
}
