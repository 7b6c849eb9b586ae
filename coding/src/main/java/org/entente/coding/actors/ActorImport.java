package org.entente.coding.actors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Takes dictionaries and tables that others made into a folder of tables in our own form, which
 * {@link ActorDictionary#with} reads.
 */
public final class ActorImport {
  private static final int LINES_LOOKED_AT = 400;

  /** What a file can be. */
  public enum Form {
    /** A table in our own form, tab-separated or YAML. */
    OWN,
    /** Terms of office: place, office, person, start, end. */
    TERMS,
    /** PETRARCH's actors. */
    ACTORS,
    /** PETRARCH's agents. */
    AGENTS;

    /** As it is written on the command line. */
    public static Form of(String written) {
      return valueOf(written.toUpperCase(Locale.ROOT));
    }
  }

  private final ActorDictionary dictionary;
  private final boolean override;

  /**
   * @param dictionary whose entries need not be taken again
   * @param override take also what the dictionary knows already
   */
  public ActorImport(ActorDictionary dictionary, boolean override) {
    this.dictionary = dictionary;
    this.override = override;
  }

  /**
   * Takes a file; existing files of an earlier import of it are replaced.
   *
   * @param form what it is; {@code null} to look
   * @throws ActorDataException when it cannot be read, or is of none of the forms
   */
  public ImportReport take(Path file, @Nullable Form form, Path folder) throws IOException {
    Form known = form == null ? look(file) : form;
    if (known == Form.OWN) {
      Table table = Table.of(file);
      TableKind.of(table); // so that a table of no kind leaves nothing behind
      try (ImportTarget target = new ImportTarget(folder, base(file))) {
        return target.report(OwnTableImport.read(table, target));
      }
    }
    try (TextLines lines = TextLines.of(file);
        ImportTarget target = new ImportTarget(folder, base(file))) {
      reader(known).read(lines, target);
      return target.report(lines.number());
    }
  }

  private Import reader(Form form) {
    return switch (form) {
      case TERMS -> new TermsImport(dictionary, override);
      case ACTORS -> new PetrarchActorsImport(dictionary, override);
      case AGENTS -> new PetrarchAgentsImport(dictionary, override);
      case OWN -> throw new IllegalArgumentException("own tables are read whole");
    };
  }

  private static Form look(Path file) {
    String name = file.getFileName().toString();
    if (name.endsWith(".yml") || name.endsWith(".yaml")) return Form.OWN;
    boolean first = true;
    boolean codes = false;
    try (TextLines lines = TextLines.of(file)) {
      for (String line = lines.next();
          line != null && lines.number() <= LINES_LOOKED_AT;
          line = lines.next()) {
        if (line.isBlank() || line.startsWith("#")) continue;
        if (first && TermTable.isHeader(line)) return Form.TERMS;
        if (first && line.indexOf('\t') > 0 && line.indexOf('[') < 0) return Form.OWN;
        first = false;
        if (line.contains("[~")) return Form.AGENTS;
        codes |= line.indexOf('[') >= 0 && line.indexOf(']') > 0;
      }
    }
    if (codes) return Form.ACTORS;
    throw new ActorDataException(
        file.toString(),
        0,
        "is no table and no PETRARCH dictionary. Maybe say what it is: --as terms, actors, agents"
            + " or own.");
  }

  /** The file's name without its endings, as the beginning of what is written. */
  private static String base(Path file) {
    return file.getFileName()
        .toString()
        .replaceAll("\\.(gz|tsv|txt|csv|yml|yaml)$", "")
        .replaceAll("\\.(tsv|txt|csv)$", "")
        .replaceAll("[^A-Za-z0-9_-]+", "-");
  }
}
