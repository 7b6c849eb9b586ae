package org.entente.sources;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the ending of a file's name tells before a byte is read. */
final class Endings {
  private static final Set<String> JSON = Set.of("jsonl", "ndjson", "json");
  private static final Map<String, String> NOT_READ = new HashMap<>();

  static {
    notRead("an image", "bmp gif heic ico jpeg jpg png svg tif tiff webp");
    notRead("a recording", "aac avi flac m4a m4v mkv mov mp3 mp4 mpeg ogg wav webm wma wmv");
    notRead("an archive; unpack it first", "7z jar rar tar tbz tgz txz xz zst");
    notRead("a document; save it as plain text", "doc docx epub odt ppt pptx ps rtf");
    notRead("a feed or other markup; save the articles as JSON Lines", "atom rss");
    notRead("a web archive of another kind; convert it to WARC", "arc wacz");
    notRead("a table; turn its rows into JSON Lines", "csv ods parquet tab tsv xls xlsx");
    notRead("a database", "db duckdb sqlite wal");
    notRead("a program or its settings", "class dll exe ini properties so toml yaml yml");
  }

  private Endings() {}

  private static void notRead(String kind, String endings) {
    for (String ending : endings.split(" ")) NOT_READ.put(ending, kind);
  }

  static boolean isJson(String ending) {
    return JSON.contains(ending);
  }

  /** What a file of this ending is, when it is none that is read. */
  static @Nullable String notRead(String ending) {
    return NOT_READ.get(ending);
  }
}
