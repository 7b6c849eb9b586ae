/** How acts are found and composed. */
@NullMarked
package org.entente.coding.acts;

import org.jspecify.annotations.NullMarked;
