package org.talentchain.matching.training.propose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.city.Learning;
import org.talentchain.matching.features.Ask;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.Column;
import org.talentchain.matching.features.Evidence;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.gap.find.Openings;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.score.Found;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Tally;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Credential;
import org.talentchain.model.Profile;
import org.talentchain.model.SkillClaim;
import org.talentchain.tier.TierCatalogue;
import org.talentchain.tier.TierReading;

/**
 * What would have to be taught to bring somebody to an opening: every smallest set of topics with which the
 * gates and the cut-off are passed and the tier lets them in, by the score every other answer is found with.
 * Elsewhere a must-have that is not verified lets people in; a class is there to teach it, so a must-have
 * that can be taught has to be met.
 *
 * <p>A topic is taught by putting it into the profile. What several do together need not be compiled again:
 * an item takes the best of what there is for it, so its value after several topics is the best of its values
 * after each, and so is its evidence. That holds for levels too, because whatever is taught is recent.
 */
final class LearningWays {

  private static final int MEETS = Evidence.MEETS.ordinal();

  private final Openings openings;
  private final ProfileCompiler profiles;
  private final TierCatalogue tiers;
  private final TeachableReader teachables;
  private final List<Teachable> topics;

  LearningWays(
      Openings openings,
      ProfileCompiler profiles,
      TierCatalogue tiers,
      TeachableReader teachables,
      List<Teachable> topics) {
    this.openings = openings;
    this.profiles = profiles;
    this.tiers = tiers;
    this.teachables = teachables;
    this.topics = topics;
  }

  /**
   * Somebody as they are.
   *
   * @param features what the profile is compiled to
   * @param tier which tier it proves
   */
  record Person(CandidateId id, Profile profile, CandidateFeatures features, TierReading tier) {}

  /** Somebody as they would be after each topic. */
  final class Learner {

    private final Person person;
    private @Nullable CandidateFeatures withAll;
    private @Nullable TierReading tierWithAll;
    private final CandidateFeatures[] after = new CandidateFeatures[topics.size()];

    Learner(Person person) {
      this.person = person;
    }

    /** What to teach them for an opening; nothing where no teaching brings them there, or none is needed. */
    Optional<Sets> sets(int need) {
      boolean admitted = openings.percent(need, person.tier()) > 0;
      if (isShutOut(need)
          || admitted && admits(need, person.features())
          || !admitted && openings.percent(need, tierWithAll()) == 0
          || !admits(need, withAll())) {
        return Optional.empty();
      }
      return Optional.of(new Sets(this, need)).filter(sets -> !sets.least().isEmpty());
    }

    /** True when a must-have that cannot be taught is known not to be met: that spares most of the work. */
    private boolean isShutOut(int need) {
      Scorecard card = openings.vacancy(need).card();
      int flags = person.features().column(Column.FLAGS);
      for (int item = 0; item < card.items().size(); item++) {
        Ask ask = card.items().get(item).ask();
        if (ask.must()
            && !isTeachable(ask)
            && card.gate(item, card.found(item, person.features()).evidence(), flags) == GateOutcome.FAIL) {
          return true;
        }
      }
      return false;
    }

    private CandidateFeatures withAll() {
      if (withAll == null) {
        withAll = profiles.compile(LearningWays.this.after(person.profile(), topics));
      }
      return withAll;
    }

    private TierReading tierWithAll() {
      if (tierWithAll == null) {
        tierWithAll = tierAfter(person, topics);
      }
      return tierWithAll;
    }

    private boolean admits(int need, CandidateFeatures features) {
      return openings.criteria(need).admits(openings.vacancy(need).card().tally(features));
    }

    private CandidateFeatures after(int topic) {
      if (after[topic] == null) {
        after[topic] =
            profiles.compile(LearningWays.this.after(person.profile(), List.of(topics.get(topic))));
      }
      return after[topic];
    }
  }

  /** Somebody after these topics. */
  Profile after(Profile profile, List<Teachable> learnt) {
    List<SkillClaim> claims = learnt.stream().flatMap(each -> each.claims().stream()).toList();
    List<Credential> credentials = learnt.stream().flatMap(each -> each.credentials().stream()).toList();
    return new Learning(claims, credentials, null, null).after(profile);
  }

