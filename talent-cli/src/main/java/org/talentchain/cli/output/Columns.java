package org.talentchain.cli.output;

import org.talentchain.cli.text.Wording;

/** Makes columns: the stable name given, the header that goes with it in the language in use. */
final class Columns {

  private final Wording words;

  Columns(Wording words) {
    this.words = words;
  }

  Column text(String name) {
    return column(name, Column.Type.TEXT);
  }

  Column prose(String name) {
    return column(name, Column.Type.PROSE);
  }

  Column list(String name) {
    return column(name, Column.Type.LIST);
  }

  Column count(String name) {
    return column(name, Column.Type.COUNT);
  }

  Column share(String name) {
    return column(name, Column.Type.SHARE);
  }

  Column sheet(String name) {
    return column(name, Column.Type.SHEET);
  }

  private Column column(String name, Column.Type type) {
    return Column.of(name, words.say("column." + name), type);
  }
}
