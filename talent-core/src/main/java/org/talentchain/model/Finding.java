package org.talentchain.model;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * One thing noticed in an input (导入提示): where, what was read, what was done with it, what to do about it.
 *
 * @param kind what was noticed; decides severity and wording
 * @param source where
 * @param value the text as read, or null; already masked when it may name a person
 * @param arguments what the wording of the kind refers to, such as the value taken instead
 */
public record Finding(FindingKind kind, Source source, @Nullable String value, List<String> arguments) {

  public Finding {
    arguments = List.copyOf(arguments);
  }

  public static Finding of(FindingKind kind, Source source, @Nullable String value, String... arguments) {
    return new Finding(kind, source, value, List.of(arguments));
  }

  public FindingSeverity severity() {
    return kind.severity();
  }

  /** What was noticed and done, in the language asked for; Chinese unless the locale is English. */
  public String message(Locale locale) {
    return text(locale, ".message");
  }

  /** What to do about it, in the language asked for. */
  public String advice(Locale locale) {
    return text(locale, ".advice");
  }

  private String text(Locale locale, String part) {
    Locale offered = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "org.talentchain.model.findings",
            offered,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Object[] parts = new Object[arguments.size() + 1];
    parts[0] = value == null ? "" : value;
    for (int i = 0; i < arguments.size(); i++) {
      parts[i + 1] = arguments.get(i);
    }
    return new MessageFormat(bundle.getString(kind.name() + part), Locale.ROOT).format(parts);
  }
}
