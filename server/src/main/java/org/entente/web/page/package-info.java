/** Pages for people: controllers, and what their templates show. */
@NullMarked
package org.entente.web.page;

import org.jspecify.annotations.NullMarked;
