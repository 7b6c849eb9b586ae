/**
 * Files of other projects' events, row by row. {@link org.entente.ledger.interchange.ImportFile}
 * opens, unpacks and splits; a {@link org.entente.ledger.interchange.RowFormat} says what the
 * columns of one format mean. A row that cannot be understood is an {@link
 * org.entente.ledger.interchange.ImportLine.Refused} with its line and reason, and the rest goes
 * on. Nothing here knows the database.
 */
@NullMarked
package org.entente.ledger.interchange;

import org.jspecify.annotations.NullMarked;
