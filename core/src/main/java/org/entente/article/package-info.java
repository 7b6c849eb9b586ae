/** Articles and the places in them: what was printed, by whom, on which day. */
@NullMarked
package org.entente.article;

import org.jspecify.annotations.NullMarked;
