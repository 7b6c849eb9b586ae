package org.entente.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what was opened, by its kind. */
final class Formats {
  private Formats() {}

  /**
   * The readings of a file, made one by one where it holds many.
   *
   * @param file where it lies; {@code null} inside of an archive and for standard input
   */
  static Iterator<Reading> readings(Opened opened, Defaults defaults, @Nullable Path file)
      throws IOException, RefusedException {
    return switch (Kind.of(opened)) {
      case TEXT -> List.of(TextFile.read(opened, defaults)).iterator();
      case JSON_LINES -> new JsonLines(opened, defaults);
      case PAGE -> WebPage.read(opened, defaults).iterator();
      case MAIL -> Mail.read(opened, defaults).iterator();
      case PDF -> List.of(Pdf.read(opened, defaults)).iterator();
      case WEB_ARCHIVE -> new WebArchive(opened, defaults);
      case WIKI -> new WikiDump(opened, defaults);
      case ARCHIVE -> archive(opened, defaults, file);
    };
  }

  private static Iterator<Reading> archive(Opened opened, Defaults defaults, @Nullable Path file)
      throws IOException, RefusedException {
    if (file == null)
      throw new RefusedException(
          Problem.UNSUPPORTED,
          "is a ZIP archive inside of another, or on standard input. Save it as a file, and name that.");
    Archive archive = Archive.of(file, opened.origin(), defaults);
    opened.closesToo(archive);
    return archive;
  }
}
