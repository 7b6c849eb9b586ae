/** Words and figures for a terminal: tables, bars and marked sentences that fit its width. */
@NullMarked
package org.entente.cli.terminal;

import org.jspecify.annotations.NullMarked;
