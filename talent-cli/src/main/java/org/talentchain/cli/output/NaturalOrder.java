package org.talentchain.cli.output;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Orders booth numbers the way people do: A2 before A10. Texts equal in this sense are ordered as written.
 */
enum NaturalOrder implements Comparator<String> {
  ASCENDING;

  private static final Pattern PART = Pattern.compile("\\d+|\\D+");

  @Override
  public int compare(String one, String other) {
    Matcher left = PART.matcher(one);
    Matcher right = PART.matcher(other);
    while (true) {
      boolean more = left.find();
      boolean otherMore = right.find();
      if (!more || !otherMore) {
        return more == otherMore ? one.compareTo(other) : Boolean.compare(more, otherMore);
      }
      int byPart = compareParts(left.group(), right.group());
      if (byPart != 0) {
        return byPart;
      }
    }
  }

  private static int compareParts(String one, String other) {
    if (!isNumber(one) || !isNumber(other)) {
      return one.compareTo(other);
    }
    String number = one.replaceFirst("^0+(?=.)", "");
    String otherNumber = other.replaceFirst("^0+(?=.)", "");
    int byLength = Integer.compare(number.length(), otherNumber.length());
    return byLength != 0 ? byLength : number.compareTo(otherNumber);
  }

  private static boolean isNumber(String part) {
    return part.charAt(0) >= '0' && part.charAt(0) <= '9';
  }
}
