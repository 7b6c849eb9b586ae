package org.entente.ledger;

import java.nio.file.Path;

/** What keeps a ledger. */
enum Kept {
  IN_DUCKDB {
    @Override
    String place(Path folder) {
      return folder.resolve("it's a ledger %d.duckdb".formatted(System.nanoTime())).toString();
    }

    @Override
    String newPlace(Path folder) {
      return place(folder);
    }

    @Override
    Ledger open() {
      return Ledger.openInMemory();
    }
  },
  IN_POSTGRESQL {
    @Override
    String place(Path folder) {
      return TestServer.emptyLedger();
    }

    @Override
    String newPlace(Path folder) {
      return TestServer.emptyDatabase();
    }

    @Override
    Ledger open() {
      return Ledger.open(TestServer.emptyLedger());
    }
  };

  /** Where a ledger can be that outlives its being closed, empty as yet. */
  abstract String place(Path folder);

  /** Where one can be made. */
  abstract String newPlace(Path folder);

  /** An empty ledger. */
  abstract Ledger open();
}
