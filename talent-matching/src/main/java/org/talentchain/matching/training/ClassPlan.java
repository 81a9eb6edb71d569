package org.talentchain.matching.training;

import java.math.BigDecimal;
import java.util.List;
import org.talentchain.matching.training.plan.Proof;

/**
 * Which classes to open, for whom, towards which openings (开班计划).
 *
 * @param openings all that were planned for, by id
 * @param classes by first day, then id
 * @param hirings who fills an opening without a class, by opening, then candidate
 * @param filled people placed in time
 * @param weight the same, each counted by the weight of the opening
 * @param cost yuan for all classes, as far as costs are stated
 * @param proof how far it can be from the best plan
 * @param shortages openings with places left, by opening, and why
 * @param relaxations limits that hold the plan back and what one unit more would bring, most first
 * @param omissions what could not be planned with
 */
public record ClassPlan(
    List<Opening> openings,
    List<PlannedClass> classes,
    List<Hiring> hirings,
    int filled,
    long weight,
    BigDecimal cost,
    Proof proof,
    List<Shortage> shortages,
    List<Relaxation> relaxations,
    List<Omission> omissions) {

  public ClassPlan {
    openings = List.copyOf(openings);
    classes = List.copyOf(classes);
    hirings = List.copyOf(hirings);
    shortages = List.copyOf(shortages);
    relaxations = List.copyOf(relaxations);
    omissions = List.copyOf(omissions);
  }
}
