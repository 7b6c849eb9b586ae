package org.entente.coding.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.Clauses;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.when.Attached.Link;
import org.entente.coding.when.TimeRole.Role;
import org.entente.event.DatePrecision;
import org.entente.event.EventDate;

/**
 * Which words of time belong to an act. From near to far: those under the act itself; those of its
 * clause; those of a clause it shares its time with (coordinated verbs, infinitives, participles);
 * a subordinate clause's, which say what the act came after; those of the verb that reports it; and
 * those that open the sentence. Never those inside a relative clause, of a noun ("the 2014
 * annexation") or of an end ("until Friday").
 */
final class Attachment {
  private static final Set<String> LATER_THAN = Set.of("after", "since", "following");
  private static final Set<String> DURING = Set.of("in", "during", "at");

  /** "Announced sanctions, which hampered talks": what came of an act came about then. */
  private static final Set<String> CONSEQUENCES =
      Set.of("hamper", "derail", "hinder", "prompt", "trigger", "spark", "provoke", "disrupt");

  private static final Set<String> AT_ONCE = Set.of("as", "when", "while");

  private final ParsedSentence sentence;
  private final Token act;
  private final DateContext context;
  private final List<Attached> found = new ArrayList<>();

  private Attachment(ParsedSentence sentence, Token act, DateContext context) {
    this.sentence = sentence;
    this.act = act;
    this.context = context;
  }

  static Optional<Attached> find(ParsedSentence sentence, int act, DateContext context) {
    List<TimeExpression> times = context.times(sentence);
    if (times.isEmpty()) return Optional.empty();
    Attachment attachment = new Attachment(sentence, sentence.token(act), context);
    for (TimeExpression time : times) attachment.consider(time);
    return attachment.found.stream()
        .min(
            Comparator.comparingInt(Attached::rank)
                .thenComparing(attached -> attached.date().precision())
                .thenComparingInt(Attached::distance));
  }

  private void consider(TimeExpression time) {
    Role role = TimeRole.of(sentence, time);
    if (role == Role.UNTIL) return;
    Link own = role == Role.AFTER || opensLater(time) ? Link.AFTER : Link.OWN;
    Token head = sentence.token(time.head());
    if (head.head() == act.index()) add(time, own, 0);
    else if (NounTimes.describesNoun(sentence, time))
      ofNoun(time, own, sentence.token(head.head()));
    else if (Clauses.ownPhrase(sentence, act, head)) add(time, own, 1);
    else if (sameClause(head, act)) add(time, own, 2);
    else if (!tellsOfOccasion(Clauses.head(sentence, act)) || isInside(time))
      above(time, own, Clauses.head(sentence, head));
    else if (isLastBefore(time)) add(time, own, 3);
  }

  private boolean isInside(TimeExpression time) {
    return sentence.dominates(Clauses.head(sentence, act), sentence.token(time.head()));
  }

  /** The last time told before a clause, wherever the tree hangs the occasion of the clause. */
  private boolean isLastBefore(TimeExpression time) {
    return time.from() < act.index()
        && context.times(sentence).stream()
            .noneMatch(other -> other.from() > time.from() && other.from() < act.index());
  }

  /**
   * "Following Wednesday's quake", or "Monday's attack killed nine", "voted in Sunday's election"
   * where nothing better stands.
   */
  private void ofNoun(TimeExpression time, Link own, Token noun) {
    if (!sameClause(noun, act)) return;
    boolean exact = date(time).precision().compareTo(DatePrecision.WEEK) <= 0;
    boolean occasion =
        noun.plainRelation().equals("nsubj")
            || (noun.relation().equals("obl") && DURING.contains(Clauses.joiner(sentence, noun)));
    if (own == Link.AFTER) add(time, own, 4);
    else if (occasion && exact) add(time, own, 8);
  }

