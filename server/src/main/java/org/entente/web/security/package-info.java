/** Who may read and write, and what a browser may do with a page. */
@NullMarked
package org.entente.web.security;

import org.jspecify.annotations.NullMarked;
