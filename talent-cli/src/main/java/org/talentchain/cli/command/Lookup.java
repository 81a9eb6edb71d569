package org.talentchain.cli.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.ClassId;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.TrainingClass;

/** Finds what a user names, and says what is close when there is no such thing. */
final class Lookup {

  private static final int MOST_SUGGESTIONS = 3;

  private final Desk desk;
  private final City city;

  Lookup(Desk desk, City city) {
    this.desk = desk;
    this.city = city;
  }

  PositionId position(String id) {
    List<PositionId> ids = city.positions().stream().map(Position::id).toList();
    return ids.stream()
        .filter(known -> known.value().equals(id.strip()))
        .findFirst()
        .orElseThrow(() -> unknown("input.position", id, ids));
  }

  CandidateId candidate(String id) {
    List<CandidateId> ids = city.candidates().stream().map(Candidate::id).toList();
    return ids.stream()
        .filter(known -> known.value().equals(id.strip()))
        .findFirst()
        .orElseThrow(() -> unknown("input.candidate", id, ids));
  }

  /** By id, or by its Chinese or English name. */
  SegmentId segment(String name) {
    String wanted = Knowledge.key(name);
    List<Segment> segments =
        city.chain().chains().stream().map(IndustryChain::segments).flatMap(List::stream).toList();
    return segments.stream()
        .filter(
            known ->
                Stream.of(known.id().value(), known.name(), known.englishName())
                    .anyMatch(each -> each != null && Knowledge.key(each).equals(wanted)))
        .map(Segment::id)
        .findFirst()
        .orElseThrow(() -> unknownSegment(name, segments));
  }

  private CommandException unknownSegment(String name, List<Segment> known) {
    List<String> names = known.stream().map(Segment::name).toList();
    return names.isEmpty()
        ? desk.failure("input.segment", name)
        : desk.failure("input.segments", desk.words().say("input.segment", name), desk.words().list(names));
  }

  /** A class by its id or its title. */
  ClassId trainingClass(String words) {
    String name = words.strip();
    return city.classes().stream()
        .filter(known -> known.id().value().equals(name) || known.title().equals(name))
        .map(TrainingClass::id)
        .findFirst()
        .orElseThrow(
            () -> unknown("input.class", words, city.classes().stream().map(TrainingClass::id).toList()));
  }

  private CommandException unknown(String key, String id, Collection<?> known) {
    List<String> close =
        known.stream()
            .map(Object::toString)
            .sorted()
            .sorted(Comparator.comparingInt(other -> distance(id, other)))
            .limit(MOST_SUGGESTIONS)
            .toList();
    return close.isEmpty()
        ? desk.failure(key, id)
        : desk.failure("input.close", desk.words().say(key, id), desk.words().list(close));
  }

  /** Levenshtein distance: how many characters to change, add or leave out. */
  static int distance(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      int[] current = new int[to.length() + 1];
      current[0] = row;
      for (int column = 1; column <= to.length(); column++) {
        int changed = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
        int added = Math.min(above[column], current[column - 1]) + 1;
        current[column] = Math.min(above[column - 1] + changed, added);
      }
      above = current;
    }
    return above[to.length()];
  }
}
