package org.talentchain.cli.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Writes a page as one HTML file that needs nothing else and asks for nothing: its policy forbids the browser every
 * connection, and lets only the style sheet and the scripts run that are in the file, by their hashes. The same page gives
 * the same bytes.
 */
public final class HtmlWriter {

  private static final String CHART_LIBRARY = "echarts/echarts.common.min.js";

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final String style = resource("report.css");
  private final String drawing = resource("charts.js");
  private final String library = resource(CHART_LIBRARY);

  /**
   * What the template needs besides the page.
   *
   * @param policy the content security policy
   * @param style the style sheet
   * @param library the script that can draw charts; empty when there are none
   * @param drawing the script that draws those of the page
   * @param charts what to draw, as JSON that no browser can take for the end of a script
   */
  public record Assets(String policy, String style, String library, String drawing, String charts) {}

  public void write(Page page, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    TemplateOutput output = new WriterOutput(writer);
    templates.render("page.jte", java.util.Map.of("page", page, "assets", assets(page)), output);
    writer.flush();
  }

  private Assets assets(Page page) {
    boolean drawn = !page.charts().isEmpty();
    String scripts = drawn ? hash(library) + " " + hash(drawing) : "'none'";
    String policy =
        "default-src 'none'; script-src " + scripts + "; style-src " + hash(style)
            + "; base-uri 'none'; form-action 'none'";
    return new Assets(policy, style, drawn ? library : "", drawn ? drawing : "", drawn ? json(page) : "");
  }

  private static String json(Page page) {
    JsonMapper mapper = new JsonMapper();
    ObjectNode all = mapper.createObjectNode();
    page.charts().forEach(chart -> all.set(chart.id(), chart.option()));
    try {
      return harmless(mapper.writeValueAsString(all));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a chart has no JSON form", e);
    }
  }

  /** The same JSON without a character that means something in HTML. */
  static String harmless(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Line ends as browsers see them, so that the hash is that of what they see. */
  private static String resource(String name) {
    try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n").strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