  /** "Has imposed sanctions since taking office on January 20", whatever the tree says. */
  private boolean opensLater(TimeExpression time) {
    for (int i = time.from() - 1; i > act.index(); i--) {
      Token token = sentence.token(i);
      if (token.isPunctuation()) return false;
      if (LATER_THAN.contains(token.lemma()) && token.tag().equals("IN")) return true;
    }
    return false;
  }

  private boolean sameClause(Token one, Token other) {
    return Clauses.head(sentence, one).index() == Clauses.head(sentence, other).index();
  }

  /** Climbs from the act's clause, as long as time is shared, to one that holds the time. */
  private void above(TimeExpression time, Link own, Token target) {
    Token clause = Clauses.head(sentence, act);
    Link link = own;
    for (int rank = 3; ; rank++) {
      below(time, link, target, clause, rank);
      if (clause.head() < 0 || !sharesWithAbove(clause)) return;
      Link step = step(clause);
      link = step == Link.OWN ? link : step;
      clause = Clauses.head(sentence, sentence.token(clause.head()));
      if (clause.index() == target.index()) {
        add(time, link, rank);
        return;
      }
    }
  }

  private boolean sharesWithAbove(Token clause) {
    return !clause.plainRelation().equals("acl")
        || Clauses.borrowsSubject(sentence, clause)
        || CONSEQUENCES.contains(clause.lemma());
  }

  /** "A referendum in which they voted": what is told of an occasion was then. */
  private boolean tellsOfOccasion(Token clause) {
    return clause.relation().equals("acl:relcl")
        && sentence
            .children(clause, "obl", "advmod")
            .anyMatch(child ->
                child.lemma().equals("where")
                    || child.lemma().equals("when")
                    || child.lemma().equals("which")
                        && DURING.contains(Clauses.joiner(sentence, child)));
  }

  private Link step(Token clause) {
    if (clause.relation().equals("conj") || Clauses.borrowsSubject(sentence, clause))
      return Link.OWN;
    if (clause.plainRelation().matches("ccomp|parataxis")) return Link.REPORTED;
    return AT_ONCE.contains(Clauses.joiner(sentence, clause)) ? Link.OWN : Link.AROUND;
  }

  /** A clause under one that shares its time with the act may still tell when the act was. */
  private void below(TimeExpression time, Link link, Token first, Token clause, int rank) {
    Token target = first;
    while (target.head() >= 0 && !sameClause(sentence.token(target.head()), clause)) {
      if (!Clauses.borrowsSubject(sentence, target)) return;
      target = Clauses.head(sentence, sentence.token(target.head()));
    }
    if (target.head() < 0 || target.index() == clause.index()) return;
    String joiner = Clauses.joiner(sentence, target);
    boolean subject = Clauses.hasSubject(sentence, target);
    boolean opens = time.from() <= 2;
    switch (target.plainRelation()) {
      case "conj" -> {
        if (!subject) add(time, link, rank + 2);
      }
      case "xcomp", "advcl" -> {
        if (LATER_THAN.contains(joiner)) add(time, Link.AFTER, rank + 1);
        else if (AT_ONCE.contains(joiner) || opens) add(time, link, rank + 2);
        else if (!subject && (target.tag().matches("VB[GN]") || isPast(time)))
          add(time, link, rank + 3);
      }
      case "parataxis" -> add(time, Link.REPORTED, rank + 3);
      case "acl" -> {
        boolean relative = target.relation().equals("acl:relcl");
        if (!relative && (opens || Clauses.borrowsSubject(sentence, target)))
          add(time, link, rank + 5);
      }
      default -> {
        if (opens && !target.relation().equals("acl:relcl")) add(time, link, rank + 4);
      }
    }
  }

  /** "Agreed to resume talks last week": what has passed cannot belong to the infinitive. */
  private boolean isPast(TimeExpression time) {
    return date(time).basis().contains("' before ");
  }

  private void add(TimeExpression time, Link link, int rank) {
    found.add(new Attached(time, link, rank, Math.abs(time.head() - act.index()), date(time)));
  }

  private EventDate date(TimeExpression time) {
    return TimeResolver.resolve(sentence, time, context);
  }
}
