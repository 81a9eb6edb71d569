package org.talentchain.matching.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.features.Ask;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.Column;
import org.talentchain.matching.features.ColumnAsk;
import org.talentchain.matching.features.Flag;
import org.talentchain.matching.features.OfferFeatures;
import org.talentchain.matching.features.TermAsk;
import org.talentchain.matching.features.WishFeatures;
import org.talentchain.matching.score.Component;
import org.talentchain.matching.score.Found;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Item;
import org.talentchain.matching.score.Preference;
import org.talentchain.matching.score.Rating;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Tally;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Requirement;

/** Takes the score of one pair apart, with the numbers the ranking used. */
public final class Explainer {

  private Explainer() {}

  public static Explanation explain(
      CandidateId id,
      CandidateFeatures candidate,
      WishFeatures wish,
      Scorecard card,
      OfferFeatures offer) {
    boolean blank = candidate.has(Flag.BLANK);
    Tally tally = card.tally(candidate);
    Rating fit = blank ? Rating.NOT_ASSESSABLE : card.rating(tally.points());
    Rating preference = Preference.rate(wish, offer);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < card.items().size(); i++) {
      found.add(card.found(i, candidate));
    }
    return new Explanation(
        id,
        card.position(),
        fit,
        preference,
        Rating.mutual(fit, preference),
        tally.gate(),
        gates(card, candidate, found),
        components(card, candidate, found, fit),
        Preference.aspects(wish, offer));
  }

  /** One check a requirement: 全日制本科 is one must-have with two items, and as good as the worse of them. */
  private static List<GateCheck> gates(Scorecard card, CandidateFeatures candidate, List<Found> found) {
    Map<Requirement, GateCheck> checks = new IdentityHashMap<>();
    List<Requirement> order = new ArrayList<>();
    int flags = candidate.column(Column.FLAGS);
    for (int i = 0; i < found.size(); i++) {
      Requirement requirement = card.items().get(i).ask().requirement();
      if (requirement == null || !card.items().get(i).ask().must()) {
        continue;
      }
      GateOutcome outcome = card.gate(i, found.get(i).evidence(), flags);
      GateCheck check = new GateCheck(requirement, outcome, said(found.get(i), requirement, candidate));
      if (checks.putIfAbsent(requirement, check) == null) {
        order.add(requirement);
      } else if (outcome.compareTo(checks.get(requirement).outcome()) > 0) {
        checks.put(requirement, check);
      }
    }
    return order.stream().map(checks::get).toList();
  }

  private static List<ComponentScore> components(
      Scorecard card, CandidateFeatures candidate, List<Found> found, Rating fit) {
    Map<Component, List<ItemScore>> items = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      Item item = card.items().get(i);
      items
          .computeIfAbsent(item.component(), none -> new ArrayList<>())
          .add(item(item, found.get(i), candidate));
    }
    List<Component> components = List.copyOf(items.keySet());
    int[] points =
        components.stream()
            .mapToInt(each -> items.get(each).stream().mapToInt(ItemScore::points).sum())
            .toArray();
    int[] shown = shown(points, fit);
    List<ComponentScore> scores = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      List<ItemScore> of = items.get(components.get(i));
      int weight = of.stream().mapToInt(ItemScore::weight).sum();
      scores.add(new ComponentScore(components.get(i), weight, points[i], shown[i], of));
    }
    return scores;
  }

  private static ItemScore item(Item item, Found found, CandidateFeatures candidate) {
    Ask ask = item.ask();
    return new ItemScore(
        ask.requirement(),
        ask.wanted(),
        item.weight(),
        found.value(),
        status(ask, found, candidate),
        said(found, ask.requirement(), candidate),
        found.relation());
  }

  /** What speaks for it; or else, where a major is asked for, the others there are, since they speak against it. */
  private static @Nullable String said(
      Found found, @Nullable Requirement requirement, CandidateFeatures candidate) {
    List<String> majors = candidate.majorsSaid();
    boolean otherMajor =
        found.said() == null && requirement instanceof Requirement.Major && !majors.isEmpty();
    return otherMajor ? String.join("、", majors) : found.said();
  }

  private static ItemStatus status(Ask ask, Found found, CandidateFeatures candidate) {
    if (found.value() > 0) {
      return found.value() == 1000 ? ItemStatus.MET : ItemStatus.PARTLY;
    }
    boolean stated =
        ask instanceof TermAsk terms
            ? candidate.has(terms.statedFlag())
            : candidate.column(((ColumnAsk) ask).column()) != 0;
    return stated ? ItemStatus.MISSING : ItemStatus.UNKNOWN;
  }

  /** Shares of the fit in whole ten-thousandths that sum to it, by the method of the largest remainder. */
  private static int[] shown(int[] points, Rating fit) {
    int[] shown = new int[points.length];
    if (!fit.isAssessable()) {
      return shown;
    }
    long[] remainders = new long[points.length];
    long divisor = fit.weight();
    int left = fit.perTenThousand();
    for (int i = 0; i < points.length; i++) {
      shown[i] = (int) (10L * points[i] / divisor);
      remainders[i] = 10L * points[i] % divisor;
      left -= shown[i];
    }
    for (; left > 0; left--) {
      int largest = largest(remainders);
      shown[largest]++;
      remainders[largest] = -1;
    }
    return shown;
  }

  private static int largest(long[] remainders) {
    long most = Arrays.stream(remainders).max().orElseThrow();
    int at = 0;
    while (remainders[at] != most) {
      at++;
    }
    return at;
  }
}
