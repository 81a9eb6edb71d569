package org.talentchain.matching.fair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.talentchain.matching.allocation.Effect;
import org.talentchain.matching.allocation.replan.LivePlan;

/** Makes changes of a plan one after another, takes down what each brings, and undoes them all. */
final class Trial {

  /**
   * What there is after a step.
   *
   * @param effect of this step and all before it
   * @param invited who has an invitation since this step and had none, with the position that invites them
   */
  record Outcome(Effect effect, Map<Integer, Integer> invited) {}

  private final LivePlan plan;

  Trial(LivePlan plan) {
    this.plan = plan;
  }

  Outcome run(Runnable step) {
    return run(List.of(step), outcomes -> true).get(0);
  }

  /**
   * @param enough asked after each step whether the rest can be left out
   * @return one for each step made
   */
  List<Outcome> run(List<Runnable> steps, Predicate<List<Outcome>> enough) {
    int filled = plan.filled();
    long total = plan.total();
    List<Outcome> outcomes = new ArrayList<>();
    Set<Integer> known = new HashSet<>();
    plan.attempt(
        List.of(
            () -> {
              for (Runnable step : steps) {
                Map<Integer, Integer> invited = newcomers(plan.watch(step), known);
                Effect effect = new Effect(plan.filled() - filled, plan.total() - total);
                outcomes.add(new Outcome(effect, invited));
                if (enough.test(outcomes)) {
                  return;
                }
              }
            }));
    return outcomes;
  }

  private Map<Integer, Integer> newcomers(Map<Integer, Integer> moved, Set<Integer> known) {
    Map<Integer, Integer> invited = new TreeMap<>();
    moved.forEach(
        (candidate, before) -> {
          if (before == LivePlan.NONE && plan.held(candidate) != LivePlan.NONE && known.add(candidate)) {
            invited.put(candidate, plan.position(plan.held(candidate)));
          }
        });
    return invited;
  }
}
