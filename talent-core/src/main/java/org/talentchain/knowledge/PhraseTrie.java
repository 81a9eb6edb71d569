package org.talentchain.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds known phrases in a text: from each place the longest, never inside a Latin word. */
final class PhraseTrie {

  /** What a place in a text was found to say. */
  record Match(int start, int end, List<Concept> concepts) {}

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>(4);
    private final List<Concept> concepts = new ArrayList<>(1);
  }

  private final Node root = new Node();

  void add(String key, Concept concept) {
    Node node = root;
    for (int i = 0; i < key.length(); i++) {
      node = node.next.computeIfAbsent(key.charAt(i), none -> new Node());
    }
    if (!node.concepts.contains(concept)) {
      node.concepts.add(concept);
    }
  }

  List<Match> matches(NormalText text, Set<ConceptKind> kinds) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Match match = longest(text, at, kinds);
      if (match == null) {
        at++;
      } else {
        matches.add(match);
        at = match.end();
      }
    }
    return matches;
  }

  private @Nullable Match longest(NormalText text, int from, Set<ConceptKind> kinds) {
    if (from > 0 && joins(text.at(from - 1), text.at(from))) {
      return null;
    }
    Match longest = null;
    Node node = root.next.get(text.at(from));
    for (int end = from + 1; node != null; end++) {
      if (!node.concepts.isEmpty() && endsAt(text, end)) {
        List<Concept> wanted =
            node.concepts.stream().filter(concept -> kinds.contains(concept.kind())).toList();
        longest = wanted.isEmpty() ? longest : new Match(from, end, wanted);
      }
      node = end < text.length() ? node.next.get(text.at(end)) : null;
    }
    return longest;
  }

  private static boolean endsAt(NormalText text, int end) {
    return end == text.length() || !joins(text.at(end - 1), text.at(end));
  }

  /** True when two neighbours belong to one Latin word; C is not a word of C++ or C#. */
  private static boolean joins(char left, char right) {
    return NormalText.isLatin(left) && (NormalText.isLatin(right) || right == '+' || right == '#');
  }
}
