package org.talentchain.matching.fair;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.knowledge.Mention;
import org.talentchain.matching.city.CityView;
import org.talentchain.model.Organization;
import org.talentchain.model.Position;

/** Where positions are, and the next larger place around them. */
final class Radius {

  private final CityView city;

  Radius(CityView city) {
    this.city = city;
  }

  /** Where a position is, in the words of the roster: its own place, or else its employer's. */
  Optional<String> place(Position position) {
    return position.place() != null
        ? Optional.of(position.place())
        : city.demand().chain().organization(position.employer()).map(Organization::place);
  }

  /** The same position in the next larger place; empty where none is known. */
  Optional<Position> wider(Position position) {
    Knowledge knowledge = city.standards().knowledge();
    return place(position)
        .flatMap(place -> concept(knowledge, place))
        .flatMap(concept -> concept.broader().stream().findFirst())
        .flatMap(knowledge::concept)
        .map(concept -> position.place(concept.zh()));
  }

  private static Optional<Concept> concept(Knowledge knowledge, String place) {
    Stream<Concept> mentioned =
        knowledge.mentions(place, Set.of(ConceptKind.PLACE)).stream().map(Mention::concept);
    return knowledge.find(ConceptKind.PLACE, place).or(mentioned::findFirst);
  }
}
