/** Answers for programs, as JSON. */
@NullMarked
package org.entente.web.api;

import org.jspecify.annotations.NullMarked;
