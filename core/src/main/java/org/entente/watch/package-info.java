/** What is remembered of sources that are watched: what they gave, and what became of it. */
@NullMarked
package org.entente.watch;

import org.jspecify.annotations.NullMarked;
