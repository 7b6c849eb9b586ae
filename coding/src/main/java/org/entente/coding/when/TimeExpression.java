package org.entente.coding.when;

/**
 * Words of time in a sentence.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param head index of the token whose governor lies outside
 * @param words as printed
 * @param meaning what they say by themselves
 */
record TimeExpression(int from, int to, int head, String words, TimeMeaning meaning) {}
