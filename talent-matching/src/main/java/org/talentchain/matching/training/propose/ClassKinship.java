package org.talentchain.matching.training.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.city.Demand;
import org.talentchain.matching.city.Learning;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.training.Kin;
import org.talentchain.matching.training.ProviderHint;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.Credential;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Outlook;
import org.talentchain.model.Position;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.TrainingCapacity;
import org.talentchain.model.TrainingClass;

/** Who in a city teaches something like a proposed class already: which class, and which school or base. */
final class ClassKinship {

  private static final int IN_FULL = 1000;
  private static final int MOST_PROVIDERS = 3;

  private final Demand demand;
  private final List<Known> known = new ArrayList<>();
  private final Map<OrganizationId, List<CandidateFeatures>> taughtBy = new TreeMap<>();

  /** A class there is or could be, and what it alone gives a graduate. */
  private record Known(String id, String title, boolean announced, CandidateFeatures gives) {}

  ClassKinship(Demand demand, Outlook outlook, ProfileCompiler profiles) {
    this.demand = demand;
    for (ClassTemplate template : outlook.templates()) {
      CandidateFeatures gives = gives(profiles, template.curriculum(), template.credentials());
      known.add(new Known(template.id().value(), template.title(), false, gives));
      outlook.capacities().stream()
          .filter(capacity -> capacity.templates().contains(template.id()))
          .map(TrainingCapacity::provider)
          .forEach(provider -> addTaught(provider, gives));
    }
    for (TrainingClass taught : demand.classes()) {
      CandidateFeatures gives = gives(profiles, taught.curriculum(), taught.credentials());
      known.add(new Known(taught.id().value(), taught.title(), true, gives));
      addTaught(taught.provider(), gives);
    }
  }

  private static CandidateFeatures gives(
      ProfileCompiler profiles, List<SkillClaim> curriculum, List<Credential> credentials) {
    return profiles.compile(new Learning(curriculum, credentials, null, null).after(Profile.EMPTY));
  }

  private void addTaught(OrganizationId provider, CandidateFeatures gives) {
    taughtBy.computeIfAbsent(provider, none -> new ArrayList<>()).add(gives);
  }

  /** The class that gives most of these in full; of equals a template, as that can be opened. */
  @Nullable Kin nearest(List<Teachable> taught) {
    int[][] values = known.stream().map(each -> values(taught, List.of(each.gives()))).toArray(int[][]::new);
    return IntStream.range(0, known.size())
        .filter(number -> count(values[number], IN_FULL) > 0)
        .boxed()
        .max(
            Comparator.comparing((Integer number) -> count(values[number], IN_FULL))
                .thenComparing(number -> count(values[number], 1))
                .thenComparing(number -> !known.get(number).announced())
                .thenComparing(Comparator.reverseOrder()))
        .map(number -> kin(known.get(number), taught, values[number]))
        .orElse(null);
  }

  private static Kin kin(Known one, List<Teachable> taught, int[] values) {
    return new Kin(one.id(), one.title(), one.announced(), which(taught, values, 0, IN_FULL - 1));
  }

  /** Who teaches most of these in full, then most of something close. */
  List<ProviderHint> providers(List<Teachable> taught) {
    return taughtBy.entrySet().stream()
        .map(
            each -> {
              int[] values = values(taught, each.getValue());
              return new ProviderHint(
                  each.getKey(),
                  which(taught, values, IN_FULL, IN_FULL),
                  which(taught, values, 1, IN_FULL - 1));
            })
        .filter(hint -> !hint.teaches().isEmpty() || !hint.near().isEmpty())
        .sorted(
            Comparator.comparing((ProviderHint hint) -> hint.teaches().size())
                .thenComparing(hint -> hint.near().size())
                .reversed()
                .thenComparing(ProviderHint::provider))
        .limit(MOST_PROVIDERS)
        .toList();
  }

  private static List<Requirement> which(List<Teachable> taught, int[] values, int least, int most) {
    return IntStream.range(0, values.length)
        .filter(topic -> values[topic] >= least && values[topic] <= most)
        .mapToObj(topic -> taught.get(topic).what())
        .toList();
  }

  private static int count(int[] values, int least) {
    return (int) IntStream.of(values).filter(value -> value >= least).count();
  }

  /** By topic: the most any of these gives for it, by the score. */
  private int[] values(List<Teachable> taught, List<CandidateFeatures> gives) {
    return taught.stream()
        .mapToInt(topic -> gives.stream().mapToInt(each -> value(topic, each)).max().orElse(0))
        .toArray();
  }

  private int value(Teachable topic, CandidateFeatures gives) {
    Scorecard card = card(topic);
    return IntStream.range(0, card.items().size())
        .filter(item -> topic.needed().equals(card.items().get(item).ask().requirement()))
        .map(item -> card.found(item, gives).value())
        .max()
        .orElse(0);
  }

  /** A position that asks for one topic. */
  private Scorecard card(Teachable topic) {
    return demand.compile(Position.of("topic", "nobody", "topic", topic.needed())).card();
  }
}
