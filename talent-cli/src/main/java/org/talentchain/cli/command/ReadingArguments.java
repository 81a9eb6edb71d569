package org.talentchain.cli.command;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.roster.ReadOptions;
import org.talentchain.roster.RosterKind;
import org.talentchain.roster.RosterReader;
import org.talentchain.roster.RosterReading;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How rosters are to be read. */
final class ReadingArguments {

  @Option(names = "--encoding", paramLabel = "CHARSET", descriptionKey = "encoding")
  private @Nullable Charset encoding;

  @Option(names = "--header-row", paramLabel = "ROW", descriptionKey = "header-row")
  private int headerRow;

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind")
  private @Nullable RosterKind kind;

  @Option(names = "--column", paramLabel = "HEADER=FIELD", descriptionKey = "column")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Mixin private final KnowledgeArguments known = new KnowledgeArguments();

  /** What the words in the rosters mean. */
  Knowledge knowledge() {
    return known.knowledge();
  }

  RosterReading read(List<Path> rosters) {
    ReadOptions standard = ReadOptions.standard();
    ReadOptions options =
        new ReadOptions(knowledge(), encoding, headerRow, kind, columns, standard.maxRows());
    return RosterReader.with(options).read(rosters);
  }

  /** The encoding of csv files, or null to find out. */
  @Nullable Charset encoding() {
    return encoding;
  }
}
