@NullMarked
package org.entente.coding.when;

import org.jspecify.annotations.NullMarked;
