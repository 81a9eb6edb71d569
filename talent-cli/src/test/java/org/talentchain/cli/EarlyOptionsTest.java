package org.talentchain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EarlyOptionsTest {

  private static EarlyOptions options(String... args) {
    return new EarlyOptions(args);
  }

  @Test
  void languageIsFoundWhereverItStands() {
    assertThat(options("fair", "--lang", "en", "x").language(Locale.CHINA)).isEqualTo(Locale.ENGLISH);
    assertThat(options("--lang=zh", "demo").language(Locale.UK)).isEqualTo(Locale.CHINESE);
    assertThat(options("demo").language(Locale.UK)).isEqualTo(Locale.UK);
  }

  /** Case 29. */
  @Test
  void outputEncodingCanBeForced() {
    assertThat(options("demo", "--output-encoding", "GB18030").outputEncoding())
        .contains(Charset.forName("GB18030"));
    assertThat(options("demo", "--output-encoding", "no such thing").outputEncoding()).isEmpty();
    assertThat(options("demo").outputEncoding()).isEmpty();
  }
}
