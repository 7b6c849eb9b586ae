package org.entente.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The articles of a web archive (WARC 1.0 and 1.1): of the pages that answered a request well, one
 * record at a time. Other records are passed over: pictures, requests, redirects.
 */
final class WebArchive implements Iterator<Reading> {
  private final Opened opened;
  private final Defaults defaults;
  private final WarcReader records;
  private final Deque<Reading> readings = new ArrayDeque<>();
  private long number;
  private boolean ended;
  private boolean any;

  WebArchive(Opened opened, Defaults defaults) throws IOException {
    this.opened = opened;
    this.defaults = defaults;
    this.records = new WarcReader(new Steps(opened.bytes()));
  }

  @Override
  public boolean hasNext() {
    while (readings.isEmpty() && !ended) advance();
    return !readings.isEmpty();
  }

  @Override
  public Reading next() {
    if (!hasNext()) throw new NoSuchElementException("No record is left");
    return readings.remove();
  }

  private void advance() {
    Origin origin = opened.origin().atLine(number + 1);
    try {
      Optional<WarcRecord> record = records.next();
      number++;
      if (record.isPresent()) {
        origin = opened.origin().atLine(number);
        read(record.get(), origin);
        return;
      }
      ended = true;
      if (!any)
        readings.add(
            new RefusedException(
                    Problem.EMPTY, "holds no web page. Name an archive with pages of news.")
                .at(opened.origin()));
    } catch (ParsingException broken) {
      ended = true;
      readings.add(broken(broken).at(origin));
    } catch (IOException failure) {
      ended = true;
      readings.add(RefusedException.of(failure).at(origin));
    } catch (RefusedException refusal) {
      any = true;
      readings.add(refusal.at(origin));
    }
  }

  private void read(WarcRecord record, Origin origin) throws IOException, RefusedException {
    switch (record) {
      case WarcResponse response -> response(response, origin);
      case WarcResource resource ->
          page(resource.contentType(), resource.body().stream(), resource.target(), origin);
      default -> {}
    }
  }

  private void response(WarcResponse response, Origin origin) throws IOException, RefusedException {
    HttpResponse http;
    try {
      http = response.http();
    } catch (ParsingException noHttp) {
      return;
    }
    if (http.status() != 200) return;
    MediaType type;
    try {
      type = http.contentType();
    } catch (IllegalArgumentException broken) {
      type = MediaType.HTML;
    }
    page(type, http.bodyDecoded().stream(), response.target(), origin);
  }

  private void page(MediaType type, InputStream body, String address, Origin origin)
      throws IOException, RefusedException {
    if (!isPage(type)) return;
    any = true;
    byte[] bytes = TextFile.whole(body);
    String stem = opened.name().stem().replaceFirst("\\.warc$", "");
    List<Reading> found = WebPage.read(bytes, type.toString(), address, stem, origin, defaults);
    readings.addAll(found);
  }

  private static boolean isPage(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().toString().endsWith("xhtml+xml");
  }

  /**
   * Gives what one reading of the stream gives: the JDK's channel reads on to fill its buffer, and
   * where the file is cut, all that it had read by then is lost.
   */
  private static final class Steps implements ReadableByteChannel {
    private final InputStream in;
    private final byte[] step = new byte[1 << 13];

    Steps(InputStream in) {
      this.in = in;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      int count = in.read(step, 0, Math.min(step.length, target.remaining()));
      if (count > 0) target.put(step, 0, count);
      return count;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    /** The stream is closed by whoever opened it. */
    @Override
    public void close() {}
  }

  private static RefusedException broken(@Nullable Exception broken) {
    return new RefusedException(
        Problem.TRUNCATED,
        "is no record of a web archive (%s); those before it were read. Fetch the file again."
            .formatted(Shown.plain(String.valueOf(broken == null ? "" : broken.getMessage()))));
  }
}
