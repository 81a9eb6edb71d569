package org.talentchain.matching.calibration;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.Flag;
import org.talentchain.matching.score.Component;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Item;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Weights;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/**
 * Collects what staff say of pairs, and fits the weights of the components to it: {@link PairwiseFit} says how,
 * {@link CrossValidation} whether it helps. The same labels give the same result, in any order.
 */
public final class Calibration {

  private final Weights present;
  private final Map<PositionId, Map<CandidateId, LabelledPosition.Example>> labelled = new TreeMap<>();
  private final Set<Who> excluded = new HashSet<>();
  private final Set<Who> notAssessable = new HashSet<>();

  /** A pair without what is said of it. */
  private record Who(CandidateId candidate, PositionId position) {}

  public Calibration(Weights present) {
    this.present = present;
  }

  /** Adds a pair with what the score knows of it; of two labels for a pair the later counts. */
  public void add(LabelledPair pair, Scorecard card, CandidateFeatures candidate) {
    Who who = new Who(pair.candidate(), pair.position());
    if (!card.isAssessable() || candidate.has(Flag.BLANK)) {
      notAssessable.add(who);
    } else if (card.tally(candidate).gate() == GateOutcome.FAIL) {
      excluded.add(who);
    } else {
      labelled
          .computeIfAbsent(pair.position(), none -> new TreeMap<>())
          .put(
              pair.candidate(),
              new LabelledPosition.Example(pair.candidate(), pair.grade(), values(card, candidate)));
    }
  }

  /** How far each component is met, 0 to 1: the mean of its items by importance, whatever it weighs. */
  private static double[] values(Scorecard card, CandidateFeatures candidate) {
    double[] met = new double[Component.values().length];
    int[] asked = new int[met.length];
    for (int i = 0; i < card.items().size(); i++) {
      Item item = card.items().get(i);
      int importance = item.ask().importance();
      met[item.component().ordinal()] += importance * card.found(i, candidate).value() / 1000.0;
      asked[item.component().ordinal()] += importance;
    }
    for (int i = 0; i < met.length; i++) {
      met[i] = asked[i] == 0 ? 0 : met[i] / asked[i];
    }
    return met;
  }

  /** What the labels say. */
  public CalibrationResult result() {
    List<LabelledPosition> all =
        labelled.values().stream().map(each -> new LabelledPosition(List.copyOf(each.values()))).toList();
    List<LabelledPosition> positions = all.stream().filter(LabelledPosition::hasOrder).toList();
    int used = pairs(positions);
    LabelCounts counts =
        new LabelCounts(
            used, positions.size(), excluded.size(), notAssessable.size(), pairs(all) - used);
    return counts.areEnough()
        ? fitted(positions, counts)
        : new CalibrationResult.TooFewLabels(counts);
  }

  private static int pairs(List<LabelledPosition> positions) {
    return positions.stream().mapToInt(LabelledPosition::size).sum();
  }

  private CalibrationResult fitted(List<LabelledPosition> positions, LabelCounts counts) {
    CrossValidation validation = new CrossValidation(present);
    double pull = validation.pull(positions);
    double[] direction = PairwiseFit.fit(positions, Direction.of(present), pull);
    List<List<HeldOut.Trial>> trials = validation.trials(positions);
    return new CalibrationResult.Fitted(
        counts,
        present,
        Direction.weights(direction, present),
        pull,
        trials.stream().map(HeldOut::of).toList(),
        HeldOut.of(trials.stream().flatMap(List::stream).toList()));
  }
}
