package org.talentchain.roster.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Source;

/**
 * One thing noticed while reading a value; a finding that does not know its place yet.
 *
 * @param kind what was noticed
 * @param arguments what the wording of the kind refers to, from {@code {1}} on
 */
public record Note(FindingKind kind, List<String> arguments) {

  public Note {
    arguments = List.copyOf(arguments);
  }

  public static Note of(FindingKind kind, String... arguments) {
    return new Note(kind, List.of(arguments));
  }

  /** The finding this is at a place of the input, about the text that was read there. */
  public Finding at(Source source, @Nullable String value) {
    return new Finding(kind, source, value, arguments);
  }
}
