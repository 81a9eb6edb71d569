package org.talentchain.roster.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.knowledge.Mention;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Proficiency;
import org.talentchain.model.SkillClaim;

/**
 * Skills (技能): lists such as {@code PLC（熟练）、焊接/精通、精通SolidWorks}, and running text. A phrase the knowledge base
 * does not know is kept as it is. A skill listed twice counts once, at its highest level.
 */
public final class SkillGrammar {

  private static final Set<ConceptKind> TERMS =
      Set.of(ConceptKind.SKILL, ConceptKind.OCCUPATION, ConceptKind.MAJOR, ConceptKind.LICENCE);
  private static final Set<ConceptKind> SKILLS = Set.of(ConceptKind.SKILL);

  private final Knowledge knowledge;
  private final Map<String, SkillClaim> claims = new LinkedHashMap<>();
  private final Set<String> repeated = new LinkedHashSet<>();
  private @Nullable String last;

  private SkillGrammar(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The skills a column lists. */
  public static Reading<List<SkillClaim>> list(String text, Knowledge knowledge) {
    if (Spelling.saysNothing(text)) {
      return Reading.of(List.of());
    }
    SkillGrammar grammar = new SkillGrammar(knowledge);
    for (Listing.Phrase phrase : Listing.phrases(text, knowledge, TERMS)) {
      grammar.phrase(phrase.text());
    }
    return grammar.reading();
  }

  /** The skills running text mentions and does not deny; a note when there are none. */
  public static Reading<List<SkillClaim>> inText(String text, Knowledge knowledge) {
    if (Spelling.saysNothing(text)) {
      return Reading.of(List.of());
    }
    SkillGrammar grammar = new SkillGrammar(knowledge);
    for (Mention mention : knowledge.mentions(text, SKILLS)) {
      if (!mention.negated()) {
        grammar.claim(text.substring(mention.start(), mention.end()), mention.level());
      }
    }
    return grammar.claims.isEmpty()
        ? Reading.of(List.of(), Note.of(FindingKind.NO_SKILL_FOUND))
        : new Reading<>(List.copyOf(grammar.claims.values()), List.of());
  }

  private void phrase(String phrase) {
    // 焊接/精通: a level alone speaks of the skill before it.
    Proficiency alone = Qualified.levelAlone(phrase).orElse(null);
    SkillClaim before = last == null ? null : claims.get(last);
    if (alone != null && last != null && before != null) {
      claims.put(last, higher(before, alone));
      return;
    }
    Predicate<String> known = part -> knowledge.find(ConceptKind.SKILL, part).isPresent();
    Qualified qualified = Qualified.of(phrase);
    for (String part : Listing.atConjunctions(qualified.phrase(), knowledge, ConceptKind.SKILL, known)) {
      claim(part, qualified.level());
    }
  }

  private void claim(String phrase, @Nullable Proficiency level) {
    String key =
        knowledge
            .find(ConceptKind.SKILL, phrase)
            .map(concept -> "concept " + concept.id().value())
            .orElseGet(() -> "phrase " + Knowledge.key(phrase));
    SkillClaim before = claims.get(key);
    if (before == null) {
      claims.put(key, new SkillClaim(phrase, level, null));
    } else {
      repeated.add(before.phrase());
      claims.put(key, higher(before, level));
    }
    last = key;
  }

  private static SkillClaim higher(SkillClaim claim, @Nullable Proficiency level) {
    boolean raises = level != null && (claim.level() == null || level.compareTo(claim.level()) > 0);
    return raises ? new SkillClaim(claim.phrase(), level, claim.lastUsed()) : claim;
  }

  private Reading<List<SkillClaim>> reading() {
    List<Note> notes = new ArrayList<>();
    repeated.forEach(phrase -> notes.add(Note.of(FindingKind.SKILL_REPEATED, phrase)));
    return new Reading<>(List.copyOf(claims.values()), notes);
  }
}
