package org.talentchain.knowledge;

import com.google.common.base.Suppliers;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.ConceptId;
import org.talentchain.model.Proficiency;

/** The knowledge base: immutable, safe to share between threads. */
public final class Knowledge {

  private final ConceptGraph graph;
  /** Filled as asked: positions ask for the same concepts over and over. */
  private final Map<ConceptId, List<Cover>> covers = new ConcurrentHashMap<>();
  private final Map<ConceptKind, Map<String, Concept>> byKey = new EnumMap<>(ConceptKind.class);
  /** Built when first asked for: large, and not needed to look up a phrase. */
  private final Supplier<PhraseAutomaton> phrases = Suppliers.memoize(this::automaton);
  /** Told when first asked for: it reads through everything known. */
  private final Supplier<String> fingerprint = Suppliers.memoize(this::computeFingerprint);

  private Knowledge(Collection<Concept> concepts) {
    this.graph = new ConceptGraph(concepts);
    for (ConceptKind kind : ConceptKind.values()) {
      byKey.put(kind, new HashMap<>());
    }
    // Names before aliases: what one concept is called, another one's alias does not take away. Of two that
    // are called the same, one that is more than a heading counts.
    List<Concept> all =
        graph.concepts().values().stream().sorted(Comparator.comparing(Concept::heading)).toList();
    all.forEach(concept -> Stream.of(concept.zh(), concept.en()).forEach(name -> add(name, concept)));
    all.forEach(concept -> concept.aliases().forEach(name -> add(name, concept)));
  }

  private void add(String name, Concept concept) {
    String key = key(name);
    if (!key.isEmpty()) {
      byKey.get(concept.kind()).putIfAbsent(key, concept);
    }
  }

  private PhraseAutomaton automaton() {
    PhraseAutomaton.Builder building = PhraseAutomaton.builder();
    byKey.values().forEach(words -> words.forEach(building::add));
    return building.build();
  }

  private String computeFingerprint() {
    Hasher hasher = Hashing.sha256().newHasher();
    graph.concepts().values().forEach(concept -> hasher.putString(concept + "\n", StandardCharsets.UTF_8));
    return hasher.hash().toString().substring(0, 16);
  }

  /** The knowledge that comes with the library, read once. */
  public static Knowledge bundled() {
    return Bundled.KNOWLEDGE;
  }

  /** Read when first asked for. */
  private static final class Bundled {
    private static final Knowledge KNOWLEDGE = new Knowledge(ConceptFiles.read());
  }

  /**
   * A knowledge base of exactly these concepts.
   *
   * @throws IllegalArgumentException when a link dangles, the broader links have a cycle, or an id is repeated
   */
  public static Knowledge of(Collection<Concept> concepts) {
    return new Knowledge(concepts);
  }

  /**
   * This knowledge and more. A concept whose id is known, or whose Chinese or English name is the name or else
   * an alias of a known concept of its kind, adds to that one; links to it lead there. Any other concept is new.
   * Where an alias brought is one of another concept, known or brought before, that one loses it; names stay
   * where they are. What is known comes first: a broader link that would close a circle is left out.
   *
   * @throws IllegalArgumentException when a link of the additions leads to no concept
   */
  public Knowledge extendedBy(Collection<Concept> more) {
    return new Knowledge(Extension.of(graph.concepts().values(), more));
  }

  /** Makes ready now what would else be made when a text is first searched. Nothing it answers changes by it. */
  public void prepare() {
    phrases.get();
  }

  /**
   * The form in which phrases are compared: NFKC, lower case, traditional characters made simplified, white
   * space removed except between Latin words, where a single blank stays.
   */
  public static String key(String phrase) {
    return NormalText.key(phrase);
  }

  /**
   * The concept of this kind that the whole phrase names, by name or alias; level words and grades in brackets at
   * its ends do not count.
   */
  public Optional<Concept> find(ConceptKind kind, String phrase) {
    String key = key(phrase);
    Concept named = byKey.get(kind).get(key);
    if (named != null) {
      return Optional.of(named);
    }
    String bare = LevelWords.without(key);
    return bare.equals(key) ? Optional.empty() : Optional.ofNullable(byKey.get(kind).get(bare));
  }

  public Optional<Concept> concept(ConceptId id) {
    return Optional.ofNullable(graph.concepts().get(id));
  }

  /** All concepts of a kind, by id. */
  public List<Concept> concepts(ConceptKind kind) {
    return graph.concepts().values().stream().filter(concept -> concept.kind() == kind).toList();
  }

  /** The concepts of these kinds named in a text: longest match, left to right, never inside a Latin word. */
  public List<Mention> mentions(String text, Set<ConceptKind> kinds) {
    NormalText normal = NormalText.of(text.replace('\n', ';'));
    List<Mention> mentions = new ArrayList<>();
    for (PhraseAutomaton.Match match : phrases.get().matches(normal, kinds)) {
      @Nullable Proficiency level =
          LevelWords.beside(normal.text(), match.start(), match.end()).orElse(null);
      boolean denied = LevelWords.denied(normal.text(), match.start());
      int start = normal.start(match.start());
      int end = normal.end(match.end() - 1);
      match.concepts().forEach(concept -> mentions.add(new Mention(start, end, concept, level, denied)));
    }
    return mentions;
  }

  /** The concepts of these kinds named in a text, and the stretches of it that name nothing known. */
  public Recognition recognise(String text, Set<ConceptKind> kinds) {
    return Recognition.of(this, text, kinds);
  }

  /**
   * What covers a required concept: itself and everything narrower in full, what is broader, sibling or related
   * in part. Best first, then by id; each concept once, with its best value. Empty for an unknown id.
   */
  public List<Cover> covers(ConceptId required) {
    List<Cover> known = covers.get(required);
    if (known == null) {
      known = graph.covers(required);
      if (!known.isEmpty()) {
        covers.put(required, known);
      }
    }
    return known;
  }

  /** Changes whenever a concept changes: 16 hexadecimal digits. */
  public String fingerprint() {
    return fingerprint.get();
  }
}
