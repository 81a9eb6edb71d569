package org.talentchain.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output and error in the encoding the terminal reads. On Java 17 the default encoding is not that
 * of a Windows console, so it is asked for: what {@code --output-encoding} says, else the console's own,
 * else the platform's; and UTF-8 where that has no Chinese characters.
 */
final class Terminal {

  private final PrintWriter out;
  private final PrintWriter err;

  private Terminal(Charset charset) {
    this.out = writer(FileDescriptor.out, charset);
    this.err = writer(FileDescriptor.err, charset);
  }

  static Terminal of(String[] args) {
    Optional<Charset> asked = new EarlyOptions(args).outputEncoding();
    return new Terminal(asked.orElseGet(() -> charset(System.console())));
  }

  private static PrintWriter writer(FileDescriptor stream, Charset charset) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset), false);
  }

  private static Charset charset(@Nullable Console console) {
    Charset platform = console == null ? platform() : console.charset();
    return platform.newEncoder().canEncode('才') ? platform : StandardCharsets.UTF_8;
  }

  private static Charset platform() {
    String name = System.getProperty("sun.stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  /**
   * Whether a person watches. Since Java 22 there is a console even without one, which then says so itself.
   */
  boolean isInteractive() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJava) {
      return true;
    }
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
