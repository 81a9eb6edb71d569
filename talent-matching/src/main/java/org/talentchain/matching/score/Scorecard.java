package org.talentchain.matching.score;

import java.util.ArrayList;
import java.util.List;
import org.talentchain.matching.features.Ask;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.Column;
import org.talentchain.matching.features.ColumnAsk;
import org.talentchain.matching.features.Evidence;
import org.talentchain.matching.features.PositionFeatures;
import org.talentchain.matching.features.Term;
import org.talentchain.matching.features.TermAsk;
import org.talentchain.matching.features.TermEntry;
import org.talentchain.model.PositionId;

/**
 * The score of one position: its items and what each weighs. The one definition of the fit; every way to compute it
 * ends in {@link Tally#add}, or in sums of the same whole numbers that tests hold against it.
 *
 * <p>The weight of a component is divided over its items by importance; components the position does not state are
 * left out, and the fit is the share of the rest. All weights and values are whole numbers, so a sum is the same in
 * any order.
 */
public final class Scorecard {

  private static final int CONDITIONS_EXPECTED = 60;
  private static final int SUBSTANCE_EXPECTED = 40;

  private final PositionFeatures position;
  private final List<Item> items;
  private final int weight;

  private Scorecard(PositionFeatures position, List<Item> items) {
    this.position = position;
    this.items = List.copyOf(items);
    this.weight = items.stream().mapToInt(Item::weight).sum();
  }

  public static Scorecard of(PositionFeatures position, Weights weights) {
    List<Item> items = new ArrayList<>();
    add(items, Component.SKILLS, position.skills(), weights);
    add(items, Component.OCCUPATION, position.occupation(), weights);
    add(items, Component.EDUCATION, position.education(), weights);
    add(items, Component.MAJOR, position.major(), weights);
    add(items, Component.CREDENTIAL, position.credential(), weights);
    add(items, Component.EXPERIENCE, position.experience(), weights);
    add(items, Component.CHAIN, position.chain(), weights);
    add(items, Component.PLACE, position.place(), weights);
    add(items, Component.AVAILABILITY, position.availability(), weights);
    return new Scorecard(position, items);
  }

  private static void add(List<Item> items, Component component, List<Ask> asks, Weights weights) {
    if (asks.isEmpty()) {
      return;
    }
    int[] importances = asks.stream().mapToInt(Ask::importance).toArray();
    int[] shares = Apportionment.divide(weights.of(component), importances);
    for (int i = 0; i < shares.length; i++) {
      items.add(new Item(component, asks.get(i), shares[i]));
    }
  }

  public PositionId position() {
    return position.id();
  }

  public List<Item> items() {
    return items;
  }

  /** Sum of the weights of all items: the most points are a thousand times as many. */
  public int weight() {
    return weight;
  }

  /** False when the position states nothing anybody could be assessed by. */
  public boolean isAssessable() {
    return position.assessable() && weight > 0;
  }

  /**
   * A least fit in ten-thousandths that asks for more than circumstances can give: {@value #CONDITIONS_EXPECTED} %
   * of what education, experience, chain, place and time weigh, and {@value #SUBSTANCE_EXPECTED} % of the rest.
   */
  public int suggestedCutOff() {
    int substance = items.stream().filter(Item::isSubstance).mapToInt(Item::weight).sum();
    int conditions = weight - substance;
    int expected = CONDITIONS_EXPECTED * conditions + SUBSTANCE_EXPECTED * substance;
    return weight == 0 ? 0 : 100 * expected / weight;
  }

  /** Sums up one candidate. */
  public Tally tally(CandidateFeatures candidate) {
    Tally tally = new Tally(this);
    tally(candidate, tally);
    return tally;
  }

  /**
   * Sums up one candidate without making anything, as long as the knowledge base knows the words of both sides.
   *
   * @param tally a tally of this scorecard, to be used again and again
   */
  public void tally(CandidateFeatures candidate, Tally tally) {
    tally.start(candidate.column(Column.FLAGS));
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).ask() instanceof TermAsk terms) {
        add(i, terms, candidate.terms(), tally);
      } else {
        add(i, (ColumnAsk) items.get(i).ask(), candidate, tally);
      }
    }
  }

  private static void add(int item, TermAsk ask, List<Term> terms, Tally tally) {
    int value = 0;
    int evidence = 0;
    for (int i = 0; i < terms.size(); i++) {
      TermEntry entry = ask.entry(terms.get(i).name());
      if (entry != null) {
        value = Math.max(value, entry.scale().value(terms.get(i).code()));
        evidence = Math.max(evidence, entry.scale().evidence(terms.get(i).code()));
      }
    }
    tally.add(item, value, evidence);
  }

  private static void add(int item, ColumnAsk ask, CandidateFeatures candidate, Tally tally) {
    int number = candidate.column(ask.column());
    tally.add(item, ask.scale().value(number), ask.scale().evidence(number).ordinal());
  }

  /** What a candidate has for one item. */
  public Found found(int item, CandidateFeatures candidate) {
    Ask ask = items.get(item).ask();
    return ask instanceof TermAsk terms ? best(terms, candidate) : number((ColumnAsk) ask, candidate);
  }

  private static Found number(ColumnAsk ask, CandidateFeatures candidate) {
    int number = candidate.column(ask.column());
    Evidence evidence = ask.scale().evidence(number);
    return new Found(ask.scale().value(number), evidence, candidate.said(ask.column()), null);
  }

  private static Found best(TermAsk ask, CandidateFeatures candidate) {
    int value = 0;
    int evidence = 0;
    Term best = null;
    TermEntry how = null;
    for (Term term : candidate.terms()) {
      TermEntry entry = ask.entry(term.name());
      if (entry == null) {
        continue;
      }
      evidence = Math.max(evidence, entry.scale().evidence(term.code()));
      int worth = entry.scale().value(term.code());
      if (best == null || worth > value) {
        value = worth;
        best = term;
        how = entry;
      }
    }
    return best == null || how == null
        ? Found.NOTHING
        : new Found(value, Evidence.at(evidence), best.said(), how.relation());
  }

  /** The outcome of a must-have, or PASS for a wish. */
  public GateOutcome gate(int item, Evidence evidence, int flags) {
    return Gates.outcome(items.get(item).ask(), evidence.ordinal(), flags);
  }

  /** The rating of these points. */
  public Rating rating(int points) {
    return isAssessable() ? new Rating(points, weight) : Rating.NOT_ASSESSABLE;
  }
}
