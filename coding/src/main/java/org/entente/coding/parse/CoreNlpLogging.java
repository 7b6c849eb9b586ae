package org.entente.coding.parse;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/** CoreNLP reports each model it reads on standard error; here that would tear progress bars. */
final class CoreNlpLogging {
  private CoreNlpLogging() {}

  static void silence() {
    RedwoodConfiguration.current().clear().apply();
  }
}
