package org.entente.coding.parse.neural;

/**
 * One step of the large network's way through a sentence.
 *
 * @param rows of the embeddings, one for each of the network's inputs
 * @param open which transitions could be applied
 * @param chances what the large network gives each of them (softmax of its scores)
 * @param best the one it applied
 */
record Step(int[] rows, boolean[] open, float[] chances, int best) {}
