package org.talentchain.cli.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainGraph;
import org.talentchain.cli.output.MadeClassPlan;
import org.talentchain.cli.report.Part;
import org.talentchain.cli.report.Study;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.MatchRequest;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.gap.GapRequest;
import org.talentchain.matching.gap.GapResult;
import org.talentchain.matching.pairing.MentoringPlanner;
import org.talentchain.matching.pairing.MentoringRequest;
import org.talentchain.matching.pairing.WorkshopPlanner;
import org.talentchain.matching.pairing.WorkshopRequest;
import org.talentchain.matching.training.ClassPlan;
import org.talentchain.matching.training.ClassPlanRequest;
import org.talentchain.matching.training.CurvePoint;
import org.talentchain.matching.training.plan.BranchAndBound;
import org.talentchain.matching.training.plan.ClassSolver;
import org.talentchain.matching.training.plan.Effort;
import org.talentchain.matching.training.propose.ProposalRequest;
import org.talentchain.matching.training.propose.ProposalResult;
import org.talentchain.model.City;
import org.talentchain.policy.PolicyCatalogue;
import org.talentchain.roster.RosterReading;
import org.talentchain.tier.TierCatalogue;

/** Asks everything a report tells of a city, and of that only what it is to tell. */
record CityStudy(
    Knowledge knowledge,
    LocalDate asOf,
    TierCatalogue tiers,
    PolicyCatalogue policies,
    Set<Part> parts,
    @Nullable BigDecimal budget,
    int cutOff,
    boolean strict) {

  /** A report is read while it is made: its plan says its bound, and is searched for no longer than this. */
  private static final Effort EFFORT = new Effort(Effort.SHORT.steps() / 2);
  private static final Effort EFFORT_OF_A_POINT = new Effort(EFFORT.steps() / 2);

  private static final int MOST_PROPOSALS = 5;

  CityStudy(
      Knowledge knowledge,
      LocalDate asOf,
      TierCatalogue tiers,
      PolicyCatalogue policies,
      Set<Part> parts) {
    this(knowledge, asOf, tiers, policies, parts, null, MatchRequest.SUGGESTED, false);
  }

  /** With so many yuan for the class plan; null for no limit. */
  CityStudy budget(@Nullable BigDecimal yuan) {
    return new CityStudy(knowledge, asOf, tiers, policies, parts, yuan, cutOff, strict);
  }

  CityStudy cutOff(int tenThousandths) {
    return new CityStudy(knowledge, asOf, tiers, policies, parts, budget, tenThousandths, strict);
  }

  CityStudy strict(boolean onlyVerified) {
    return new CityStudy(knowledge, asOf, tiers, policies, parts, budget, cutOff, onlyVerified);
  }

  /** The answers. */
  Study of(RosterReading reading, ChainGraph graph, TalentEngine talent, boolean showPii) {
    City city = reading.city();
    boolean classes = parts.contains(Part.CLASSES);
    return new Study(
        reading,
        asOf,
        parts,
        showPii,
        knowledge,
        tiers,
        policies,
        graph,
        parts.contains(Part.GAP) ? gap(city, talent) : null,
        classes ? plan(city, talent) : null,
        classes ? proposals(city, talent) : null,
        WorkshopPlanner.plan(new WorkshopRequest(city, knowledge, null, asOf, 1)),
        MentoringPlanner.plan(mentoring(city)),
        talent.fingerprint());
  }

  private GapResult gap(City city, TalentEngine talent) {
    return talent.gap(counted(GapRequest.of(city.outlook())));
  }

  private GapRequest counted(GapRequest request) {
    GapRequest counted = request.cutOff(cutOff).tiers(tiers);
    return strict ? counted.onlyVerified() : counted;
  }

  private MadeClassPlan plan(City city, TalentEngine talent) {
    ClassPlanRequest open = ClassPlanRequest.of(city.outlook()).budget(budget).effort(EFFORT);
    ClassPlanRequest fit = cutOff == MatchRequest.SUGGESTED ? open : open.cutOff(cutOff);
    ClassPlanRequest request = strict ? fit.onlyVerified() : fit;
    ClassSolver solver = new BranchAndBound();
    ClassPlan plan = talent.planClasses(request, solver).plan();
    List<CurvePoint> curve = talent.classCurve(request, ClassCurve.around(request.effort(EFFORT_OF_A_POINT), plan), solver);
    return new MadeClassPlan(city, request, plan, curve, null, asOf);
  }

  private ProposalResult proposals(City city, TalentEngine talent) {
    ProposalRequest usual = ProposalRequest.of(city, asOf);
    return talent.proposeClasses(usual.gap(counted(usual.gap())).top(MOST_PROPOSALS));
  }

  private MentoringRequest mentoring(City city) {
    return new MentoringRequest(
        MentorsCommand.profiles(city),
        city.chain(),
        tiers,
        knowledge,
        null,
        asOf,
        MentoringRequest.USUAL_APPRENTICES);
  }
}
