package org.entente.coding.acts;

import java.util.List;
import java.util.Set;

/**
 * A named set of words, written {@code @name} where an entry uses it.
 *
 * @param written words and classes as the files have them
 * @param words all words, those of the classes inside it too
 * @param file where it stands; the first of them when a user's file widens it
 * @param line where in the file
 */
public record WordClass(
    String name, List<String> written, Set<Phrase> words, String file, int line) {}
