package org.entente.sources;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Ends the reading of one file or line; becomes a {@link Reading.Refused} at its edge. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final Problem problem;

  /**
   * @param message what follows the origin in the message: "is empty. ..."
   */
  RefusedException(Problem problem, String message) {
    super(message, null, false, false);
    this.problem = problem;
  }

  /** What an operating system's error means to a reader of articles. */
  static RefusedException of(IOException failure) {
    return switch (failure) {
      case AccessDeniedException denied ->
          new RefusedException(
              Problem.NO_PERMISSION,
              "may not be read: permission denied. Maybe run 'chmod -R u+rX' on it, or ask its"
                  + " owner.");
      case NoSuchFileException missing ->
          new RefusedException(
              Problem.NOT_FOUND, "does not exist. Check the spelling and the current folder.");
      case EOFException cut ->
          new RefusedException(
              Problem.TRUNCATED,
              "ends in the middle of its compressed data; complete lines before it were read."
                  + " Fetch or write the file again.");
      case ZipException damaged ->
          new RefusedException(
              Problem.TRUNCATED,
              "holds damaged compressed data (%s); complete lines before it were read. Fetch or write the file again."
                  .formatted(Shown.plain(String.valueOf(damaged.getMessage()))));
      default ->
          new RefusedException(
              Problem.READ_FAILED,
              "could not be read: %s. Check the disk or the connection and run again."
                  .formatted(Shown.plain(String.valueOf(failure.getMessage()))));
    };
  }

  Problem problem() {
    return problem;
  }

  Reading.Refused at(Origin origin) {
    return new Reading.Refused(origin, problem, origin + " " + getMessage());
  }
}
