package org.entente.sources;

import java.io.IOException;
import java.util.Calendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF document, as one article. */
final class Pdf {
  private static final int MOST_PAGES = 500;

  private Pdf() {}

  static Reading read(Opened opened, Defaults defaults) throws IOException, RefusedException {
    try (PDDocument document = Loader.loadPDF(TextFile.whole(opened.bytes()))) {
      if (document.getNumberOfPages() > MOST_PAGES)
        throw new RefusedException(
            Problem.TOO_LARGE,
            "has %,d pages; %d is the most for one article. Save the pages wanted."
                .formatted(document.getNumberOfPages(), MOST_PAGES));
      String text = flowing(new PDFTextStripper().getText(document));
      if (text.isBlank())
        throw new RefusedException(
            Problem.NO_ARTICLE,
            "holds pictures of text, not text. Run OCR over it first, such as ocrmypdf.");
      return TextFile.reading(
          text, opened.name().stem(), opened.origin(), dated(document, defaults), null);
    } catch (InvalidPasswordException locked) {
      throw new RefusedException(
          Problem.NO_PERMISSION, "is locked by a password. Save it without one.");
    } catch (IllegalArgumentException | IllegalStateException | ClassCastException damaged) {
      throw new RefusedException(Problem.TRUNCATED, "is a damaged PDF document. Fetch it again.");
    }
  }

  /** Joins the lines of a paragraph, and the halves of a word that a line's end parted. */
  private static String flowing(String lines) {
    return lines
        .replace("\r", "")
        .replaceAll("(\\p{Ll})-\n(\\p{Ll})", "$1$2")
        .replaceAll("(?<![.!?:\n”\"])\n(?=[^\n])", " ")
        .replaceAll("\n{2,}", "\n\n")
        .strip();
  }

  private static Defaults dated(PDDocument document, Defaults defaults) {
    Calendar created = document.getDocumentInformation().getCreationDate();
    return created == null ? defaults : defaults.dated(created.toInstant());
  }
}
