package org.entente.coding.actors;

import java.io.IOException;

/** Takes what others wrote into our own form. */
interface Import {
  /**
   * @throws ActorDataException when the file is none of its form
   */
  void read(TextLines lines, ImportTarget target) throws IOException;
}