  private boolean isTeachable(Ask ask) {
    return ask.requirement() != null && teachables.read(ask.requirement()).isPresent();
  }

  /** Skills prove no tier; certificates may. */
  private TierReading tierAfter(Person person, List<Teachable> learnt) {
    return learnt.stream().allMatch(each -> each.credentials().isEmpty())
        ? person.tier()
        : tiers.read(after(person.profile(), learnt));
  }

  /** What to teach one learner for one opening. */
  final class Sets {

    private final Learner learner;
    private final int need;
    private final Criteria criteria;
    private final Tally tally;
    private final Row now;
    private final Row[] after = new Row[topics.size()];
    private final int[] useful;
    private final boolean[] required;
    private final List<int[]> least = new ArrayList<>();

    /** What somebody has for each item. */
    private record Row(int[] values, int[] evidence, int flags) {

      static Row of(Scorecard card, CandidateFeatures features) {
        int items = card.items().size();
        int[] values = new int[items];
        int[] evidence = new int[items];
        for (int item = 0; item < items; item++) {
          Found found = card.found(item, features);
          values[item] = found.value();
          evidence[item] = found.evidence().ordinal();
        }
        return new Row(values, evidence, features.column(Column.FLAGS));
      }

      boolean isMoreThan(Row other) {
        return IntStream.range(0, values.length)
            .anyMatch(item -> values[item] > other.values[item] || evidence[item] > other.evidence[item]);
      }
    }

    private Sets(Learner learner, int need) {
      this.learner = learner;
      this.need = need;
      this.criteria = openings.criteria(need);
      Scorecard card = openings.vacancy(need).card();
      this.tally = new Tally(card);
      this.now = Row.of(card, learner.person.features());
      for (int topic = 0; topic < after.length; topic++) {
        after[topic] = Row.of(card, learner.after(topic));
      }
      this.useful = IntStream.range(0, after.length).filter(topic -> after[topic].isMoreThan(now)).toArray();
      this.required = new boolean[card.items().size()];
      for (int item = 0; item < required.length; item++) {
        Ask ask = card.items().get(item).ask();
        required[item] = ask.must() && isTeachable(ask);
      }
      for (int size = 1; size <= useful.length; size++) {
        add(new int[size], 0, 0);
      }
    }

    /** The topics the learner lacks for it, ascending. */
    int[] useful() {
      return useful;
    }

    /** The smallest sets of topics that do, smaller ones first. */
    List<int[]> least() {
      return least;
    }

    /** Tries every set of a size that no smaller one found makes needless. */
    private void add(int[] set, int filled, int from) {
      if (filled == set.length) {
        if (least.stream().noneMatch(smaller -> contains(set, smaller)) && passes(set)) {
          least.add(set.clone());
        }
        return;
      }
      for (int at = from; at <= useful.length - (set.length - filled); at++) {
        set[filled] = useful[at];
        add(set, filled + 1, at + 1);
      }
    }

    private boolean passes(int[] set) {
      int flags = now.flags();
      for (int topic : set) {
        flags |= after[topic].flags();
      }
      tally.start(flags);
      for (int item = 0; item < now.values().length; item++) {
        int value = now.values()[item];
        int evidence = now.evidence()[item];
        for (int topic : set) {
          value = Math.max(value, after[topic].values()[item]);
          evidence = Math.max(evidence, after[topic].evidence()[item]);
        }
        if (required[item] && evidence != MEETS) {
          return false;
        }
        tally.add(item, value, evidence);
      }
      return criteria.admits(tally) && openings.percent(need, tierAfter(set)) > 0;
    }

    private TierReading tierAfter(int[] set) {
      return LearningWays.this.tierAfter(learner.person, Arrays.stream(set).mapToObj(topics::get).toList());
    }

    private static boolean contains(int[] set, int[] smaller) {
      return Arrays.stream(smaller).allMatch(topic -> Arrays.binarySearch(set, topic) >= 0);
    }
  }
}
