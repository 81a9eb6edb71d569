package org.talentchain.cli.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is said, in one language: Chinese, or English when asked for. Everything a user reads comes from the
 * bundles {@code messages} (by key, with {@link MessageFormat} places) and {@code help} (for picocli).
 */
public final class Wording {

  private static final ResourceBundle.Control CONTROL =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final ResourceBundle messages;

  private Wording(Locale locale) {
    this.locale = locale;
    this.messages = bundle("messages", locale);
  }

  /** English for an English locale, else Chinese. */
  public static Wording in(Locale locale) {
    return new Wording(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE);
  }

  public Locale locale() {
    return locale;
  }

  public boolean isEnglish() {
    return locale.equals(Locale.ENGLISH);
  }

  /** The text of a key, with its places filled. */
  public String say(String key, Object... arguments) {
    return new MessageFormat(messages.getString(key), Locale.ROOT).format(arguments);
  }

  /** The text of an enum constant that has its own key, {@code Type.CONSTANT}. */
  public String name(Enum<?> constant) {
    return say(keyOf(constant));
  }

  /** One of two names, for what carries its names itself. */
  public String pick(String zh, String en) {
    return isEnglish() ? en : zh;
  }

  /** Several things in one line, separated as the language does it. */
  public String list(Iterable<String> parts) {
    return String.join(say("list.separator"), parts);
  }

  /** The help texts, for picocli. */
  public ResourceBundle help() {
    return bundle("help", locale);
  }

  static String keyOf(Enum<?> constant) {
    Class<?> type = constant.getDeclaringClass();
    Class<?> outer = type.getEnclosingClass();
    String name = outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
    return name + "." + constant.name();
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    Locale offered = locale.equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.ROOT;
    return ResourceBundle.getBundle("org.talentchain.cli.text." + name, offered, CONTROL);
  }
}
