package org.entente.cli.show;

import org.entente.event.Answer;
import org.entente.event.Commitment;
import org.entente.event.Condition;
import org.entente.event.Terms;

/** What an event binds its actors to and what it answers, in words; empty where it does not. */
final class TermsWords {
  private TermsWords() {}

  /** {@code threat of SANCTION expel, by 2021-05-14, hangs on RUS ASSAULT UKR}. */
  static String commitment(Terms terms) {
    Commitment commitment = terms.commitment();
    if (commitment == null) return "";
    var words = new StringBuilder(commitment.label());
    if (commitment.deadline() != null) words.append(", by ").append(commitment.deadline().label());
    Condition condition = terms.condition();
    if (condition != null && condition.act() != null)
      words.append(", hangs on ").append(condition.link());
    return words.toString();
  }

  /** {@code accepts the offer of CONSULT}. */
  static String answer(Terms terms) {
    Answer answer = terms.answer();
    return answer == null ? "" : answer.label();
  }
}
