package org.talentchain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingWordingTest {

  private static final Source SOMEWHERE = new Source("候选人.xlsx", "名单", 6, "期望薪资");
  private static final List<String> PARTS = List.of(".message", ".advice");

  @ParameterizedTest
  @EnumSource(FindingKind.class)
  void everyKindIsWordedInBothLanguages(FindingKind kind) {
    Finding finding = Finding.of(kind, SOMEWHERE, "原文", "一", "二", "三");
    for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
      assertThat(finding.message(locale)).isNotBlank().doesNotContain(kind.name(), "{", "}");
      assertThat(finding.advice(locale)).isNotBlank().doesNotContain(kind.name(), "{", "}");
    }
    assertThat(finding.message(Locale.CHINA)).containsPattern("\\p{IsHan}");
    assertThat(finding.message(Locale.ENGLISH)).isNotEqualTo(finding.message(Locale.CHINA));
  }

  @ParameterizedTest
  @ValueSource(strings = {"findings.properties", "findings_en.properties"})
  void everyKeyIsOfAKind(String file) throws IOException {
    Set<String> wanted =
        Stream.of(FindingKind.values())
            .flatMap(kind -> PARTS.stream().map(part -> kind.name() + part))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(read(file).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"findings.properties", "findings_en.properties"})
  void everyWordingKeepsItsBracesAndApostrophes(String file) throws IOException {
    Properties wordings = read(file);
    for (String key : wordings.stringPropertyNames()) {
      String pattern = wordings.getProperty(key);
      String shown = new MessageFormat(pattern, Locale.ROOT).format(new Object[] {"<0>", "<1>", "<2>", "<3>"});
      String wanted = pattern.replace("''", "'").replaceAll("\\{(\\d)}", "<$1>");
      assertThat(shown).as(key).isEqualTo(wanted);
    }
  }

  @Test
  void noWordingAsksForMoreThanThreeArguments() throws IOException {
    for (String file : List.of("findings.properties", "findings_en.properties")) {
      Properties wordings = read(file);
      for (String key : wordings.stringPropertyNames()) {
        assertThat(placeholders(wordings.getProperty(key))).as(key).isSubsetOf("{0}", "{1}", "{2}", "{3}");
      }
    }
  }

  @Test
  void wordingNamesTheValueAndSaysWhatToDo() {
    Finding finding = Finding.of(FindingKind.SALARY_UNPARSED, SOMEWHERE, "15-25");
    assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("薪资“15-25”无法识别，按“未填写”处理");
    assertThat(finding.advice(Locale.SIMPLIFIED_CHINESE)).isEqualTo("请改为“8000-12000元/月”这样的写法");
    assertThat(finding.message(Locale.UK))
        .isEqualTo("The salary \"15-25\" was not understood; treated as not filled in");
  }

  private static Set<String> placeholders(String pattern) {
    return Pattern.compile("\\{[^}]*}").matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Properties read(String file) throws IOException {
    try (InputStream stream = Objects.requireNonNull(Finding.class.getResourceAsStream(file), file)) {
      Properties wordings = new Properties();
      wordings.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return wordings;
    }
  }
}
