package org.talentchain.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files that are not what their name says, or not whole. */
enum BadInput {
  /** Case 24. */
  TEXT_NAMED_XLSX("名册.xlsx") {
    @Override
    byte[] content() {
      return "姓名,学历\n张三,本科\n".getBytes(StandardCharsets.UTF_8);
    }
  },
  /** Case 24. */
  LEGACY_XLS("名册.xls") {
    @Override
    byte[] content() {
      return compoundFile("Workbook");
    }
  },
  /** Case 24. */
  HTML_NAMED_XLS("名册.xls") {
    @Override
    byte[] content() {
      return "<html><table><tr><td>姓名</td></tr></table></html>".getBytes(StandardCharsets.UTF_8);
    }
  },
  /** Case 24. */
  EMPTY("名册.xlsx") {
    @Override
    byte[] content() {
      return new byte[0];
    }
  },
  EMPTY_CSV("名册.csv") {
    @Override
    byte[] content() {
      return new byte[0];
    }
  },
  PASSWORD_PROTECTED("名册.xlsx") {
    @Override
    byte[] content() {
      return compoundFile("EncryptedPackage");
    }
  },
  HALF_A_WORKBOOK("名册.xlsx") {
    @Override
    byte[] content() throws IOException {
      byte[] whole = workbook();
      return Arrays.copyOf(whole, whole.length / 2);
    }
  },
  ZIP_THAT_IS_NO_WORKBOOK("名册.xlsx") {
    @Override
    byte[] content() throws IOException {
      return zip("readme.txt", 10);
    }
  },
  ZIP_BOMB("名册.xlsx") {
    @Override
    byte[] content() throws IOException {
      return zip("xl/worksheets/sheet1.xml", 400 << 20);
    }
  };

  private final String name;

  BadInput(String name) {
    this.name = name;
  }

  abstract byte[] content() throws IOException;

  Path in(Path folder) throws IOException {
    return Files.write(folder.resolve(name), content());
  }

  /** The head of an OLE2 compound file with one named stream, as far as anyone looks to tell what it is. */
  private static byte[] compoundFile(String stream) {
    byte[] file = new byte[4096];
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    System.arraycopy(magic, 0, file, 0, magic.length);
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, file, 1024, name.length);
    return file;
  }

  static byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", null)) {
      Worksheet sheet = workbook.newWorksheet("Sheet1");
      sheet.value(0, 0, "姓名");
      sheet.value(0, 1, "学历");
      for (int row = 1; row < 2000; row++) {
        sheet.value(row, 0, "人" + row * 7919);
        sheet.value(row, 1, "本科");
      }
    }
    return out.toByteArray();
  }

  /** A package with everything a workbook has, and one entry of blanks. */
  private static byte[] zip(String entry, int blanks) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
      if (entry.startsWith("xl/")) {
        put(
            zip,
            "xl/workbook.xml",
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        put(
            zip,
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\" Type=\"http://schemas.openxml"
                + "formats.org/officeDocument/2006/relationships/worksheet\"/></Relationships>");
      }
      zip.putNextEntry(new ZipEntry(entry));
      zip.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
          .getBytes(StandardCharsets.UTF_8));
      blanks(zip, blanks);
      zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void blanks(OutputStream out, int count) throws IOException {
    byte[] block = new byte[1 << 16];
    Arrays.fill(block, (byte) ' ');
    for (int left = count; left > 0; left -= block.length) {
      out.write(block, 0, Math.min(left, block.length));
    }
  }
}
