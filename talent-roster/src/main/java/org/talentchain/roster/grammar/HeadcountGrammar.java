package org.talentchain.roster.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Headcount;

/** Headcounts (招聘人数): 5, 5人, 3-5, 若干, 1+1. What had to be read into the text is marked as assumed. */
public final class HeadcountGrammar {

  private static final int MOST = 100_000;

  private static final Pattern PLAIN = Pattern.compile("(\\d{1,6})(?:\\.0+)?(?:人|名|个|位)?");
  private static final Pattern OPEN =
      Pattern.compile("若干(?:人|名|个)?|不限(?:人数)?|人数不限|[多数几](?:人|名|个)|面议|待定|several|open|many");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:人|名)?[-至到](\\d{1,6})(?:人|名|个)?(?:左右)?");
  private static final Pattern SUM = Pattern.compile("\\d{1,6}(?:人|名)?(?:\\+\\d{1,6}(?:人|名)?)+");
  private static final Pattern BY_GENDER =
      Pattern.compile("[男女](?:性|生)?:?\\d{1,6}(?:人|名)?[,、;+]?[男女](?:性|生)?:?\\d{1,6}(?:人|名)?");
  private static final Pattern ROUGH =
      Pattern.compile("(?:约|大约|至少|不少于|不低于|最多)?(\\d{1,6})\\+?(?:人|名|个)?(?:左右|以上|及以上|以内)?");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private HeadcountGrammar() {}

  /** Reads a headcount: of a range the upper end, of a sum the sum, of an open one a single place. */
  public static Reading<Headcount> read(String text) {
    if (Spelling.tooLong(text)) {
      return unparsed();
    }
    String compact = Spelling.compact(text);
    if (compact.isEmpty()) {
      return Reading.nothing();
    }
    return read(compact, Spelling.hyphens(Spelling.digits(compact)));
  }

  private static Reading<Headcount> read(String compact, String figures) {
    Matcher plain = PLAIN.matcher(figures);
    if (plain.matches()) {
      int places = Integer.parseInt(plain.group(1));
      return allowed(places) ? Reading.of(Headcount.of(places)) : unparsed();
    }
    if (OPEN.matcher(compact).matches()) {
      return assumed(1, List.of());
    }
    Matcher range = RANGE.matcher(figures);
    if (range.matches()) {
      return assumed(Math.max(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))), List.of());
    }
    if (SUM.matcher(figures).matches()) {
      return assumed(sum(figures), List.of());
    }
    if (BY_GENDER.matcher(figures).matches()) {
      return assumed(sum(figures), SensitiveLimits.find(compact));
    }
    Matcher rough = ROUGH.matcher(figures);
    return rough.matches() ? assumed(Integer.parseInt(rough.group(1)), List.of()) : unparsed();
  }

  private static int sum(String figures) {
    long sum = NUMBER.matcher(figures).results().mapToLong(number -> Long.parseLong(number.group())).sum();
    return (int) Math.min(sum, Integer.MAX_VALUE);
  }

  private static Reading<Headcount> assumed(int places, List<Note> alsoNoticed) {
    if (!allowed(places)) {
      return unparsed();
    }
    List<Note> notes = new ArrayList<>();
    notes.add(Note.of(FindingKind.COUNT_ASSUMED, String.valueOf(places)));
    notes.addAll(alsoNoticed);
    return new Reading<>(new Headcount(places, true), notes);
  }

  private static boolean allowed(int places) {
    return places >= 1 && places <= MOST;
  }

  private static Reading<Headcount> unparsed() {
    return Reading.unknown(Note.of(FindingKind.COUNT_UNPARSED));
  }
}
