/** What coding spends its time on. */
@NullMarked
package org.entente.coding.stage;

import org.jspecify.annotations.NullMarked;
