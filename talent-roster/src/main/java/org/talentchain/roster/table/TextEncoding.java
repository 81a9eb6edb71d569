package org.talentchain.roster.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.file.UnreadableFileException;

/**
 * The encoding of a text file. A byte order mark decides; else the zero bytes of UTF-16; else the
 * first of UTF-8 and GB18030 in which the <em>whole</em> file is valid, since a strict decoder is
 * right where statistics guess. Big5 is valid GB18030 as well but makes no sense in it: then known
 * headers decide.
 */
record TextEncoding(Charset charset, int markLength) {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");
  private static final int SAMPLE = 8192;

  static TextEncoding stated(Path file, Charset charset) throws IOException {
    byte[] head = head(file);
    return byMark(head)
        .filter(marked -> marked.charset.equals(charset))
        .orElse(new TextEncoding(charset, 0));
  }

  /**
   * Finds out the encoding.
   *
   * @param makesSense whether the beginning of the file, decoded, has known headers
   */
  static TextEncoding of(Path file, Predicate<String> makesSense) throws IOException {
    byte[] head = head(file);
    Optional<TextEncoding> certain = byMark(head).or(() -> byZeroBytes(head));
    if (certain.isPresent()) {
      return certain.get();
    }
    if (isValid(file, StandardCharsets.UTF_8)) {
      return new TextEncoding(StandardCharsets.UTF_8, 0);
    }
    List<Charset> valid = new ArrayList<>();
    for (Charset charset : List.of(GB18030, BIG5)) {
      if (isValid(file, charset)) {
        valid.add(charset);
      }
    }
    return valid.stream()
        .filter(charset -> makesSense.test(new String(head, charset)))
        .findFirst()
        .or(() -> valid.stream().findFirst())
        .map(charset -> new TextEncoding(charset, 0))
        .orElseThrow(
            () -> UnreadableFileException.because(FindingKind.FILE_ENCODING_UNKNOWN, file));
  }

  private static Optional<TextEncoding> byMark(byte[] head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2));
    }
    return startsWith(head, 0x84, 0x31, 0x95, 0x33)
        ? Optional.of(new TextEncoding(GB18030, 4))
        : Optional.empty();
  }

  /**
   * Delimiters, digits and line ends have a zero byte in UTF-16; no other encoding of text has any.
   */
  private static Optional<TextEncoding> byZeroBytes(byte[] head) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    if (even + odd == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new TextEncoding(odd >= even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0));
  }

  private static boolean startsWith(byte[] head, int... mark) {
    return head.length >= mark.length
        && Arrays.equals(Arrays.copyOf(head, mark.length), bytes(mark));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(SAMPLE);
    }
  }

  /** Decodes all of it: a cut buffer could end within a character and look invalid. */
  private static boolean isValid(Path file, Charset charset) throws IOException {
    char[] buffer = new char[1 << 16];
    try (Reader reader = new TextEncoding(charset, 0).open(file)) {
      while (reader.read(buffer) >= 0) {
        // Only whether it decodes matters.
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * The text of the file behind its byte order mark; what is not valid throws a {@link
   * CharacterCodingException}.
   */
  BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(markLength);
    return new BufferedReader(
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)),
        1 << 16);
  }
}
