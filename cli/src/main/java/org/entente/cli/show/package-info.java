/** How events and relations look in a terminal. */
@NullMarked
package org.entente.cli.show;

import org.jspecify.annotations.NullMarked;
