package org.talentchain.roster.grammar;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a grammar understood of a text. Blank text reads as nothing, without a note; so does a text that says there
 * is nothing to say (不限).
 *
 * @param value what was understood, or null for unknown; grammars of lists give an empty list instead
 * @param notes what was noticed on the way, and why a value is missing
 */
public record Reading<T>(@Nullable T value, List<Note> notes) {

  public Reading {
    notes = List.copyOf(notes);
  }

  /** A value, with what was noticed while reading it. */
  public static <T> Reading<T> of(T value, Note... notes) {
    return new Reading<>(value, List.of(notes));
  }

  /** No value and nothing to say about it: the text was blank, or said so itself. */
  public static <T> Reading<T> nothing() {
    return new Reading<>(null, List.of());
  }

  /** No value, and why. */
  public static <T> Reading<T> unknown(Note why) {
    return new Reading<>(null, List.of(why));
  }

  /** True when a value was understood. */
  public boolean understood() {
    return value != null;
  }

  /** The same notes about another view of the value; unknown stays unknown. */
  public <R> Reading<R> map(Function<? super T, ? extends R> view) {
    return new Reading<>(value == null ? null : view.apply(value), notes);
  }
}
