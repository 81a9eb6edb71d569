package org.talentchain.cli.output;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names for sheets that every spreadsheet program takes: at most 31 characters, none of {@code []:*?/\}, no
 * apostrophe at either end, unique whatever the case.
 */
final class SheetNames {

  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  SheetNames() {
    taken.add("history"); // Excel keeps this name for itself
  }

  String next(String wanted) {
    String cleaned = cleaned(wanted);
    String name = cut(cleaned, LONGEST);
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      String suffix = " (" + n + ")";
      name = cut(cleaned, LONGEST - suffix.length()) + suffix;
    }
    return name;
  }

  private static String cleaned(String wanted) {
    String plain = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("\\s+", " ").strip();
    String bare = plain.replaceAll("^'+|'+$", "").strip();
    return bare.isEmpty() ? "-" : bare;
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end).replaceAll("[\\s']+$", "");
  }
}
