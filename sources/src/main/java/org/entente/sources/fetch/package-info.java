/**
 * Documents from the network, by one guarded client: what is fetched may be hostile, and so may the
 * address that names it.
 */
@NullMarked
package org.entente.sources.fetch;

import org.jspecify.annotations.NullMarked;
