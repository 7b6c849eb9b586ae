/**
 * A relation as one page of HTML that needs nothing else: no script, no font, no picture from
 * elsewhere. Charts are SVG drawn here, once for wide screens and once for narrow ones. Flags, bars
 * and events are joined by plain links within the page, so that it works in any browser, offline,
 * and on paper. No meaning is told by colour alone: conflict stands below the line and cooperation
 * above, cells carry signs, thin weeks are hatched, and every number has its word.
 */
@NullMarked
package org.entente.cli.report;

import org.jspecify.annotations.NullMarked;
