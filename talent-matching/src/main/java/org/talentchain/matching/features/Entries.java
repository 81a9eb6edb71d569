package org.talentchain.matching.features;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Cover;
import org.talentchain.knowledge.Relation;
import org.talentchain.model.ConceptId;
import org.talentchain.model.Proficiency;
import org.talentchain.model.SkillLevel;

/**
 * The terms that count for something asked for, collected one thing at a time; of two, the better one stays.
 */
final class Entries {

  private static final int ANY_OCCUPATION = 700;
  private static final int FULL = 1000;

  private final Map<String, TermEntry> byTerm = new HashMap<>();
  private final Meanings meanings;

  Entries(Meanings meanings) {
    this.meanings = meanings;
  }

  Map<String, TermEntry> map() {
    return byTerm;
  }

  /** A skill at a level, or at any when null. True when the phrase means something known. */
  boolean skill(String phrase, @Nullable Proficiency level) {
    boolean known = concepts(ConceptKind.SKILL, TermKind.SKILL, phrase, cover -> skillScale(cover, level));
    known |= concepts(ConceptKind.LICENCE, TermKind.LICENCE, phrase, Entries::conceptScale);
    if (!known) {
      known = concepts(ConceptKind.OCCUPATION, TermKind.OCCUPATION, phrase, Entries::conceptScale);
    }
    put(TermKind.SKILL.ofWords(phrase), Relation.EXACT, skillScale(FULL, level));
    return known;
  }

  boolean occupation(String phrase) {
    return concepts(ConceptKind.OCCUPATION, TermKind.OCCUPATION, phrase, Entries::conceptScale);
  }

  boolean major(String phrase) {
    return concepts(ConceptKind.MAJOR, TermKind.MAJOR, phrase, Entries::conceptScale);
  }

  void licence(String phrase) {
    concepts(ConceptKind.LICENCE, TermKind.LICENCE, phrase, Entries::conceptScale);
    words(TermKind.LICENCE, phrase);
  }

  boolean place(String phrase) {
    return concepts(ConceptKind.PLACE, TermKind.PLACE, phrase, Entries::conceptScale);
  }

  /** A skill grade in an occupation; a grade in an occupation not said may be one in it. */
  void grade(String occupation, SkillLevel atLeast) {
    int target = atLeast.ordinal() + 1;
    concepts(ConceptKind.OCCUPATION, TermKind.GRADE, occupation, cover -> gradeScale(cover, target));
    put(TermKind.GRADE.ofWords(occupation), Relation.EXACT, gradeScale(FULL, target));
    put(TermKind.GRADE.any(), Relation.RELATED, gradeScale(ANY_OCCUPATION, target));
  }

  /** These very words. */
  void words(TermKind kind, String phrase) {
    put(kind.ofWords(phrase), Relation.EXACT, Scale.flat(FULL, Evidence.MEETS));
  }

  /** These very words, worth so much. */
  void words(TermKind kind, String phrase, int value) {
    Relation relation = value == FULL ? Relation.EXACT : Relation.RELATED;
    put(kind.ofWords(phrase), relation, conceptScale(value));
  }

  private boolean concepts(ConceptKind kind, TermKind terms, String phrase, IntFunction<Scale> scale) {
    List<ConceptId> concepts = meanings.of(kind, phrase);
    for (ConceptId concept : concepts) {
      for (Cover cover : meanings.knowledge().covers(concept)) {
        put(terms.of(cover.concept()), cover.relation(), scale.apply(cover.thousandths()));
      }
    }
    return !concepts.isEmpty();
  }

  private void put(String term, Relation relation, Scale scale) {
    TermEntry entry = new TermEntry(relation, meanings.shared(scale));
    byTerm.merge(term, entry, (one, other) -> worth(other) > worth(one) ? other : one);
  }

  private static int worth(TermEntry entry) {
    return entry.scale().bound(SkillCode.MAX);
  }

  private static Scale conceptScale(int cover) {
    return Scale.flat(cover, cover == FULL ? Evidence.MEETS : Evidence.PARTIAL);
  }

  private static Scale skillScale(int cover, @Nullable Proficiency level) {
    return Scale.of(
        code -> cover * SkillCode.worth(code, level) / FULL, code -> skillEvidence(cover, code, level));
  }

  static Evidence skillEvidence(int cover, int code, @Nullable Proficiency level) {
    if (cover < FULL) {
      return Evidence.PARTIAL;
    }
    if (level == null || SkillCode.reaches(code, level)) {
      return Evidence.MEETS;
    }
    boolean wellBelow = !SkillCode.open(code) && SkillCode.levelsShort(code, level) >= 2;
    return wellBelow ? Evidence.AGAINST : Evidence.PARTIAL;
  }

  private static Scale gradeScale(int cover, int target) {
    return Scale.of(
        code -> cover * ColumnScale.levelValue(code, target) / FULL,
        code -> gradeEvidence(cover, code, target));
  }

  private static Evidence gradeEvidence(int cover, int code, int target) {
    if (cover < FULL) {
      return Evidence.PARTIAL;
    }
    return code >= target ? Evidence.MEETS : Evidence.AGAINST;
  }
}
