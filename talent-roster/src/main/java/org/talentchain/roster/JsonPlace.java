package org.talentchain.roster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.grammar.Note;
import org.talentchain.roster.grammar.Reading;

/**
 * A place in a JSON document: what stands there, and the path that leads to it, such as {@code
 * work[0].startDate}. A place where nothing stands is as good as any other. Every value may be a
 * single one or a list.
 */
record JsonPlace(JsonNode node, String path, RowLog log) {

  static JsonPlace root(JsonNode node, RowLog log) {
    return new JsonPlace(node, "", log);
  }

  JsonPlace get(String name) {
    JsonNode child = node.path(name);
    return new JsonPlace(
        child.isNull() ? MissingNode.getInstance() : child,
        path.isEmpty() ? name : path + "." + name,
        log);
  }

  /** The first of these names that stands here; the others are outdated ways to say it. */
  JsonPlace getOrOutdated(String name, String outdated) {
    if (node.has(name) || !node.has(outdated)) {
      return get(name);
    }
    log.add(
        Note.of(FindingKind.FIELD_OUTDATED, name)
            .at(log.source().column(get(outdated).path), outdated));
    return get(outdated);
  }

  /** The places of a list; a single value is a list of one, an absent one a list of none. */
  List<JsonPlace> all() {
    List<JsonPlace> places = new ArrayList<>();
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        places.add(new JsonPlace(node.get(i), path + "[" + i + "]", log));
      }
    } else if (!node.isMissingNode() && !node.isNull()) {
      places.add(this);
    }
    return places;
  }

  List<JsonPlace> all(String name) {
    return get(name).all();
  }

  /** The first value here as plain text, or null when there is none. */
  @Nullable String text() {
    return all().stream()
        .map(place -> place.node)
        .filter(JsonNode::isValueNode)
        .map(value -> value.asText().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(null);
  }

  @Nullable String text(String name) {
    return get(name).text();
  }

  /** The value a grammar reads here, or null; its notes are noted with this path. */
  <T> @Nullable T noted(Reading<T> reading) {
    reading.notes().forEach(this::note);
    return reading.value();
  }

  void note(Note note) {
    log.add(note.at(log.source().column(path), text()));
  }
}
