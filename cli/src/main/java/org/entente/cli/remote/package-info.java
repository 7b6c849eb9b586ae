/** A ledger that a running server holds, asked through its interface for programs. */
@NullMarked
package org.entente.cli.remote;

import org.jspecify.annotations.NullMarked;
