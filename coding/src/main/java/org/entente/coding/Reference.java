package org.entente.coding;

import java.util.List;
import org.entente.article.Span;
import org.entente.coding.actors.Who;

/**
 * Words of an article and the actors they stand for, as coding takes them.
 *
 * @param span the words in the article's text
 * @param actors one, or two for "both sides"
 */
public record Reference(Span span, List<Who.Known> actors) {
  public Reference {
    actors = List.copyOf(actors);
  }
}
