/** CoreNLP's neural dependency parser, evaluated by arithmetic of our own. */
@NullMarked
package org.entente.coding.parse.neural;

import org.jspecify.annotations.NullMarked;
