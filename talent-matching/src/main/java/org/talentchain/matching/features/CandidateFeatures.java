package org.talentchain.matching.features;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the engine knows of a candidate, in numbers. Says nothing of who they are. */
public final class CandidateFeatures {

  private final List<Term> terms;
  private final Map<String, Term> byName;
  private final int[] columns;
  private final Map<Column, String> said;

  private CandidateFeatures(Map<String, Term> byName, int[] columns, Map<Column, String> said) {
    this.terms = List.copyOf(byName.values());
    this.byName = byName;
    this.columns = columns;
    this.said = said;
  }

  /** By name, each once. */
  public List<Term> terms() {
    return terms;
  }

  public @Nullable Term term(String name) {
    return byName.get(name);
  }

  /** The value of a column; 0 means unknown. */
  public int column(Column column) {
    return columns[column.ordinal()];
  }

  /** The words behind a column's value, or null when it is unknown. */
  public @Nullable String said(Column column) {
    return said.get(column);
  }

  public boolean has(int flag) {
    return (column(Column.FLAGS) & flag) != 0;
  }

  /** All majors stated, in the source's words. */
  public List<String> majorsSaid() {
    return terms().stream()
        .filter(term -> TermKind.MAJOR.has(term.name()))
        .map(Term::said)
        .distinct()
        .toList();
  }

  /** Collects terms and columns; a term said twice keeps the better code. */
  static final class Builder {

    private final Map<String, Term> terms = new TreeMap<>();
    private final int[] columns = new int[Column.count()];
    private final Map<Column, String> said = new EnumMap<>(Column.class);

    void skill(String name, int code, String words) {
      terms.merge(name, new Term(name, code, words), Builder::better);
    }

    void grade(String name, int code, String words) {
      terms.merge(name, new Term(name, code, words), (one, other) -> other.code() > one.code() ? other : one);
    }

    void term(String name, String words) {
      terms.putIfAbsent(name, new Term(name, 1, words));
    }

    void column(Column column, int value, String words) {
      if (value > columns[column.ordinal()]) {
        columns[column.ordinal()] = value;
        said.put(column, words);
      }
    }

    void flags(int bits) {
      columns[Column.FLAGS.ordinal()] |= bits;
    }

    CandidateFeatures build() {
      return new CandidateFeatures(terms, columns, said);
    }

    private static Term better(Term one, Term other) {
      int code = SkillCode.best(one.code(), other.code());
      return new Term(one.name(), code, other.code() > one.code() ? other.said() : one.said());
    }
  }
}
