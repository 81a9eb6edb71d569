package org.talentchain.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the manifest of the jar; run from classes there is none. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Talent.class.getPackage().getImplementationVersion();
    return new String[] {"TalentChain " + (version == null ? "(development)" : version)};
  }
}
