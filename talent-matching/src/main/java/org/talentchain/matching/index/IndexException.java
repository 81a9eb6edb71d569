package org.talentchain.matching.index;

/** The index cannot be opened, read or written; the message says which folder and what to do. */
public final class IndexException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
