package org.entente.coding.actors;

/**
 * Where a fact of the dictionary stands: a file and a line in it.
 *
 * @param number counted from 1; 0 for the file as a whole
 */
record Line(String file, int number) {
  @Override
  public String toString() {
    return number == 0 ? file : file + ":" + number;
  }
}
