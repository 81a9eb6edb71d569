package org.talentchain.cli;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/**
 * What must be known before the arguments are parsed, because help and error messages already need it: the
 * language and the encoding of the output.
 */
final class EarlyOptions {

  private final String[] args;

  EarlyOptions(String[] args) {
    this.args = args;
  }

  /** The language asked for, or that of the locale. */
  Locale language(Locale locale) {
    String named = valueOf("--lang").orElse("");
    if (named.startsWith("en")) {
      return Locale.ENGLISH;
    }
    return named.startsWith("zh") ? Locale.CHINESE : locale;
  }

  /** The encoding asked for; empty when none is, or when this Java does not know it. */
  Optional<Charset> outputEncoding() {
    return valueOf("--output-encoding").filter(EarlyOptions::isCharset).map(Charset::forName);
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Optional<String> valueOf(String option) {
    for (int at = 0; at < args.length; at++) {
      if (args[at].startsWith(option + "=")) {
        return Optional.of(args[at].substring(option.length() + 1));
      }
      if (args[at].equals(option) && at + 1 < args.length) {
        return Optional.of(args[at + 1]);
      }
    }
    return Optional.empty();
  }
}
