/** Measures what coder and ledger do together, on gold. */
@NullMarked
package org.entente.cli.gold;

import org.jspecify.annotations.NullMarked;
