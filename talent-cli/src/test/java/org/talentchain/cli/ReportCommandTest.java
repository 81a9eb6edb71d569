package org.talentchain.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The report on the sample city: what stands in it, and how a browser takes it. */
class ReportCommandTest {

  private static final Path SAMPLE = Path.of("..", "samples", "haiyang");
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  @TempDir static Path folder;

  private static Path file;
  private static Document page;

  @BeforeAll
  static void writeReport() throws IOException {
    file = folder.resolve("report.html");
    Run run = report(SAMPLE, file, "--budget", "300000");
    assertThat(run.code()).as(run.err()).isZero();
    page = Jsoup.parse(file);
  }

  private static Run report(Path city, Path target, String... options) {
    Stream<String> first = Stream.of("report", city.toString(), "-o", target.toString(), "--as-of", "2026-11-26");
    return Run.talent(Stream.concat(first, Stream.of(options)).toArray(String[]::new));
  }

  @Test
  void hasASectionForEachMatterAndSaysSomethingInEach() {
    assertThat(page.select("main h2").eachText())
        .containsExactly(
            "一、概要", "二、产业链现状", "三、四级人才", "四、供需缺口与建议", "五、人才定制班", "六、院士团队与师带徒", "七、人才政策", "八、口径与数据说明");
    for (Element section : page.select("main > section")) {
      assertThat(section.select("p, td, dd").eachText()).as(section.id()).hasSizeGreaterThan(2);
    }
  }

  @Test
  void everyTableHasACaptionAndHeads() {
    assertThat(page.select("table")).hasSizeGreaterThan(10);
    for (Element table : page.select("table")) {
      assertThat(table.select("> caption").text()).isNotBlank();
      assertThat(table.select("thead th[scope=col]")).isNotEmpty();
    }
  }

  @Test
  void everyChartStandsBesideATableOfTheSameSection() {
    assertThat(page.select("figure")).isNotEmpty();
    for (Element figure : page.select("figure")) {
      assertThat(figure.closest("section").select("table")).as(figure.id()).isNotEmpty();
    }
  }

  @Test
  void nothingIsFetchedFromAnywhere() {
    assertThat(page.select("[src], link[href], iframe, object, embed, img")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href")).allMatch(link -> link.startsWith("#"));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void namesAreMaskedUnlessAskedFor() throws IOException {
    Pattern phone = Pattern.compile("1[3-9]\\d{9}");
    assertThat(phone.matcher(page.body().text()).find()).isFalse();
    Path city = small("张晓明");
    Path masked = folder.resolve("masked.html");
    Path shown = folder.resolve("shown.html");
    assertThat(report(city, masked).code()).isZero();
    assertThat(report(city, shown, "--show-pii").code()).isZero();
    assertThat(Files.readString(masked)).doesNotContain("张晓明");
    assertThat(Files.readString(shown)).contains("张晓明");
  }

  @Test
  void whatRostersSayIsTextAndNeverMarkup() throws IOException {
    Path city = small("张晓明");
    String evil = "<script>alert(1)</script>";
    Files.writeString(
        city.resolve("岗位.csv"),
        "岗位编号,单位名称,岗位名称,产业链环节,招聘人数,技能要求\nP1,恶意" + evil + "厂,焊工,核电,4,氩弧焊\n");
    Path target = folder.resolve("evil.html");
    assertThat(report(city, target).code()).isZero();
    Document evilPage = Jsoup.parse(target);
    assertThat(evilPage.select("script").eachText()).noneMatch(script -> script.equals("alert(1)"));
    assertThat(evilPage.body().text()).contains("恶意" + evil);
    assertThat(Files.readString(target)).doesNotContain(evil);
  }

  @Test
  void sameRostersMakeTheSameBytes() throws IOException {
    Path city = small("张晓明");
    Path one = folder.resolve("one.html");
    Path other = folder.resolve("other.html");
    report(city, one, "--threads", "1");
    report(city, other, "--threads", "4");
    assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other));
  }

  @Test
  void onlySectionsAskedForAreWritten() throws IOException {
    Path target = folder.resolve("tiers.html");
    assertThat(report(small("张晓明"), target, "--sections", "TIERS").code()).isZero();
    List<String> titles = Jsoup.parse(target).select("main h2").eachText();
    assertThat(titles).anyMatch(title -> title.endsWith("四级人才")).noneMatch(title -> title.endsWith("人才政策"));
  }

  /** One welder and one opening, in a folder of its own. */
  private static Path small(String name) throws IOException {
    Path city = Files.createTempDirectory(folder, "city");
    Files.writeString(
        city.resolve("候选人.csv"),
        "编号,姓名,电话,学历,专业,职业资格证书,技能\nC1," + name + ",13800138001,大专,焊接技术与自动化,电焊工初级工,氩弧焊（熟练）\n");
    Files.writeString(
        city.resolve("岗位.csv"), "岗位编号,单位名称,岗位名称,产业链环节,招聘人数,技能要求\nP1,蓝湾核电检修有限公司,焊工,核电,4,氩弧焊\n");
    return city;
  }

  /** In a real browser: every chart is drawn, nothing is complained of, and nothing sticks out sideways. */
  @Test
  void aBrowserDrawsEveryChartAndFitsPhoneAndDesk() {
    boolean isThere = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
    if (System.getenv("TALENT_TEST_BROWSER") == null) {
      assumeTrue(isThere, "no " + BROWSER + " with " + DRIVER + " here: the report is not opened in a browser");
    }
    assertThat(isThere).as("packages chromium and chromium-driver").isTrue();
    int charts = page.select("figure .canvas").size();
    assertThat(charts).isPositive();
    ChromeDriver browser = browser();
    try {
      for (int width : new int[] {1280, 600}) {
        browser.manage().window().setSize(new Dimension(width, 900));
        browser.get(file.toUri().toString());
        assertThat(drawn(browser, charts)).isEqualTo(charts);
        Number over = (Number) browser.executeScript("return document.documentElement.scrollWidth - innerWidth");
        assertThat(over.intValue()).as("beyond a width of " + width).isNotPositive();
      }
      List<LogEntry> complaints = browser.manage().logs().get(LogType.BROWSER).getAll();
      assertThat(complaints).isEmpty();
    } finally {
      browser.quit();
    }
  }

  /** How many charts are there; waits for those still being drawn. */
  private static int drawn(ChromeDriver browser, int expected) {
    int drawn = 0;
    for (int tries = 0; tries < 100 && drawn < expected; tries++) {
      LockSupport.parkNanos(100_000_000);
      drawn = browser.findElements(By.cssSelector("figure .canvas:has(svg path)")).size();
    }
    return drawn;
  }

  private static ChromeDriver browser() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + folder.resolve("browser"));
    File driver = DRIVER.toFile();
    return new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(driver).build(), options);
  }
}
