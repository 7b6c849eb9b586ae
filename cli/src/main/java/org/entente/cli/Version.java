package org.entente.cli;

import picocli.CommandLine.IVersionProvider;

/** The version from the jar's manifest. */
final class Version implements IVersionProvider {
  static String program() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "entente " + program(),
      "Java " + Runtime.version() + ", " + System.getProperty("java.vm.name"),
      "Licence GPL-3.0-or-later"
    };
  }
}
