package org.entente.coding.parse.neural;

import java.util.List;

/**
 * A dependency tree.
 *
 * @param heads of each word the index of its head, -1 for the root
 * @param labels of each word its relation to the head
 */
public record Arcs(int[] heads, List<String> labels) {}
