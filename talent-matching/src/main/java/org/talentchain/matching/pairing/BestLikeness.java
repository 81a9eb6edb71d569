package org.talentchain.matching.pairing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.talentchain.similarity.Closeness;
import org.talentchain.similarity.PhraseCloseness;

/** What of one side comes closest to what the other asks. */
final class BestLikeness {

  private final PhraseCloseness closeness;

  BestLikeness(PhraseCloseness closeness) {
    this.closeness = closeness;
  }

  /** For each phrase asked the closest held, where one is close at all; of equal ones the first. */
  List<Likeness> of(Collection<String> asked, Collection<String> held) {
    List<Likeness> found = new ArrayList<>();
    for (String phrase : asked) {
      of(phrase, held).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Likeness> of(String asked, Collection<String> held) {
    Likeness best = null;
    for (String phrase : held) {
      Optional<Closeness> close = closeness.of(asked, phrase);
      if (close.isPresent() && (best == null || close.get().thousandths() > best.thousandths())) {
        best = new Likeness(asked, phrase, close.get().thousandths(), close.get().relation());
      }
    }
    return Optional.ofNullable(best);
  }

  /** The average over all that is asked, in thousandths. */
  static int average(List<Likeness> found, int asked) {
    return found.stream().mapToInt(Likeness::thousandths).sum() / asked;
  }
}
