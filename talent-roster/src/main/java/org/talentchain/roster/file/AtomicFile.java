package org.talentchain.roster.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file whole or not at all: the content goes into a file beside the target, which takes
 * the target's place once it is complete. Whoever reads the target meanwhile sees the old content;
 * after a failure nothing is left behind.
 */
public final class AtomicFile {

  /** What a file is to contain. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private AtomicFile() {}

  /**
   * Writes the content to the target, replacing what is there.
   *
   * @throws OutputException when the target cannot be written
   */
  public static void write(Path target, Content content) {
    Path real = real(target);
    if (Files.isDirectory(real)) {
      throw new OutputException(OutputException.Kind.IS_FOLDER, target, null);
    }
    Path folder = real.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new OutputException(OutputException.Kind.NO_FOLDER, target, null);
    }
    try {
      if (Files.exists(real) && !Files.isRegularFile(real)) {
        writeInPlace(real, content);
      } else {
        writeAside(real, folder, content);
      }
    } catch (IOException e) {
      throw new OutputException(OutputException.Kind.NOT_WRITABLE, target, e);
    }
  }

  /**
   * Makes the folder that files are to go into, unless it is there.
   *
   * @throws OutputException when it cannot be made
   */
  public static void folder(Path target) {
    try {
      Files.createDirectories(target);
    } catch (IOException e) {
      throw new OutputException(OutputException.Kind.NOT_WRITABLE, target, e);
    }
  }

  /** Behind a link, the file it leads to: the link itself stays. */
  private static Path real(Path target) {
    try {
      return Files.isSymbolicLink(target) ? target.toRealPath() : target;
    } catch (IOException leadsNowhere) {
      return target;
    }
  }

  /** A device or pipe cannot be replaced, only written to. */
  private static void writeInPlace(Path target, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      content.writeTo(out);
    }
  }

  private static void writeAside(Path target, Path folder, Content content) throws IOException {
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new IOException("write-protected");
    }
    Path aside = folder.resolve("." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW))) {
        content.writeTo(out);
      }
      moveIntoPlace(aside, target);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static void moveIntoPlace(Path aside, Path target) throws IOException {
    try {
      Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
