/** What actors do and say to each other: types, standing, attribution, evidence. */
@NullMarked
package org.entente.event;

import org.jspecify.annotations.NullMarked;
