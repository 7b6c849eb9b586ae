package org.entente.coding.actors;

/** Where a fact of the dictionary stands: a file and a line in it. */
record Line(String file, int number) {
  @Override
  public String toString() {
    return file + ":" + number;
  }
}
