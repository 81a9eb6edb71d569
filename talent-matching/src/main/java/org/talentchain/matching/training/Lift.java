package org.talentchain.matching.training;

import java.util.ArrayList;
import java.util.List;
import org.talentchain.matching.explain.ComponentScore;
import org.talentchain.matching.explain.Explanation;
import org.talentchain.matching.explain.ItemScore;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/**
 * What a class does for somebody towards a position: out of reach before, within reach after.
 *
 * @param before the pair as it is now
 * @param after the pair once the class is done
 * @param inTime whether the class ends by the day the position starts; a position that states no day can wait
 */
public record Lift(Explanation before, Explanation after, GateOutcome inTime) {

  public Lift {
    if (!before.position().equals(after.position()) || !before.candidate().equals(after.candidate())) {
      throw new IllegalArgumentException("before and after are of different pairs");
    }
  }

  public CandidateId candidate() {
    return after.candidate();
  }

  public PositionId position() {
    return after.position();
  }

  /** What the class changes, requirement by requirement, in the order of the position. */
  public List<ItemChange> changes() {
    List<ItemChange> changes = new ArrayList<>();
    for (int component = 0; component < before.components().size(); component++) {
      ComponentScore now = before.components().get(component);
      ComponentScore then = after.components().get(component);
      for (int item = 0; item < now.items().size(); item++) {
        ItemScore old = now.items().get(item);
        ItemScore gained = then.items().get(item);
        if (old.value() != gained.value() || old.status() != gained.status()) {
          changes.add(new ItemChange(now.component(), old, gained));
        }
      }
    }
    return changes;
  }
}
