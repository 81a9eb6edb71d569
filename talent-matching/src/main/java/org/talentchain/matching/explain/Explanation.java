package org.talentchain.matching.explain;

import java.util.List;
import java.util.stream.Stream;
import org.talentchain.matching.score.AspectValue;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Rating;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/**
 * The score of one pair taken apart: the same numbers the ranking used.
 *
 * @param candidate who
 * @param position for what
 * @param fit the position's view
 * @param preference the candidate's view; not assessable when nothing was stated
 * @param mutual both, in ten-thousandths
 * @param gate the worst of the gates
 * @param gates each must-have
 * @param components the components the position states, in order
 * @param aspects the aspects the candidate states, in order
 */
public record Explanation(
    CandidateId candidate,
    PositionId position,
    Rating fit,
    Rating preference,
    int mutual,
    GateOutcome gate,
    List<GateCheck> gates,
    List<ComponentScore> components,
    List<AspectValue> aspects) {

  public Explanation {
    gates = List.copyOf(gates);
    components = List.copyOf(components);
    aspects = List.copyOf(aspects);
  }

  /** What is there, in full or in part (具备). */
  public List<ItemScore> have() {
    return items().filter(item -> item.value() > 0).toList();
  }

  /** What is asked for and known not to be there in full (缺少). */
  public List<ItemScore> missing() {
    return items().filter(item -> item.status() == ItemStatus.MISSING).toList();
  }

  /** What is asked for and not said (待核实). */
  public List<ItemScore> unknown() {
    return items().filter(item -> item.status() == ItemStatus.UNKNOWN).toList();
  }

  private Stream<ItemScore> items() {
    return components.stream().flatMap(component -> component.items().stream());
  }
}
