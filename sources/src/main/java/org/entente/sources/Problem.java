package org.entente.sources;

/** What was wrong with a source; reports count by it. */
public enum Problem {
  /** Nothing in it but blanks. */
  EMPTY,
  /** Not text. */
  BINARY,
  /** Bytes in no encoding that could be recognised. */
  NOT_TEXT_ENCODING,
  /** Read, but not in UTF-8, or with characters that were damaged: a warning. */
  ENCODING,
  /** A kind of file that is not read. */
  UNSUPPORTED,
  /** Above {@link Sources#LARGEST_ARTICLE}. */
  TOO_LARGE,
  BAD_JSON,
  /** A line of JSON without id or text. */
  MISSING_FIELD,
  /** A field of a line of JSON with a value it cannot have. */
  BAD_FIELD,
  /** No day of publication was given: a warning. */
  NO_DATE,
  /** A day that does not exist or cannot be understood. */
  BAD_DATE,
  NO_PERMISSION,
  NOT_FOUND,
  /** A folder that was already read, mostly through a symbolic link. */
  FOLDER_AGAIN,
  /** A compressed file that ends too early or is damaged. */
  TRUNCATED,
  /** A page or document in which no article could be found. */
  NO_ARTICLE,
  /** Only the beginning of an article: a warning. */
  STUB,
  /** The disk, the network or the pipe failed. */
  READ_FAILED,
  /** An article of the same id and the same text was read before in this run. */
  DUPLICATE,
  /** An article of the same id and another text was read before in this run. */
  CONFLICTING_ID
}
