@NullMarked
package org.entente.coding.where;

import org.jspecify.annotations.NullMarked;
