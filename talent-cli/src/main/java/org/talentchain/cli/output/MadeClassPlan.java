package org.talentchain.cli.output;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.training.ClassPlan;
import org.talentchain.matching.training.ClassPlanRequest;
import org.talentchain.matching.training.CurvePoint;
import org.talentchain.matching.training.PlanDifference;
import org.talentchain.model.City;

/**
 * A plan of classes, ready to be written.
 *
 * @param city whom and what it is about
 * @param request what was asked
 * @param plan the answer
 * @param curve what other budgets and seats would bring; empty when not asked for
 * @param difference from the plan before, or null when there was none
 * @param asOf the day it holds for
 */
public record MadeClassPlan(
    City city,
    ClassPlanRequest request,
    ClassPlan plan,
    List<CurvePoint> curve,
    @Nullable PlanDifference difference,
    LocalDate asOf) {}
