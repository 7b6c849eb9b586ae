/** Words, parts of speech and dependencies of a sentence. CoreNLP stays behind this package. */
@NullMarked
package org.entente.coding.parse;

import org.jspecify.annotations.NullMarked;
