package org.talentchain.matching.city;

/** A question names a position or candidate the engine does not have. */
public final class UnknownIdException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnknownIdException(String what, String id) {
    super("There is no " + what + " \"" + id + "\".\nMaybe it was not added yet, or the id is another one.");
  }
}
