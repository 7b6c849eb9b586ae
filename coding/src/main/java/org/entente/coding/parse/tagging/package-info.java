/** CoreNLP's part-of-speech tagger, by arithmetic of our own. */
@NullMarked
package org.entente.coding.parse.tagging;

import org.jspecify.annotations.NullMarked;
