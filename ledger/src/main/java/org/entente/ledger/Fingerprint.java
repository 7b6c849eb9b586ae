package org.entente.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.entente.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an article that change what is coded.
 *
 * @param contentHash SHA-256 of the text, in hexadecimal
 */
record Fingerprint(String contentHash, @Nullable LocalDate published) {
  static Fingerprint of(Article article) {
    return new Fingerprint(hash(article.text()), article.published());
  }

  /** How the ledger stands to {@code article} when it holds one of this fingerprint. */
  ArticleState stateOf(Article article) {
    Fingerprint other = of(article);
    List<String> parts = new ArrayList<>();
    if (!contentHash.equals(other.contentHash)) parts.add("text");
    if (!Objects.equals(published, other.published)) parts.add("publication date");
    return parts.isEmpty() ? new ArticleState.Stored() : new ArticleState.Differs(parts);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
