package org.talentchain.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds known phrases in a text in one pass, however many there are (Aho and Corasick 1975): from each place the
 * longest, never inside a Latin word.
 */
final class PhraseAutomaton {

  private static final int NONE = -1;
  private static final int ROOT = 0;

  /** What makes another word of 工: 工艺, 工程, 工作 … */
  private static final String AFTER_WORK = "艺程作业具厂序况装位时件地期资";

  /** What a place in a text was found to say. */
  record Match(int start, int end, List<Concept> concepts) {}

  private final Edges edges;
  /** For each state the phrase it spells, or NONE. */
  private final int[] phrase;
  private final int[] depth;
  /** The longest other state that ends what this one spells. */
  private final int[] fallback;
  /** The longest phrase that ends what this state spells, not counting the whole, or NONE. */
  private final int[] shorter;

  private final List<List<Concept>> meanings;

  private PhraseAutomaton(Builder builder) {
    this.edges = builder.edges;
    this.phrase = Arrays.copyOf(builder.phrase, builder.states);
    this.depth = Arrays.copyOf(builder.depth, builder.states);
    this.meanings = builder.meanings.stream().map(List::copyOf).toList();
    this.fallback = new int[builder.states];
    this.shorter = new int[builder.states];
    link(builder);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Collects phrases and what they mean. */
  static final class Builder {
    private final Edges edges = new Edges();
    private final List<List<Concept>> meanings = new ArrayList<>();
    private int[] phrase = new int[1024];
    private int[] depth = new int[1024];
    private int[] parent = new int[1024];
    private char[] spelled = new char[1024];
    private int states;

    private Builder() {
      state(ROOT, 0, '\0');
    }

    void add(String key, Concept concept) {
      int state = ROOT;
      for (int i = 0; i < key.length(); i++) {
        int next = edges.next(state, key.charAt(i));
        if (next == NONE) {
          next = state(state, i + 1, key.charAt(i));
          edges.put(state, key.charAt(i), next);
        }
        state = next;
      }
      if (phrase[state] == NONE) {
        phrase[state] = meanings.size();
        meanings.add(new ArrayList<>(1));
      }
      List<Concept> meaning = meanings.get(phrase[state]);
      if (!meaning.contains(concept)) {
        meaning.add(concept);
      }
    }

    private int state(int before, int deep, char last) {
      if (states == phrase.length) {
        phrase = Arrays.copyOf(phrase, 2 * states);
        depth = Arrays.copyOf(depth, 2 * states);
        parent = Arrays.copyOf(parent, 2 * states);
        spelled = Arrays.copyOf(spelled, 2 * states);
      }
      phrase[states] = NONE;
      depth[states] = deep;
      parent[states] = before;
      spelled[states] = last;
      return states++;
    }

    /** All states, counted out by depth. */
    private int[] byDepth() {
      int[] from = new int[Arrays.stream(depth, 0, states).max().orElse(0) + 2];
      for (int state = 0; state < states; state++) {
        from[depth[state] + 1]++;
      }
      Arrays.parallelPrefix(from, Integer::sum);
      int[] sorted = new int[states];
      for (int state = 0; state < states; state++) {
        sorted[from[depth[state]]++] = state;
      }
      return sorted;
    }

    PhraseAutomaton build() {
      return new PhraseAutomaton(this);
    }
  }

  /** State by state, the shorter first: what falls back is linked after what it falls back on. */
  private void link(Builder builder) {
    shorter[ROOT] = NONE;
    for (int state : builder.byDepth()) {
      int before = builder.parent[state];
      if (state != ROOT) {
        fallback[state] = before == ROOT ? ROOT : step(fallback[before], builder.spelled[state]);
        shorter[state] = phrase[fallback[state]] == NONE ? shorter[fallback[state]] : fallback[state];
      }
    }
  }

  private int step(int from, char unit) {
    int state = from;
    while (true) {
      int next = edges.next(state, unit);
      if (next != NONE) {
        return next;
      }
      if (state == ROOT) {
        return ROOT;
      }
      state = fallback[state];
    }
  }

  /** From left to right, each beginning where the one before has ended or later. */
  List<Match> matches(NormalText text, Set<ConceptKind> kinds) {
    int[] longest = new int[text.length()];
    int[] ends = new int[text.length()];
    eachMatch(
        text,
        (end, state) -> {
          int start = end - depth[state];
          if (ends[start] < end && wanted(state, kinds) && !joined(text, start) && !joined(text, end) && !goesOn(text, end)) {
            ends[start] = end;
            longest[start] = phrase[state];
          }
        });
    List<Match> matches = new ArrayList<>();
    for (int at = 0; at < text.length(); at = Math.max(at + 1, ends[at])) {
      if (ends[at] > 0) {
        List<Concept> concepts =
            meanings.get(longest[at]).stream().filter(concept -> kinds.contains(concept.kind())).toList();
        matches.add(new Match(at, ends[at], concepts));
      }
    }
    return matches;
  }

  private void eachMatch(NormalText text, BiConsumer<Integer, Integer> found) {
    int state = ROOT;
    for (int end = 1; end <= text.length(); end++) {
      state = step(state, text.at(end - 1));
      for (int spelt = phrase[state] == NONE ? shorter[state] : state; spelt != NONE; spelt = shorter[spelt]) {
        found.accept(end, spelt);
      }
    }
  }

  private boolean wanted(int state, Set<ConceptKind> kinds) {
    Collection<Concept> meaning = meanings.get(phrase[state]);
    return meaning.stream().anyMatch(concept -> kinds.contains(concept.kind()));
  }

  /** True when a place lies inside a Latin word; C is not a word of C++ or C#. */
  private static boolean joined(NormalText text, int at) {
    if (at == 0 || at == text.length()) {
      return false;
    }
    char right = text.at(at);
    return NormalText.isLatin(text.at(at - 1)) && (NormalText.isLatin(right) || right == '+' || right == '#');
  }

  /** True where a worker would be cut out of a longer word: 焊工 is not in 氩弧焊工艺, 操作员 not in 操作员工. */
  private static boolean goesOn(NormalText text, int end) {
    if (end == text.length()) {
      return false;
    }
    char last = text.at(end - 1);
    char next = text.at(end);
    return last == '工' && AFTER_WORK.indexOf(next) >= 0 || last == '员' && next == '工';
  }

  /** From a state and a character to the next state, in one table of open addressing. */
  private static final class Edges {
    private long[] keys = new long[4096];
    private int[] targets = new int[4096];
    private int size;

    void put(int state, char unit, int target) {
      if (2 * ++size > keys.length) {
        grow();
      }
      long key = key(state, unit);
      int slot = slot(key);
      keys[slot] = key;
      targets[slot] = target;
    }

    int next(int state, char unit) {
      int slot = slot(key(state, unit));
      return keys[slot] == 0 ? NONE : targets[slot];
    }

    /** Never 0, which marks an empty slot. */
    private static long key(int state, char unit) {
      return ((long) state << 16 | unit) + 1;
    }

    private int slot(long key) {
      int mask = keys.length - 1;
      int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
      while (keys[slot] != 0 && keys[slot] != key) {
        slot = slot + 1 & mask;
      }
      return slot;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldTargets = targets;
      keys = new long[2 * oldKeys.length];
      targets = new int[2 * oldKeys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          int slot = slot(oldKeys[i]);
          keys[slot] = oldKeys[i];
          targets[slot] = oldTargets[i];
        }
      }
    }
  }
}
