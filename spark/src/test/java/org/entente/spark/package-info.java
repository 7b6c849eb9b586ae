@NullMarked
package org.entente.spark;

import org.jspecify.annotations.NullMarked;
