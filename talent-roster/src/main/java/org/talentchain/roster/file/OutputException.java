package org.talentchain.roster.file;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that cannot be written; says in one line which and why. */
public final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Kind {
    /** The target is a folder. */
    IS_FOLDER("is a folder, not a file"),
    /** The folder it should lie in does not exist. */
    NO_FOLDER("lies in a folder that does not exist"),
    /** It may not be written, or the disk is full or gone. */
    NOT_WRITABLE("cannot be written");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  private final Kind kind;
  private final transient Path target;

  OutputException(Kind kind, Path target, @Nullable Throwable cause) {
    super(target + " " + kind.words, cause);
    this.kind = kind;
    this.target = target;
  }

  public Kind kind() {
    return kind;
  }

  /** The file that was to be written. */
  public Path target() {
    return target;
  }
}
