package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.talentchain.cli.text.Wording;
import org.talentchain.knowledge.Relation;
import org.talentchain.matching.explain.ComponentScore;
import org.talentchain.matching.explain.Explanation;
import org.talentchain.matching.explain.GateCheck;
import org.talentchain.matching.explain.ItemScore;
import org.talentchain.matching.explain.ItemStatus;
import org.talentchain.matching.score.Component;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.model.Necessity;
import org.talentchain.model.Requirement;

/** Why a pair fits and what it lacks, in a few words for a cell. */
final class Evidence {

  /** So many components, and so many items of each, are enough to see why. */
  private static final int MOST_COMPONENTS = 4;

  private static final int MOST_ITEMS = 4;

  private final Wording words;
  private final Phrases phrases;

  Evidence(Wording words) {
    this.words = words;
    this.phrases = new Phrases(words);
  }

  /** What speaks for the pair, weightiest component first, such as 技能：PLC编程、电气维修. */
  List<String> why(Explanation explanation) {
    return explanation.components().stream()
        .filter(component -> component.points() > 0)
        .sorted(Comparator.comparingInt(ComponentScore::points).reversed())
        .limit(MOST_COMPONENTS)
        .map(this::component)
        .toList();
  }

  private String component(ComponentScore score) {
    List<String> items =
        score.items().stream()
            .filter(item -> item.value() > 0)
            .sorted(Comparator.comparingInt(ItemScore::points).reversed())
            .map(this::evidence)
            .distinct()
            .limit(MOST_ITEMS)
            .toList();
    return words.say(
        "evidence.component", name(score.component()), String.join(words.say("list.comma"), items));
  }

  private String evidence(ItemScore item) {
    String found = item.found();
    if (found == null || found.equals(item.wanted())) {
      return item.wanted();
    }
    return isLoose(item) ? words.say("evidence.close", found, item.wanted()) : found;
  }

  /** What is asked for and not there, or not in full; must-haves that fail come first. */
  List<String> missing(Explanation explanation) {
    Set<Requirement> told = new HashSet<>();
    Set<String> missing = new LinkedHashSet<>();
    for (GateCheck check : explanation.gates()) {
      if (check.outcome() != GateOutcome.PASS) {
        told.add(check.requirement());
      }
      if (check.outcome() == GateOutcome.FAIL) {
        missing.add(phrases.requirement(check.requirement()));
      }
    }
    for (ComponentScore component : explanation.components()) {
      component.items().stream()
          .filter(item -> item.requirement() == null || !told.contains(item.requirement()))
          .map(item -> lacking(component, item))
          .flatMap(Optional::stream)
          .forEach(missing::add);
    }
    return new ArrayList<>(missing);
  }

  private Optional<String> lacking(ComponentScore component, ItemScore item) {
    if (isAsked(component, item) && item.status() == ItemStatus.MISSING) {
      return Optional.of(named(component.component(), item));
    }
    boolean tooLittle =
        item.requirement() != null && item.status() == ItemStatus.PARTLY && !isLoose(item);
    return tooLittle ? Optional.of(words.say("evidence.partly", wanted(item))) : Optional.empty();
  }

  /** Something else than asked for, only close to it; that is said with what speaks for the pair. */
  private static boolean isLoose(ItemScore item) {
    return item.relation() != null && item.relation().compareTo(Relation.BROADER) >= 0;
  }

  /** Ties on the chain and an occupation held before are welcome, but nobody asks for them. */
  private static boolean isAsked(ComponentScore component, ItemScore item) {
    return item.requirement() != null
        || component.component() == Component.PLACE
        || component.component() == Component.AVAILABILITY;
  }

  /** What an item asks for, told apart by its component where no requirement says it. */
  String named(Component component, ItemScore item) {
    return item.requirement() == null
        ? words.say("evidence.component", name(component), item.wanted())
        : wanted(item);
  }

  private String name(Component component) {
    return words.pick(component.zh(), component.en());
  }

  /** What is asked for and the data do not say: to be asked at the booth. */
  List<String> toVerify(Explanation explanation) {
    Set<String> open = new LinkedHashSet<>();
    for (GateCheck check : explanation.gates()) {
      if (check.outcome() == GateOutcome.UNKNOWN) {
        open.add(words.say("requirement.must", phrases.requirement(check.requirement())));
      }
    }
    for (ComponentScore component : explanation.components()) {
      component.items().stream()
          .filter(item -> item.status() == ItemStatus.UNKNOWN)
          .filter(item -> item.requirement() != null && !isMust(item.requirement()))
          .forEach(item -> open.add(wanted(item)));
    }
    return new ArrayList<>(open);
  }

  private static boolean isMust(Requirement requirement) {
    return requirement.necessity() == Necessity.MUST;
  }

  List<GateCheck> failed(Explanation explanation) {
    return explanation.gates().stream()
        .filter(check -> check.outcome() == GateOutcome.FAIL)
        .toList();
  }

  /** What an item asks for, in the words the requirement has everywhere. */
  String wanted(ItemScore item) {
    return item.requirement() == null ? item.wanted() : phrases.requirement(item.requirement());
  }
}
