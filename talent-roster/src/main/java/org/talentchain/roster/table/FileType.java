package org.talentchain.roster.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is, judged by how it starts. */
enum FileType {
  EMPTY(""),
  WORKBOOK("Excel"),
  PROTECTED("Excel"),
  LEGACY_WORKBOOK("Excel"),
  HTML("HTML"),
  XML("XML"),
  PDF("PDF"),
  RTF("RTF"),
  IMAGE("PNG/JPEG/GIF"),
  ARCHIVE("RAR/7z/gzip"),
  TEXT("CSV/TXT");

  private static final int HEAD = 4096;
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private final String shownAs;

  FileType(String shownAs) {
    this.shownAs = shownAs;
  }

  /** The name of the type, the same in every language. */
  String shownAs() {
    return shownAs;
  }

  static FileType of(Path file) throws IOException {
    byte[] head = head(file);
    if (head.length == 0) {
      return EMPTY;
    }
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return WORKBOOK;
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return isEncrypted(file) ? PROTECTED : LEGACY_WORKBOOK;
    }
    return byText(start);
  }

  private static FileType byText(String start) {
    if (start.startsWith("%PDF")) {
      return PDF;
    }
    if (start.startsWith("{\\rtf")) {
      return RTF;
    }
    if (start.startsWith("\u0089PNG")
        || start.startsWith("\u00FF\u00D8\u00FF")
        || start.startsWith("GIF8")) {
      return IMAGE;
    }
    if (start.startsWith("Rar!")
        || start.startsWith("7z\u00BC")
        || start.startsWith("\u001F\u008B")) {
      return ARCHIVE;
    }
    String plain = start.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
    if (plain.startsWith("<")) {
      return plain.contains("<html")
              || plain.contains("<table")
              || plain.startsWith("<!doctype html")
          ? HTML
          : XML;
    }
    return TEXT;
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  /**
   * An encrypted workbook is an OLE2 container whose directory names the package; it may lie
   * anywhere in it.
   */
  private static boolean isEncrypted(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] window = in.readNBytes(1 << 16);
      while (window.length > 0) {
        if (contains(window)) {
          return true;
        }
        byte[] next = in.readNBytes(1 << 16);
        if (next.length == 0) {
          return false;
        }
        int kept = Math.min(ENCRYPTED.length, window.length);
        byte[] joined = new byte[kept + next.length];
        System.arraycopy(window, window.length - kept, joined, 0, kept);
        System.arraycopy(next, 0, joined, kept, next.length);
        window = joined;
      }
      return false;
    }
  }

  private static boolean contains(byte[] window) {
    String text = new String(window, StandardCharsets.ISO_8859_1);
    return text.contains(new String(ENCRYPTED, StandardCharsets.ISO_8859_1));
  }
}
