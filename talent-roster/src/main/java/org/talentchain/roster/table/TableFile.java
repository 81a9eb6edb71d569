package org.talentchain.roster.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.file.UnreadableFileException;

/** A file with tables in it. What it is, its content says; its name is not trusted. */
public final class TableFile implements Closeable {

  private final List<RawTable> tables;
  private final Closeable source;

  TableFile(List<RawTable> tables, Closeable source) {
    this.tables = List.copyOf(tables);
    this.source = source;
  }

  /**
   * Opens a workbook or a csv.
   *
   * @param encoding of a csv, or null to find out
   * @throws UnreadableFileException when it is neither, or damaged
   */
  public static TableFile open(Path file, @Nullable Charset encoding, HeaderSense headers) {
    try {
      FileType type = FileType.of(file);
      return switch (type) {
        case EMPTY -> throw UnreadableFileException.because(FindingKind.FILE_EMPTY, file);
        case WORKBOOK -> XlsxFile.open(file);
        case PROTECTED -> throw UnreadableFileException.because(FindingKind.FILE_PROTECTED, file);
        case LEGACY_WORKBOOK ->
            throw UnreadableFileException.because(FindingKind.FILE_LEGACY, file);
        case TEXT -> text(file, encoding, headers);
        default -> throw wrongType(file, type);
      };
    } catch (IOException e) {
      throw UnreadableFileException.because(e, FindingKind.FILE_DAMAGED, file);
    }
  }

  private static TableFile text(Path file, @Nullable Charset encoding, HeaderSense headers)
      throws IOException {
    String name = UnreadableFileException.nameOf(file).toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx") || name.endsWith(".xls")) {
      throw wrongType(file, FileType.TEXT);
    }
    CsvTable table = CsvTable.of(file, encoding, headers);
    return new TableFile(List.of(table), () -> {});
  }

  private static UnreadableFileException wrongType(Path file, FileType type) {
    return UnreadableFileException.because(FindingKind.FILE_WRONG_TYPE, file, type.shownAs());
  }

  /** Its tables in their order. */
  public List<RawTable> tables() {
    return tables;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
