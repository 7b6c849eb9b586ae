/** The commands: they translate between words on a terminal and the modules, nothing else. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
