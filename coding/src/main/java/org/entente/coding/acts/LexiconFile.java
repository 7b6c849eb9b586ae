package org.entente.coding.acts;

/**
 * A file of a lexicon before it is read.
 *
 * @param name as messages name it
 * @param own whether it is the user's, and may override what is standard
 */
record LexiconFile(String name, String text, boolean own) {}
