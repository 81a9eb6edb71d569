package org.talentchain.matching.city;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.talentchain.chain.ChainGraph;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.OfferCompiler;
import org.talentchain.matching.features.PositionCompiler;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.score.CutOff;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.TaughtClass;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.ClassId;
import org.talentchain.model.Headcount;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Requirement;
import org.talentchain.model.TrainingClass;

/** What is asked for: positions and classes on a chain, ready to be matched. Does not change; safe for use by many threads. */
public final class Demand {

  private final ChainGraph chain;
  private final PositionCompiler cards;
  private final OfferCompiler offers;
  private final Standards standards;
  private final Map<PositionId, Vacancy> vacancies = new TreeMap<>();
  private final List<TrainingClass> classes;
  private final List<TaughtClass> taught;
  private final Map<ClassId, Vacancy> asking = new ConcurrentHashMap<>();

  Demand(
      ChainDescription chain,
      Collection<Position> positions,
      Collection<TrainingClass> classes,
      ProfileCompiler profiles,
      Standards standards) {
    this.chain = ChainGraph.of(chain, classes);
    this.cards = new PositionCompiler(standards.knowledge(), standards.likeness(), this.chain);
    this.offers = new OfferCompiler(standards.knowledge(), this.chain);
    this.standards = standards;
    positions.forEach(position -> vacancies.put(position.id(), compile(position)));
    this.classes = List.copyOf(classes);
    this.taught = classes.stream().map(each -> new TaughtClass(each.id(), profiles.compile(each))).toList();
  }

  /** Makes a position ready to be matched, also one that is not among these. */
  public Vacancy compile(Position position) {
    Scorecard card = Scorecard.of(cards.compile(position), standards.weights());
    return new Vacancy(position, card, offers.compile(position));
  }

  /** Who may be listed for a position: above this cut-off, or the one its scorecard suggests. */
  public static Criteria criteria(Scorecard card, int cutOff, boolean strict) {
    boolean suggested = cutOff == CutOff.SUGGESTED;
    return new Criteria(suggested ? CutOff.suggested(card) : CutOff.at(card, cutOff), strict);
  }

  public Optional<Vacancy> vacancy(PositionId id) {
    return Optional.ofNullable(vacancies.get(id));
  }

  /** In the order of their ids. */
  public List<Vacancy> vacancies() {
    return List.copyOf(vacancies.values());
  }

  /** In the order of their ids. */
  public List<TrainingClass> classes() {
    return classes;
  }

  /** The same, ready to be held against what a position asks for. */
  public List<TaughtClass> taught() {
    return taught;
  }

  /** What a graduate has from one of the classes alone. */
  public CandidateFeatures gives(ClassId id) {
    return taught.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow().gives();
  }

  /**
   * A vacancy that asks for what one of the classes asks of its students; only the gates count. Made when first asked
   * for, and kept.
   */
  public Vacancy asking(TrainingClass one) {
    return asking.computeIfAbsent(one.id(), id -> asking(id.value(), one.prerequisites()));
  }

  /** A vacancy that asks for what a class asks of its students; only the gates count. */
  public Vacancy asking(String name, List<Requirement> prerequisites) {
    PositionId id = new PositionId("prerequisites of " + name);
    OrganizationId nobody = new OrganizationId("nobody");
    return compile(
        new Position(id, nobody, name, null, null, prerequisites, Headcount.of(1), null, null, null));
  }

  /** The chain everything lies on. */
  public ChainGraph chain() {
    return chain;
  }
}
