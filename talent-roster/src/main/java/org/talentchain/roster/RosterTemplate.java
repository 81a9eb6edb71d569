package org.talentchain.roster;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.EmployerKind;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.TieKind;
import org.talentchain.model.Tier;
import org.talentchain.roster.file.AtomicFile;

/**
 * A workbook to fill in: a sheet for each kind of roster, with an example that the reader passes
 * over.
 */
public final class RosterTemplate {

  private static final int ROWS_TO_FILL_IN = 2000;
  private static final String INSTRUCTIONS = "填写说明";

  /** One column of the template, as {@code template.csv} says it. */
  private record TemplateColumn(
      String header, double width, boolean required, String choices, String example, String hint) {

    static TemplateColumn of(NamedCsvRecord row) {
      return new TemplateColumn(
          row.getField("header"),
          Double.parseDouble(row.getField("width")),
          !row.getField("required").isEmpty(),
          row.getField("choices"),
          row.getField("example"),
          row.getField("hint"));
    }
  }

  private RosterTemplate() {}

  /**
   * Writes the template.
   *
   * @throws org.talentchain.roster.file.OutputException when the target cannot be written
   */
  public static void write(Path target) {
    AtomicFile.write(target, RosterTemplate::write);
  }

  private static void write(OutputStream out) throws IOException {
    Map<String, List<TemplateColumn>> sheets = sheets();
    try (Workbook workbook = new Workbook(out, "TalentChain", "1.0")) {
      sheets.forEach((name, columns) -> sheet(workbook.newWorksheet(name), columns));
      instructions(workbook.newWorksheet(INSTRUCTIONS), sheets);
    }
  }

  private static Map<String, List<TemplateColumn>> sheets() {
    Map<String, List<TemplateColumn>> sheets = new LinkedHashMap<>();
    try (InputStream stream = RosterTemplate.class.getResourceAsStream("template.csv")) {
      if (stream == null) {
        throw new IllegalStateException("template.csv is missing");
      }
      InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(reader)) {
        sheets
            .computeIfAbsent(row.getField("sheet"), any -> new ArrayList<>())
            .add(TemplateColumn.of(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sheets;
  }

  private static void sheet(Worksheet sheet, List<TemplateColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      TemplateColumn column = columns.get(i);
      String header = column.header() + (column.required() ? "（必填）" : "");
      SheetLook.column(sheet, i, header, column.width());
      sheet.value(1, i, column.example());
      sheet.style(1, i).format("@").italic().fontColor("7F7F7F").set();
      if (!column.choices().isEmpty()) {
        String list = String.join(",", choices(column.choices()));
        sheet
            .range(1, i, ROWS_TO_FILL_IN, i)
            .validateWithListByFormula("\"" + list + "\"")
            .allowBlank(true);
      }
    }
    SheetLook.page(sheet);
  }

  private static List<String> choices(String name) {
    return switch (name) {
      case "tier" -> Arrays.stream(Tier.values()).map(Tier::zh).toList();
      case "education" -> Arrays.stream(EducationLevel.values()).map(EducationLevel::zh).toList();
      case "employerKind" -> Arrays.stream(EmployerKind.values()).map(EmployerKind::zh).toList();
      case "organizationKind" ->
          Arrays.stream(OrganizationKind.values()).map(OrganizationKind::zh).toList();
      case "tieKind" -> Arrays.stream(TieKind.values()).map(TieKind::zh).toList();
      default ->
          throw new IllegalStateException("template.csv names unknown choices \"" + name + "\"");
    };
  }

  private static void instructions(Worksheet sheet, Map<String, List<TemplateColumn>> sheets) {
    sheet.width(0, 14);
    sheet.width(1, 20);
    sheet.width(2, 8);
    sheet.width(3, 90);
    SheetLook.print(sheet);
    List<String> general =
        List.of(
            "每张表第 2 行是示例（灰色斜体），导入时自动跳过，可以保留或删除。",
            "用不到的表可以空着；最少只需“候选人”和“岗位”两张表。",
            "列的顺序可以调整，不需要的列可以删除，也可以使用贵单位原有的表格直接导入。",
            "性别、年龄、民族、户籍、婚姻状况不参与匹配和评分，模板不收集这些内容。");
    int row = 0;
    for (String line : general) {
      sheet.value(row++, 0, line);
    }
    row++;
    List<String> headers = List.of("表", "列", "必填", "说明");
    for (int i = 0; i < headers.size(); i++) {
      sheet.value(row, i, headers.get(i));
    }
    sheet.range(row, 0, row, 3).style().bold().fillColor("DDEBF7").set();
    for (Map.Entry<String, List<TemplateColumn>> entry : sheets.entrySet()) {
      for (TemplateColumn column : entry.getValue()) {
        row++;
        sheet.value(row, 0, entry.getKey());
        sheet.value(row, 1, column.header());
        sheet.value(row, 2, column.required() ? "必填" : "");
        sheet.value(row, 3, explanation(column));
      }
    }
  }

  private static String explanation(TemplateColumn column) {
    String choices =
        column.choices().isEmpty() ? "" : "可选：" + String.join("、", choices(column.choices()));
    return String.join(
        "；", Stream.of(column.hint(), choices).filter(part -> !part.isEmpty()).toList());
  }
}
