package org.entente.ledger;

/**
 * The program that coded: the same coder gives the same record for the same article.
 *
 * @param version version of the program
 * @param lexicon hash of the lexicon, the algebra, the actors and the learned weights it used
 */
public record Coder(String version, String lexicon) {}
