package org.entente.sources;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.article.Article;
import org.entente.sources.fetch.Addresses;
import org.entente.sources.fetch.Asked;
import org.entente.sources.fetch.Fetched;
import org.entente.sources.fetch.Fetcher;
import org.entente.sources.language.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of files, folders, standard input and addresses, one at a time and in a fixed
 * order.
 *
 * <p>Nothing is held but the article at hand, the names in the folders on the way to it, and two
 * fingerprints for each article read. What cannot be read comes as {@link Reading.Refused} in its
 * place, and the reading goes on. One thread reads; {@link #bytesRead()} may be asked by others.
 *
 * <pre>{@code
 * try (Sources sources = Sources.of(paths, new Defaults(date, publisher))) {
 *   while (sources.hasNext())
 *     switch (sources.next()) {
 *       case Reading.Read read -> code(read.article());
 *       case Reading.Refused refused -> report(refused.message());
 *       case Reading.Skipped skipped -> report(skipped.message());
 *     }
 * }
 * }</pre>
 */
public final class Sources implements Iterator<Reading>, AutoCloseable {
  /** The most bytes of one article, as text or as a line of JSON. */
  public static final int LARGEST_ARTICLE = 20_000_000;

  private static final Path STANDARD_INPUT = Path.of("-");

  private final List<Path> paths;
  private final InputStream standardInput;
  private final Defaults defaults;
  private final Walk walk;
  private final Iterator<String> addresses;
  private final @Nullable Fetcher fetcher;
  private final Meter meter = new Meter();
  private final SeenArticles seen = new SeenArticles();
  private @Nullable Opened opened;
  private Iterator<Reading> readings = List.<Reading>of().iterator();

  private Sources(
      List<Path> paths,
      InputStream standardInput,
      Defaults defaults,
      List<String> addresses,
      @Nullable Fetcher fetcher) {
    this.paths = List.copyOf(paths);
    this.addresses = List.copyOf(addresses).iterator();
    this.fetcher = fetcher;
    this.standardInput = standardInput;
    this.defaults = defaults;
    this.walk = new Walk(this.paths);
  }

  /**
   * Nothing is opened before the first reading is asked for.
   *
   * @param paths files and folders; {@code -} is standard input
   */
  public static Sources of(List<Path> paths, Defaults defaults) {
    return of(paths, System.in, defaults);
  }

  /** As {@link #of(List, Defaults)}, with the stream that {@code -} stands for. */
  public static Sources of(List<Path> paths, InputStream standardInput, Defaults defaults) {
    return new Sources(paths, standardInput, defaults, List.of(), null);
  }

  /**
   * Files, and after them documents of the network, one by one.
   *
   * @param names paths, {@code -} and addresses that begin with http:// or https://
   * @param fetcher fetches the addresses; closed by whoever made it
   */
  public static Sources named(
      List<String> names, InputStream standardInput, Defaults defaults, Fetcher fetcher) {
    return new Sources(
        names.stream().filter(name -> !Addresses.isAddress(name)).map(Path::of).toList(),
        standardInput,
        defaults,
        names.stream().filter(Addresses::isAddress).toList(),
        fetcher);
  }

  /**
   * What lies elsewhere than in this machine's files.
   *
   * @param name its path or address; the last part tells of its kind as a file's name does
   * @param bytes all of it, packed as it is; closed with the sources
   */
  public static Sources of(String name, InputStream bytes, Defaults defaults) {
    var sources = new Sources(List.of(), bytes, defaults, List.of(), null);
    var file = FileName.of(name.substring(name.lastIndexOf('/') + 1));
    Origin origin = Origin.of(name);
    sources.readings = sources.read(origin, null, () -> Opened.entry(origin, file, bytes));
    return sources;
  }

  /**
   * The article of one record that was read elsewhere, written as a line of JSON; whether another
   * of its id was read before is left to the caller.
   */
  public static Reading line(Origin origin, String json, Defaults defaults) {
    List<Reading.Warning> warnings = new ArrayList<>();
    try {
      Article article = new ArticleLine(origin, defaults, warnings).parse(json);
      return identified(new Reading.Read(article, origin, warnings));
    } catch (RefusedException refusal) {
      return refusal.at(origin);
    }
  }

  /**
   * Why an article is refused that comes after another one of its id, where the caller compares.
   */
  public static Reading.Refused again(Origin origin, String id, boolean sameText) {
    return (sameText ? SeenArticles.duplicate(id) : SeenArticles.conflict(id)).at(origin);
  }

  @Override
  public boolean hasNext() {
    while (!readings.hasNext()) {
      close();
      if (walk.hasNext()) readings = open(walk.next());
      else if (fetcher != null && addresses.hasNext())
        readings = fetch(addresses.next(), fetcher).iterator();
      else return false;
    }
    return true;
  }

  /** Whether the next reading may be long in coming: from a pipe in which nothing is yet. */
  public boolean mayWait() {
    if (readings instanceof JsonLines lines && lines.isAtHand()) return false;
    return opened != null ? opened.mayWait() : paths.contains(STANDARD_INPUT);
  }

  @Override
  public Reading next() {
    if (!hasNext()) throw new NoSuchElementException("No article is left");
    return identified(seen.check(readings.next()));
  }

  /** What a page or line says of its language is often wrong. */
  private static Reading identified(Reading reading) {
    if (!(reading instanceof Reading.Read read)) return reading;
    Article article = read.article();
    String language = Languages.of(article.text(), article.language());
    return new Reading.Read(article.inLanguage(language), read.origin(), read.warnings());
  }

  /** The readings that are left; closing the stream closes the sources. */
  public Stream<Reading> stream() {
    var each = Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(each, false).onClose(this::close);
  }

  /**
   * Size of all files together, for a progress bar: one look at each name, none inside. Empty with
   * standard input, a pipe or an address among them. Files that appear or grow meanwhile are not in
   * it.
   */
  public OptionalLong totalBytes() {
    if (addresses.hasNext()) return OptionalLong.empty();
    long total = 0;
    for (Walk all = new Walk(paths); all.hasNext(); )
      switch (all.next()) {
        case Found.File file when file.size() >= 0 -> total += file.size();
        case Found.File pipe -> {
          return OptionalLong.empty();
        }
        case Found.StandardInput input -> {
          return OptionalLong.empty();
        }
        case Found.Missed missed -> total += 0;
      }
    return OptionalLong.of(total);
  }

  /**
   * How much of {@link #totalBytes()} is done; a file refused at its first bytes counts in full.
   */
  public long bytesRead() {
    return meter.bytes();
  }

  /** Closes the file that is being read; standard input stays open. */
  @Override
  public void close() {
    Opened last = opened;
    opened = null;
    if (last == null) return;
    try {
      last.close();
    } catch (IOException ofAFileThatWasOnlyRead) {
      // all that was wanted of it was read, so there is nothing to lose and nothing to tell
    }
  }

  private List<Reading> fetch(String name, Fetcher from) {
    Origin origin = Origin.of(name);
    Optional<URI> address = Addresses.parse(name);
    if (address.isEmpty())
      return List.of(
          new RefusedException(
                  Problem.UNSUPPORTED, "is no address. Copy it from a browser, with its https://.")
              .at(origin));
    return switch (from.fetch(Asked.of(address.get()))) {
      case Fetched.Document document -> WebDocument.read(document, defaults);
      case Fetched.Failed failed -> List.of(WebDocument.refused(origin, failed));
      case Fetched.NotModified unchanged -> List.of();
      case Fetched.Moved away -> List.of();
    };
  }

  private Iterator<Reading> open(Found found) {
    return switch (found) {
      case Found.Missed missed -> one(missed.refused());
      case Found.StandardInput input ->
          read(Origin.of("-"), null, () -> Opened.standardInput(standardInput, meter));
      case Found.File file ->
          read(Origin.of(file.path().toString()), file.path(), () -> Opened.file(file, meter));
    };
  }

  private Iterator<Reading> read(Origin origin, @Nullable Path file, Opening opening) {
    try {
      Opened source = opening.open();
      opened = source;
      return Formats.readings(source, defaults, file);
    } catch (IOException failure) {
      return one(RefusedException.of(failure).at(origin));
    } catch (RefusedException refusal) {
      return one(refusal.at(origin));
    }
  }

  private static Iterator<Reading> one(Reading reading) {
    return List.of(reading).iterator();
  }

  private interface Opening {
    Opened open() throws IOException;
  }
}
