/** How fast coding is on a corpus, beside what CoreNLP does with the same text in the same run. */
@NullMarked
package org.entente.cli.bench;

import org.jspecify.annotations.NullMarked;
