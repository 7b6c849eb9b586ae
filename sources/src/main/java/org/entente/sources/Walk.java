package org.entente.sources;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files at and below the named paths: the paths in their order, what lies in a folder by
 * name. Holds the names of the folders it stands in, not of all files. Hidden files are passed over
 * unless they are named; symbolic links are followed, but no folder is entered twice.
 */
final class Walk implements Iterator<Found> {
  static final Path STANDARD_INPUT = Path.of("-");

  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private final Set<Path> entered = new HashSet<>();
  private @Nullable Found next;

  Walk(List<Path> paths) {
    open.push(List.copyOf(paths).iterator());
  }

  @Override
  public boolean hasNext() {
    while (next == null && !open.isEmpty()) {
      if (open.element().hasNext()) next = find(open.element().next(), open.size() == 1);
      else open.pop();
    }
    return next != null;
  }

  @Override
  public Found next() {
    if (!hasNext() || next == null) throw new NoSuchElementException("No file is left");
    Found found = next;
    next = null;
    return found;
  }

  /** The file at the path; {@code null} for a folder, which is entered, and for what is hidden. */
  private @Nullable Found find(Path path, boolean named) {
    if (named && path.equals(STANDARD_INPUT)) return new Found.StandardInput();
    Origin origin = Origin.of(path.toString());
    try {
      if (!named && Files.isHidden(path)) return null;
      var attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        enter(path, named);
        return null;
      }
      if (attributes.isRegularFile()) return new Found.File(path, attributes.size());
      if (named) return new Found.File(path, -1);
      throw new RefusedException(
          Problem.UNSUPPORTED,
          "is a pipe or a device, not a file. Name it itself if it is to be read.");
    } catch (NoSuchFileException missing) {
      return new Found.Missed(missing(path, missing).at(origin));
    } catch (IOException failure) {
      return new Found.Missed(RefusedException.of(failure).at(origin));
    } catch (RefusedException refusal) {
      return new Found.Missed(refusal.at(origin));
    }
  }

  private static RefusedException missing(Path path, NoSuchFileException missing) {
    return Files.isSymbolicLink(path)
        ? new RefusedException(
            Problem.NOT_FOUND,
            "is a symbolic link to a file that does not exist. Correct the link.")
        : RefusedException.of(missing);
  }

  private void enter(Path folder, boolean named) throws IOException, RefusedException {
    if (!entered.add(folder.toRealPath()))
      throw new RefusedException(
          Problem.FOLDER_AGAIN,
          "leads to a folder that was already read; it is not read twice. Nothing is lost.");
    List<Path> children = children(folder);
    if (named && children.isEmpty())
      throw new RefusedException(
          Problem.EMPTY, "is an empty folder. Name a folder or a file with articles.");
    open.push(children.iterator());
  }

  private static List<Path> children(Path folder) throws IOException {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      List<Path> children = new ArrayList<>();
      stream.forEach(children::add);
      children.sort(Comparator.comparing(child -> child.getFileName().toString()));
      return children;
    } catch (DirectoryIteratorException failure) {
      throw failure.getCause();
    }
  }
}
