package org.talentchain.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.talentchain.cli.text.Wording;
import org.talentchain.model.IndustryChain;

/** What is on the page of a city, in the order in which an official reads. */
public final class CityReport {

  private final Wording words;

  public CityReport(Wording words) {
    this.words = words;
  }

  /** The page. */
  public Page of(Study study) {
    List<Section> sections = new ArrayList<>();
    sections.add(new SummarySection(words).of(study));
    for (Part part : Part.values()) {
      if (study.has(part)) {
        sections.add(section(part, study));
      }
    }
    sections.add(new MethodSection(words).of(study));
    List<Section> numbered = new ArrayList<>();
    for (Section section : sections) {
      numbered.add(section.titled(words.say("report.number", numbered.size() + 1, section.title())));
    }
    return new Page(
        words.isEnglish() ? "en" : "zh-CN",
        words.say("report.title"),
        chains(study),
        List.of(words.say("overview.asOf", study.asOf()), words.say(study.showPii() ? "report.named" : "report.masked")),
        words.say("report.contents"),
        numbered);
  }

  private Section section(Part part, Study study) {
    return switch (part) {
      case CHAIN -> new ChainSection(words).of(study);
      case TIERS -> new TierSection(words).of(study);
      case GAP -> new GapSection(words).of(study);
      case CLASSES -> new ClassesSection(words, study.showPii()).of(study);
      case UPPER -> new UpperTierSection(words).of(study);
      case POLICIES -> new PolicySection(words).of(study);
    };
  }

  private String chains(Study study) {
    return study.city().chain().chains().stream()
        .map(chain -> name(chain, words))
        .collect(Collectors.joining(words.say("list.comma")));
  }

  static String name(IndustryChain chain, Wording words) {
    String english = chain.englishName();
    return words.pick(chain.name(), english == null ? chain.name() : english);
  }
}
