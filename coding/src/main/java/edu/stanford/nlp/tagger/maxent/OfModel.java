package edu.stanford.nlp.tagger.maxent;

import org.jspecify.annotations.NullMarked;

/** What is told the model to ask, once both are read. */
@NullMarked
interface OfModel {
  void of(TaggerModel model);
}
