package org.talentchain.model;

/** The one check every id passes. */
final class Ids {

  private Ids() {}

  static String cleaned(String type, String value) {
    String cleaned = value.strip();
    if (cleaned.isEmpty()) {
      throw new IllegalArgumentException(
          type + " is blank.\nMaybe the row has no id: give it one before building the model.");
    }
    return cleaned;
  }
}
