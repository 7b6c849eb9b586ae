@NullMarked
package org.entente.coding.actors;

import org.jspecify.annotations.NullMarked;
