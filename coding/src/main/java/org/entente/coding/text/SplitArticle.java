package org.entente.coding.text;

import java.util.List;
import org.entente.article.Sentence;
import org.entente.coding.parse.SplitText;

/**
 * The sentences of an article, with the words it was cut into.
 *
 * @param words by the index of a sentence
 */
public record SplitArticle(List<Sentence> sentences, SplitText words) {}
