package org.talentchain.roster.taxonomy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.knowledge.Practice;
import org.talentchain.model.ConceptId;

/** A concept of ESCO while its files are read: labels from one, links from others. */
final class EscoConcept {

  private final ConceptId id;
  private final ConceptKind kind;
  private final String label;
  private final String key;
  private final String code;
  private final boolean heading;
  /** By the form in which they are compared: what differs in case only is one. */
  private final Map<String, String> aliases = new LinkedHashMap<>();
  private final Set<EscoConcept> broader = new LinkedHashSet<>();
  private final Set<ConceptId> occupations = new LinkedHashSet<>();

  EscoConcept(ConceptId id, ConceptKind kind, String label, String code, boolean heading) {
    this.id = id;
    this.kind = kind;
    this.label = label;
    this.key = Knowledge.key(label);
    this.code = code;
    this.heading = heading;
  }

  ConceptId id() {
    return id;
  }

  ConceptKind kind() {
    return kind;
  }

  String label() {
    return label;
  }

  /** Takes the labels of a row: several to a cell, a line or a bar between them. */
  void labels(EscoFile.Row row) {
    for (String column : List.of("preferredLabel", "altLabels", "hiddenLabels")) {
      for (String each : row.field(column).split("[\\r\\n|]")) {
        String other = Knowledge.key(each);
        if (!other.isEmpty() && !other.equals(key)) {
          aliases.putIfAbsent(other, each.strip());
        }
      }
    }
  }

  /** Its name as it is compared, within its kind. */
  String word() {
    return word(key);
  }

  private String word(String phrase) {
    return kind + " " + phrase;
  }

  /** Keeps the aliases that are wanted; says how many are not. */
  int keepAliases(Predicate<String> wanted) {
    int before = aliases.size();
    aliases.keySet().removeIf(alias -> !wanted.test(word(alias)));
    return before - aliases.size();
  }

  /** True when this is the other one, or under it over any number of steps. */
  boolean isUnder(EscoConcept other) {
    Deque<EscoConcept> open = new ArrayDeque<>(List.of(this));
    Set<EscoConcept> seen = new HashSet<>();
    while (!open.isEmpty()) {
      EscoConcept next = open.remove();
      if (next == other) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(next.broader);
      }
    }
    return false;
  }

  void putUnder(EscoConcept upper) {
    broader.add(upper);
  }

  /** Says that it is essential to an occupation. */
  void usualFor(ConceptId occupation) {
    occupations.add(occupation);
  }

  Concept concept() {
    List<ConceptId> above = broader.stream().map(EscoConcept::id).toList();
    Practice practice = new Practice(List.copyOf(occupations), null, 0);
    List<String> names = new ArrayList<>(aliases.values());
    return new Concept(id, kind, code, "", label, names, above, List.of(), practice, heading);
  }
}
