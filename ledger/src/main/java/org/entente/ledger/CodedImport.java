package org.entente.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes a {@link CodedFolder} into a ledger, as if its articles were coded here: each with all that
 * belongs to it, fifty in a transaction. An article that is there is passed over, so that an import
 * that was interrupted goes on where it stopped, and one run twice adds nothing.
 */
final class CodedImport {
  private static final int AT_ONCE = 50;

  private final Ledger ledger;
  private final Consumer<CodedReceipt> progress;
  private final List<CodedArticle> pending = new ArrayList<>();
  private final List<String> differing = new ArrayList<>();
  private long added;
  private long known;
  private long mentions;
  private long newEvents;

  CodedImport(Ledger ledger, Consumer<CodedReceipt> progress) {
    this.ledger = ledger;
    this.progress = progress;
  }

  CodedReceipt take(CodedFolder folder) {
    Run run = ledger.startRun(folder.coder());
    try (Connections database = DuckDbFile.inMemory()) {
      for (String month : folder.months())
        try (var rows = new CodedRows(database, folder, month)) {
          while (rows.hasNext()) {
            pending.add(rows.next());
            if (pending.size() == AT_ONCE) store(run);
          }
        }
      store(run);
    } catch (SQLException unreadable) {
      throw new CodedFolderException(
          "%s cannot be read: %s. Copy it again, or run the job again."
              .formatted(
                  folder.data(),
                  String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("")),
          unreadable);
    }
    if (added + known + differing.size() != folder.articles())
      throw new CodedFolderException(
          "%s holds %,d articles where its manifest says %,d; what is there was taken. Copy it again, and import again."
              .formatted(folder.root(), added + known + differing.size(), folder.articles()),
          null);
    ledger.finishRun(run);
    return receipt();
  }

  private void store(Run run) {
    if (pending.isEmpty()) return;
    List<Receipt> receipts = ledger.store(run, pending);
    for (int i = 0; i < receipts.size(); i++) {
      Receipt receipt = receipts.get(i);
      switch (receipt.before()) {
        case ArticleState.Absent absent -> added++;
        case ArticleState.Stored stored -> known++;
        case ArticleState.Differs differs -> differing.add(pending.get(i).article().id());
      }
      mentions += receipt.mentions();
      newEvents += receipt.newEvents();
    }
    pending.clear();
    progress.accept(receipt());
  }

  private CodedReceipt receipt() {
    return new CodedReceipt(added, known, differing, mentions, newEvents);
  }
}
