/** Finds the article in a web page: what it says, who printed it, and when. */
@NullMarked
package org.entente.sources.page;

import org.jspecify.annotations.NullMarked;
