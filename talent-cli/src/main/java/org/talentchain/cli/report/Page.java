package org.talentchain.cli.report;

import java.util.List;

/**
 * A page, before it is written.
 *
 * @param language of its words, as in {@code lang}: zh-CN or en
 * @param title what it is
 * @param subtitle what it is about, or empty
 * @param facts short lines under the title: the day it holds for, what it rests on
 * @param contents heading of the list of sections
 * @param sections in the order in which they are read; ids are unique
 */
public record Page(
    String language,
    String title,
    String subtitle,
    List<String> facts,
    String contents,
    List<Section> sections) {

  public Page {
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
  }

  /** All charts, in the order of the sections. */
  List<Chart> charts() {
    return sections.stream().flatMap(section -> Block.charts(section.blocks()).stream()).toList();
  }
}
