package org.talentchain.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.roster.taxonomy.KnowledgeFile;
import picocli.CommandLine.Option;

/** What is known beside the bundled knowledge. */
final class KnowledgeArguments {

  @Option(names = "--knowledge", paramLabel = "FILE", descriptionKey = "knowledge")
  private List<Path> files = List.of();

  private @Nullable Knowledge knowledge;

  /** The bundled knowledge and the files, read once. */
  Knowledge knowledge() {
    if (knowledge == null) {
      knowledge = KnowledgeFile.extend(Knowledge.bundled(), files);
    }
    return knowledge;
  }
}
