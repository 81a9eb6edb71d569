package org.talentchain.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.talentchain.benchmarks.city.LoadGenerator;
import org.talentchain.chain.ChainGraph;
import org.talentchain.json.ModelJson;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.PositionCompiler;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.index.CityIndex;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Weights;
import org.talentchain.model.Candidate;

/**
 * Made-up candidates and positions, ready to be scored.
 *
 * @param candidates as they are
 * @param profiles as the index stores them, one for each candidate
 * @param features one for each candidate
 * @param cards one for each position
 */
record Compiled(
    List<Candidate> candidates,
    List<String> profiles,
    List<CandidateFeatures> features,
    List<Scorecard> cards) {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  static Compiled of(int candidates, int positions) {
    Knowledge knowledge = Knowledge.bundled();
    LoadGenerator load = new LoadGenerator(knowledge, 1);
    List<Candidate> people = load.candidates(candidates).toList();
    ProfileCompiler profiles = new ProfileCompiler(knowledge, TODAY);
    PositionCompiler compiler = new PositionCompiler(knowledge, ChainGraph.of(load.chain(), List.of()));
    return new Compiled(
        people,
        people.stream().map(each -> ModelJson.write(each.profile())).toList(),
        people.stream().map(each -> profiles.compile(each.profile())).toList(),
        load.positions(positions)
            .map(each -> Scorecard.of(compiler.compile(each), Weights.standard()))
            .filter(Scorecard::isAssessable)
            .toList());
  }

  /** An index of all candidates. */
  void putInto(CityIndex index) {
    for (int i = 0; i < candidates.size(); i++) {
      index.putCandidate(candidates.get(i).id().value(), profiles.get(i), features.get(i));
    }
  }
}
