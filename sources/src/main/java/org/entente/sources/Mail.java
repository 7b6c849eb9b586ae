package org.entente.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** A message, or a web page that a browser saved in the form of one (MHTML). */
final class Mail {
  private static final Pattern SAVED = Pattern.compile("(?i).*saved by.*");
  private static final int DEEPEST = 10;

  private Mail() {}

  static List<Reading> read(Opened opened, Defaults defaults) throws IOException, RefusedException {
    Message message = parse(TextFile.whole(opened.bytes()));
    Entity html = part(message, "text/html", DEEPEST).orElse(null);
    Entity plain = part(message, "text/plain", DEEPEST).orElse(null);
    Entity chosen = html == null ? plain : html;
    if (chosen == null || !(chosen.getBody() instanceof SingleBody body))
      throw new RefusedException(
          Problem.NO_ARTICLE, "is a message without text. Save the article itself.");
    Defaults own = defaults(message, defaults);
    byte[] content = content(body);
    String address =
        field(chosen, "Content-Location", field(message, "Snapshot-Content-Location", null));
    boolean stated = statesCharset(chosen);
    if (html != null) {
      String type = stated ? "charset=" + chosen.getCharset() : null;
      return WebPage.read(content, type, address, opened.name().stem(), opened.origin(), own);
    }
    if (stated && Charset.isSupported(chosen.getCharset()))
      content =
          new String(content, Charset.forName(chosen.getCharset()))
              .getBytes(StandardCharsets.UTF_8);
    return List.of(
        TextFile.read(content, opened.name().stem(), opened.origin(), own, message.getSubject()));
  }

  private static boolean statesCharset(Entity entity) {
    Field type = entity.getHeader().getField("Content-Type");
    return type != null && type.getBody().toLowerCase(Locale.ROOT).contains("charset");
  }

  private static Message parse(byte[] bytes) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        new MimeConfig.Builder()
            .setMaxHeaderLen(100_000)
            .setMaxHeaderCount(1_000)
            .setMaxLineLen(-1)
            .setMalformedHeaderStartsBody(false)
            .build());
    return builder.parseMessage(new ByteArrayInputStream(bytes));
  }

  /** A message's day and sender's name hold for an article that does not say them itself. */
  private static Defaults defaults(Message message, Defaults given) {
    Field from = message.getHeader().getField("From");
    boolean saved = from != null && SAVED.matcher(String.valueOf(from.getBody())).matches();
    return saved || message.getDate() == null ? given : given.dated(message.getDate().toInstant());
  }

  private static Optional<Entity> part(Entity entity, String type, int depth) {
    if (depth == 0) return Optional.empty();
    Body body = entity.getBody();
    if (body instanceof Multipart parts) {
      for (Entity part : parts.getBodyParts()) {
        Optional<Entity> found = part(part, type, depth - 1);
        if (found.isPresent()) return found;
      }
      return Optional.empty();
    }
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    return body instanceof SingleBody && !attached && type.equalsIgnoreCase(entity.getMimeType())
        ? Optional.of(entity)
        : Optional.empty();
  }

  private static byte[] content(SingleBody body) throws IOException {
    try (InputStream in = body.getInputStream()) {
      return in.readNBytes(Sources.LARGEST_ARTICLE);
    }
  }

  private static @Nullable String field(Entity entity, String name, @Nullable String otherwise) {
    Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
    String value = field == null ? "" : String.valueOf(field.getBody()).strip();
    return value.matches("(?i)https?://\\S+") ? value : otherwise;
  }
}
