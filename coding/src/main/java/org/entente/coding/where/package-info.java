/** Where an act took place, when the words say so. */
@NullMarked
package org.entente.coding.where;

import org.jspecify.annotations.NullMarked;
