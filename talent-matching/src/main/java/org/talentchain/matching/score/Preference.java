package org.talentchain.matching.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.features.OfferFeatures;
import org.talentchain.matching.features.TermAsk;
import org.talentchain.matching.features.TermEntry;
import org.talentchain.matching.features.WishFeatures;
import org.talentchain.model.EmployerKind;

/**
 * The candidate's view of a position (意愿度): the share of what they look for that it offers. What the candidate
 * does not state, or the position does not say, is left out. Weights are our own.
 */
public final class Preference {

  private static final Map<Aspect, Integer> WEIGHTS =
      Map.of(
          Aspect.ROLE, 3000,
          Aspect.PLACE, 2500,
          Aspect.SALARY, 2500,
          Aspect.SEGMENT, 1000,
          Aspect.EMPLOYER_KIND, 1000);

  private Preference() {}

  /** The weights, for the fingerprint. */
  public static Map<Aspect, Integer> weights() {
    return WEIGHTS;
  }

  /** Not assessable when nothing stated meets anything said. */
  public static Rating rate(WishFeatures wish, OfferFeatures offer) {
    int points = 0;
    int weight = 0;
    for (AspectValue value : aspects(wish, offer)) {
      points += value.weight() * value.value();
      weight += value.weight();
    }
    return weight == 0 ? Rating.NOT_ASSESSABLE : new Rating(points, weight);
  }

  /** The aspects the candidate states, in order. */
  public static List<AspectValue> aspects(WishFeatures wish, OfferFeatures offer) {
    List<AspectValue> values = new ArrayList<>(5);
    if (!wish.roles().isEmpty()) {
      int value = best(wish.roles(), offer.titleTerms());
      values.add(value(Aspect.ROLE, value, wanted(wish.roles()), offer.title()));
    }
    if (!wish.places().isEmpty()) {
      int value = best(wish.places(), offer.placeTerms());
      values.add(value(Aspect.PLACE, value, wanted(wish.places()), offer.place()));
    }
    if (wish.salary() != null && wish.salarySaid() != null) {
      int value = offer.salary() == null ? 0 : pays(offer.salary(), wish.salary());
      values.add(value(Aspect.SALARY, value, wish.salarySaid(), offer.salarySaid()));
    }
    if (!wish.segments().isEmpty()) {
      int value = names(wish.segments(), offer.segments()) ? 1000 : 0;
      values.add(value(Aspect.SEGMENT, value, String.join("、", wish.segmentsSaid()), offer.segment()));
    }
    if (!wish.employerKinds().isEmpty()) {
      values.add(employerKind(wish, offer.employerKind()));
    }
    return values;
  }

  private static AspectValue employerKind(WishFeatures wish, @Nullable EmployerKind kind) {
    List<String> wished = wish.employerKinds().stream().sorted().map(EmployerKind::zh).toList();
    int value = kind != null && wish.employerKinds().contains(kind) ? 1000 : 0;
    String offered = kind == null ? null : kind.zh();
    return value(Aspect.EMPLOYER_KIND, value, String.join("、", wished), offered);
  }

  private static AspectValue value(Aspect aspect, int value, String wished, @Nullable String offered) {
    int weight = offered == null ? 0 : WEIGHTS.get(aspect);
    return new AspectValue(aspect, weight, weight == 0 ? 0 : value, wished, offered);
  }

  private static String wanted(List<TermAsk> asks) {
    return String.join("、", asks.stream().map(TermAsk::wanted).toList());
  }

  private static int best(List<TermAsk> asks, List<String> terms) {
    int best = 0;
    for (TermAsk ask : asks) {
      for (String term : terms) {
        TermEntry entry = ask.entry(term);
        best = entry == null ? best : Math.max(best, entry.scale().value(1));
      }
    }
    return best;
  }

  /** All of it when the wish is met; a tenth less pay costs a fifth. */
  private static int pays(int offered, int wished) {
    if (offered >= wished) {
      return 1000;
    }
    return (int) Math.max(0, 1000 - 2000L * (wished - offered) / wished);
  }

  /** A wish for 航天 names the segment 航天配套 and the other way round. */
  private static boolean names(List<String> wishes, Collection<String> offered) {
    return wishes.stream()
        .anyMatch(wish -> offered.stream().anyMatch(key -> key.contains(wish) || wish.contains(key)));
  }
}
