package org.talentchain.cli.report;

import java.util.List;

/**
 * A section of a page.
 *
 * @param id names it in links
 * @param title its heading, without a number
 * @param blocks one below the other; never empty: a section without data says so
 */
public record Section(String id, String title, List<Block> blocks) {

  public Section {
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("section " + id + " says nothing");
    }
    blocks = List.copyOf(blocks);
  }

  /** The same under another heading. */
  Section titled(String heading) {
    return new Section(id, heading, blocks);
  }
}
