/** In which language a text is, as far as that decides whether it is coded. */
@NullMarked
package org.entente.sources.language;

import org.jspecify.annotations.NullMarked;
