package org.talentchain.roster.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Source;

/**
 * A file that cannot be read at all. The finding says why, in either language, and names the file
 * without folders.
 */
public final class UnreadableFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  private UnreadableFileException(Finding finding, @Nullable Throwable cause) {
    super(finding.message(Locale.ENGLISH), cause);
    this.findings = List.of(finding);
  }

  public static UnreadableFileException because(FindingKind kind, Path file, String... arguments) {
    return because(null, kind, file, arguments);
  }

  public static UnreadableFileException because(
      @Nullable Throwable cause, FindingKind kind, Path file, String... arguments) {
    String name = nameOf(file);
    return new UnreadableFileException(Finding.of(kind, Source.file(name), name, arguments), cause);
  }

  /** The name of a file without its folders. */
  public static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  public Finding finding() {
    return findings.get(0);
  }
}
