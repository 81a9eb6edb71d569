package org.talentchain.matching.features;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.EmployerKind;
import org.talentchain.model.Salary;
import org.talentchain.model.Wish;
import org.talentchain.similarity.PhraseLikeness;

/** Turns wishes into features. Phrases recur, so each is compiled once. Safe for use by many threads. */
public final class WishCompiler {

  private final Meanings meanings;
  private final Remembered<String, TermAsk> roles = new Remembered<>(this::role);
  private final Remembered<String, TermAsk> places = new Remembered<>(this::place);

  public WishCompiler(Knowledge knowledge, @Nullable PhraseLikeness likeness) {
    this.meanings = new Meanings(knowledge, likeness);
  }

  public WishFeatures compile(Wish wish) {
    Integer salary = least(wish.salary());
    return new WishFeatures(
        wish.roles().stream().map(roles::of).toList(),
        wish.places().stream().map(places::of).toList(),
        salary,
        salary == null ? null : Words.yuan(salary),
        wish.segments().stream().map(Knowledge::key).filter(key -> !key.isEmpty()).toList(),
        wish.segments(),
        Set.<EmployerKind>copyOf(wish.employerKinds()));
  }

  private TermAsk role(String phrase) {
    Entries entries = new Entries(meanings);
    entries.occupation(phrase);
    Likeness likeness = Likeness.to(TermKind.OCCUPATION, List.of(phrase), meanings.likeness());
    return new TermAsk(null, phrase, 1, false, entries.map(), likeness, 0, 0);
  }

  private TermAsk place(String phrase) {
    Entries entries = new Entries(meanings);
    entries.place(phrase);
    entries.words(TermKind.PLACE, phrase);
    return new TermAsk(null, phrase, 1, false, entries.map(), null, 0, 0);
  }

  /** The least the candidate wants a month; null when nothing was stated that can be compared. */
  private static @Nullable Integer least(@Nullable Salary salary) {
    if (salary == null) {
      return null;
    }
    OptionalInt least = salary.monthlyMin().isPresent() ? salary.monthlyMin() : salary.monthlyMax();
    return least.isPresent() ? Words.withBonusMonths(least.getAsInt(), salary) : null;
  }
}
