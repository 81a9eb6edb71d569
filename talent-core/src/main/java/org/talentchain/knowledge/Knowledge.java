package org.talentchain.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.talentchain.model.ConceptId;

/**
 * The knowledge base: immutable, safe to share between threads.
 */
public final class Knowledge {

  private Knowledge() {}

  /** The knowledge that comes with the library, read once. */
  public static Knowledge bundled() {
    throw new UnsupportedOperationException();
  }

  /**
   * A knowledge base of exactly these concepts.
   *
   * @throws IllegalArgumentException when a link dangles, the broader links have a cycle, or an id is repeated
   */
  public static Knowledge of(Collection<Concept> concepts) {
    throw new UnsupportedOperationException();
  }

  /**
   * The form in which phrases are compared: NFKC, lower case, traditional characters made simplified, white
   * space removed except between Latin words, where a single blank stays.
   */
  public static String key(String phrase) {
    throw new UnsupportedOperationException();
  }

  /** The concept of this kind that the whole phrase names, by name or alias. */
  public Optional<Concept> find(ConceptKind kind, String phrase) {
    throw new UnsupportedOperationException();
  }

  public Optional<Concept> concept(ConceptId id) {
    throw new UnsupportedOperationException();
  }

  /** All concepts of a kind, by id. */
  public List<Concept> concepts(ConceptKind kind) {
    throw new UnsupportedOperationException();
  }

  /** The concepts of these kinds named in a text: longest match, left to right, never inside a Latin word. */
  public List<Mention> mentions(String text, Set<ConceptKind> kinds) {
    throw new UnsupportedOperationException();
  }

  /**
   * What covers a required concept: itself and everything narrower in full, what is broader, sibling or related
   * in part. Best first, then by id; each concept once, with its best value.
   */
  public List<Cover> covers(ConceptId required) {
    throw new UnsupportedOperationException();
  }

  /** Changes whenever a concept changes: 16 hexadecimal digits. */
  public String fingerprint() {
    throw new UnsupportedOperationException();
  }
}
