package org.talentchain.matching.training.match;

import org.talentchain.matching.city.CityView;
import org.talentchain.matching.city.UnknownIdException;
import org.talentchain.matching.training.CohortProposal;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassId;
import org.talentchain.model.PositionId;

/** Answers who gains what by which class, from whichever end it is asked. */
public final class ClassMatcher {

  private final CityView city;

  public ClassMatcher(CityView city) {
    this.city = city;
  }

  /**
   * @throws UnknownIdException when nothing was added under the id
   */
  public ClassMatchResult match(ClassMatchRequest request) {
    Schooling schooling = new Schooling(request, city);
    if (request.subject() instanceof CandidateId id) {
      return new ChanceFinder(schooling, schooling.person(id, city.profile(id))).find(city.fingerprint());
    }
    if (request.subject() instanceof PositionId id) {
      return new FeederFinder(schooling, city.vacancy(id), city.workers()).find(city.fingerprint());
    }
    ClassCard course = schooling.course(city.trainingClass((ClassId) request.subject()));
    CohortProposal cohort = new CohortFinder(schooling, course, city.workers()).find();
    return new ClassMatchResult.ForClass(request, cohort, city.fingerprint());
  }
}
