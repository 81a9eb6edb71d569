package org.talentchain.cli.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.talentchain.matching.training.ClassPlan;
import org.talentchain.matching.training.ClassPlanRequest;

/** Which other limits a plan of classes is held against. */
final class ClassCurve {

  private static final int POINTS = 6;

  private ClassCurve() {}

  /** In even steps: of money where a budget is given or costs are known, and of seats. */
  static List<ClassPlanRequest> around(ClassPlanRequest request, ClassPlan plan) {
    List<ClassPlanRequest> points = new ArrayList<>();
    BigDecimal most = request.budget() != null ? request.budget() : plan.cost();
    for (int step = 0; step <= POINTS; step++) {
      if (most.signum() > 0) {
        BigDecimal part = most.multiply(BigDecimal.valueOf(step));
        points.add(request.budget(part.divide(BigDecimal.valueOf(POINTS), 0, RoundingMode.HALF_UP)));
      }
    }
    if (request.budget() != null) {
      points.add(request.budget(null));
    }
    Integer seats = request.seats();
    int students = plan.classes().stream().mapToInt(each -> each.students().size()).sum();
    int all = seats == null ? students : seats;
    for (int step = 0; step <= POINTS && all > 0; step++) {
      points.add(request.seats(all * step / POINTS));
    }
    return points;
  }
}
