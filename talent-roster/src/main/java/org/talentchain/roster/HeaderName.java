package org.talentchain.roster;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A header in the form headers are compared in: full width made half, no white space, stars or
 * colons, lower case.
 *
 * @param key what is compared
 * @param unit what stood in a bracket behind it, such as 元/月, or null
 */
record HeaderName(String key, @Nullable String unit) {

  private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\\p{Cf}*:：＊_]+");
  private static final Pattern BRACKET = Pattern.compile("(.+?)[(\\[【](.*)[)\\]】]");
  private static final Pattern REMARK =
      Pattern.compile("必填|选填|可选|可填|可不填|必选|示例|说明|required|optional");

  static HeaderName of(String header) {
    String normal = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String compact = NOISE.matcher(normal).replaceAll("");
    Matcher bracket = BRACKET.matcher(compact);
    if (!bracket.matches()) {
      return new HeaderName(compact, null);
    }
    String note = bracket.group(2);
    boolean unit = !note.isEmpty() && !REMARK.matcher(note).find();
    return new HeaderName(bracket.group(1), unit ? note : null);
  }
}
