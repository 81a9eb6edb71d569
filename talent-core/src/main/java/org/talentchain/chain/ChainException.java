package org.talentchain.chain;

/** The description of a chain contradicts itself; the message names the nodes. */
public final class ChainException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ChainException(String message) {
    super(message);
  }
}
