/** What standing an act has (done, planned, hung on a condition, denied) and on whose word. */
@NullMarked
package org.entente.coding.status;

import org.jspecify.annotations.NullMarked;
