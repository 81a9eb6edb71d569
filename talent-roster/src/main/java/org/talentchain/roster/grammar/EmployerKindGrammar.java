package org.talentchain.roster.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.talentchain.model.EmployerKind;
import org.talentchain.model.FindingKind;

/** Natures of employers (单位性质). Reads Chinese and English words and the names of the constants. */
public final class EmployerKindGrammar {

  private static final Vocabulary<EmployerKind> WORDS =
      Vocabulary.ofEnum("employer-kind.csv", EmployerKind.class);
  private static final Pattern MARKS = Pattern.compile("[、,，;；/|\\n\\t或和及]+");

  private EmployerKindGrammar() {}

  /** The one the whole text names. */
  public static Reading<EmployerKind> read(String text) {
    return WORDS.read(text, FindingKind.ENUM_UNPARSED);
  }

  /** All that a list names, each once. */
  public static Reading<List<EmployerKind>> list(String text) {
    Set<EmployerKind> kinds = new LinkedHashSet<>();
    List<Note> notes = new ArrayList<>();
    for (String phrase : MARKS.split(text)) {
      Reading<EmployerKind> reading = read(phrase);
      notes.addAll(reading.notes());
      EmployerKind kind = reading.value();
      if (kind != null) {
        kinds.add(kind);
      }
    }
    return new Reading<>(List.copyOf(kinds), notes);
  }
}
