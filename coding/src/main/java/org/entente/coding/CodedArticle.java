package org.entente.coding;

import java.util.List;
import org.entente.article.Article;
import org.entente.event.Coding;
import org.entente.event.Event;

/** An article with what became of each of its sentences, in order. */
public record CodedArticle(Article article, List<Coding> codings) {
  public CodedArticle {
    codings = List.copyOf(codings);
  }

  /** All events of the article, in the order of its sentences. */
  public List<Event> events() {
    return codings.stream()
        .flatMap(coding ->
            switch (coding) {
              case Coding.Coded coded -> coded.events().stream();
              case Coding.NoEvent none -> java.util.stream.Stream.<Event>empty();
              case Coding.Unresolved unresolved -> java.util.stream.Stream.<Event>empty();
            })
        .toList();
  }
}
