package org.talentchain.matching.fair;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.talentchain.matching.allocation.Allocation;
import org.talentchain.matching.allocation.Reach;
import org.talentchain.matching.allocation.replan.Link;
import org.talentchain.matching.features.Ask;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.Column;
import org.talentchain.matching.features.ColumnAsk;
import org.talentchain.matching.features.Term;
import org.talentchain.matching.features.TermAsk;
import org.talentchain.matching.features.WishFeatures;
import org.talentchain.matching.score.Item;
import org.talentchain.matching.score.Tally;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.Profile;

/**
 * What a changed profile means to the plan of a fair. Looks only at the positions that ask for what has changed, which
 * are looked up once for each such thing. Not safe for use by several threads.
 */
final class Renewals {

  private final Fair fair;
  private final Reach reach;
  private final Allocation allocation;
  private final Map<String, int[]> askingForTerm = new HashMap<>();
  private final Map<Column, int[]> askingForColumn = new HashMap<>();
  private final Map<Integer, Tally> tallies = new HashMap<>();
  private final Map<Integer, int[]> closedBy = new HashMap<>();

  Renewals(Fair fair, Reach reach, Allocation allocation) {
    this.fair = fair;
    this.reach = reach;
    this.allocation = allocation;
  }

  /** What the pairs of somebody mean once their profile is another; empty for those not within reach any more. */
  Map<Integer, Optional<Link>> links(int candidate, Profile before, Profile after) {
    CandidateFeatures were = fair.city().features(before);
    CandidateFeatures are = fair.city().features(after);
    WishFeatures wish = fair.city().wish(after);
    Set<Integer> positions = new TreeSet<>();
    changedTerms(were, are).forEach(term -> add(positions, askingForTerm(term)));
    for (Column column : Column.values()) {
      if (were.column(column) != are.column(column)) {
        add(positions, askingForColumn.computeIfAbsent(column, this::askingForColumn));
      }
    }
    int flags = were.column(Column.FLAGS) ^ are.column(Column.FLAGS);
    if (flags != 0) {
      add(positions, closedBy.computeIfAbsent(flags, this::closedBy));
    }
    for (int pair : allocation.orderOf(candidate)) {
      positions.add(reach.position(pair));
    }
    Map<Integer, Optional<Link>> links = new TreeMap<>();
    positions.forEach(position -> links.put(position, link(candidate, position, are, wish)));
    return links;
  }

  private Optional<Link> link(int candidate, int position, CandidateFeatures features, WishFeatures wish) {
    Vacancy vacancy = fair.vacancies().get(position);
    if (!vacancy.card().isAssessable() || fair.isRefused(candidate, position)) {
      return Optional.empty();
    }
    Tally tally = tallies.computeIfAbsent(position, none -> new Tally(vacancy.card()));
    vacancy.card().tally(features, tally);
    return fair.criteria(position).admits(tally)
        ? Optional.of(fair.link(candidate, vacancy, tally.points(), wish))
        : Optional.empty();
  }

  private static Stream<String> changedTerms(CandidateFeatures were, CandidateFeatures are) {
    Predicate<Term> same =
        term -> {
          Term other = were.term(term.name());
          return other != null && other.code() == term.code();
        };
    return Stream.concat(
        are.terms().stream().filter(same.negate()).map(Term::name),
        were.terms().stream().map(Term::name).filter(name -> are.term(name) == null));
  }

  private static void add(Set<Integer> positions, int[] some) {
    Arrays.stream(some).forEach(positions::add);
  }

  private int[] askingForTerm(String term) {
    return askingForTerm.computeIfAbsent(
        term, name -> asking(ask -> ask instanceof TermAsk terms && terms.entry(name) != null));
  }

  private int[] askingForColumn(Column column) {
    return asking(ask -> ask instanceof ColumnAsk number && number.column() == column);
  }

  private int[] closedBy(int flags) {
    return asking(ask -> ask.must() && ask instanceof TermAsk terms && (terms.closedFlag() & flags) != 0);
  }

  private int[] asking(Predicate<Ask> what) {
    IntPredicate asks =
        position -> fair.vacancies().get(position).card().items().stream().map(Item::ask).anyMatch(what);
    return IntStream.range(0, fair.vacancies().size()).filter(asks).toArray();
  }
}
