package org.talentchain.roster.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.file.UnreadableFileException;

/**
 * A first look into the package of a workbook, before anything trusts it: that it is one, that it
 * is whole, and that it does not unpack to more than a roster ever holds. The same pass collects
 * the merged ranges, which stand behind the rows they concern.
 */
final class XlsxPackage {

  private static final long MOST_BYTES = 1L << 30;
  private static final long UNSUSPICIOUS_BYTES = 64L << 20;
  private static final int MOST_DENSE = 200;

  private static final Pattern MERGE =
      Pattern.compile("mergeCell ref=\"([A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7})\"");
  private static final int LONGEST_MERGE = 48;
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w:]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
  private static final Pattern SHEET = Pattern.compile("<(?:\\w+:)?sheet\\s[^>]*>");
  private static final Pattern RELATIONSHIP = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");

  private final Path file;
  private final Map<String, List<String>> mergesByPart = new HashMap<>();
  private final List<String> parts = new ArrayList<>();
  private long inflated;
  private long deflated;

  private XlsxPackage(Path file) {
    this.file = file;
  }

  /** Looks through the whole package. */
  static XlsxPackage scan(Path file) throws IOException {
    XlsxPackage scan = new XlsxPackage(file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      scan.requireWorkbook(zip);
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
          scan.look(zip, entry);
        }
      }
      scan.findParts(zip);
    } catch (ZipException e) {
      throw UnreadableFileException.because(e, FindingKind.FILE_DAMAGED, file);
    }
    return scan;
  }

  private void requireWorkbook(ZipFile zip) {
    if (zip.getEntry("xl/workbook.xml") != null) {
      return;
    }
    String type = "ZIP";
    if (zip.getEntry("word/document.xml") != null) {
      type = "Word";
    } else if (zip.getEntry("ppt/presentation.xml") != null) {
      type = "PowerPoint";
    } else if (zip.getEntry("xl/workbook.bin") != null) {
      type = "Excel (xlsb)";
    } else if (zip.getEntry("content.xml") != null) {
      type = "OpenDocument";
    }
    throw UnreadableFileException.because(FindingKind.FILE_WRONG_TYPE, file, type);
  }

  private void look(ZipFile zip, ZipEntry entry) throws IOException {
    boolean sheet = entry.getName().startsWith("xl/worksheets/");
    List<String> merges = new ArrayList<>();
    deflated += Math.max(0, entry.getCompressedSize());
    byte[] buffer = new byte[1 << 16];
    int kept = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer, kept, buffer.length - kept); read >= 0; ) {
        inflated += read;
        refuseBomb();
        kept = sheet ? collectMerges(buffer, kept + read, merges) : 0;
        read = in.read(buffer, kept, buffer.length - kept);
      }
    }
    if (!merges.isEmpty()) {
      mergesByPart.put(entry.getName(), merges);
    }
  }

  private void refuseBomb() {
    boolean dense = inflated > UNSUSPICIOUS_BYTES && inflated / MOST_DENSE > Math.max(deflated, 1);
    if (inflated > MOST_BYTES || dense) {
      String limit = String.valueOf(MOST_BYTES >> 20);
      throw UnreadableFileException.because(FindingKind.FILE_TOO_LARGE, file, limit);
    }
  }

  /**
   * Collects the merges in a window and moves its last bytes to the front, where a cut one may go
   * on.
   */
  private static int collectMerges(byte[] buffer, int length, List<String> merges) {
    String window = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
    int consumed = 0;
    if (window.contains("mergeCell ref")) {
      Matcher merge = MERGE.matcher(window);
      while (merge.find()) {
        merges.add(merge.group(1));
        consumed = merge.end();
      }
    }
    int kept = Math.min(LONGEST_MERGE, length - consumed);
    System.arraycopy(buffer, length - kept, buffer, 0, kept);
    return kept;
  }

  /** The part of each sheet, in their order in the workbook. */
  private void findParts(ZipFile zip) throws IOException {
    Map<String, String> targets = new HashMap<>();
    for (Map<String, String> relationship : tags(zip, "xl/_rels/workbook.xml.rels", RELATIONSHIP)) {
      targets.put(relationship.getOrDefault("Id", ""), relationship.getOrDefault("Target", ""));
    }
    for (Map<String, String> sheet : tags(zip, "xl/workbook.xml", SHEET)) {
      String target = targets.getOrDefault(sheet.getOrDefault("r:id", ""), "");
      parts.add(target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }
  }

  private static List<Map<String, String>> tags(ZipFile zip, String part, Pattern tag)
      throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      return List.of();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return tag.matcher(xml).results().map(found -> attributes(found.group())).toList();
    }
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) {
      attributes.put(
          attribute.group(1), attribute.group(2) != null ? attribute.group(2) : attribute.group(3));
    }
    return attributes;
  }

  /** The merged ranges of a sheet, counted from 0. */
  List<MergedRange> merges(int sheet) {
    String part = sheet < parts.size() ? parts.get(sheet) : "";
    return mergesByPart.getOrDefault(part, List.of()).stream().map(MergedRange::parse).toList();
  }
}
