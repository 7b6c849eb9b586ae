package org.entente.coding.status;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.acts.Grammar;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/** What the auxiliaries, determiners and adjectives of a word say of it. */
final class OwnWords {
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "n't",
          "never",
          "no",
          "neither",
          "nor",
          "without",
          "hardly",
          "barely",
          "scarcely",
          "nobody",
          "none",
          "nowhere");
  private static final Set<String> NONE = Set.of("nothing", "nobody", "none", "nowhere");
  private static final Set<String> COMING = Set.of("will", "shall", "'ll", "’ll", "wo", "sha");
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "ca");
  private static final Set<String> OBLIGED = Set.of("must", "need");

  private final Grammar grammar;
  private final ParsedSentence sentence;
  private final Cues cues;

  OwnWords(Grammar grammar, Cues cues) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.cues = cues;
  }

  void read(Token token) {
    for (Token child : sentence.children(token)) {
      String word = child.text().toLowerCase(Locale.ROOT);
      String relation = child.plainRelation();
      if (Set.of("advmod", "det", "neg", "cc", "cc:preconj").contains(child.relation())
          && NEGATIONS.contains(word)
          && !isNotOnly(child)) cues.add(child, Kind.NEGATED, word);
      if (relation.equals("advmod") && word.equals("longer") && isPreceded(child, "no"))
        cues.add(child, Kind.NEGATED, "no longer");
      if (relation.equals("nsubj")) noSubject(child);
      if (token.isVerb() && relation.equals("obj")) noObject(child);
      if (relation.equals("advmod"))
        Signatures.kind(Signatures.Of.ADVERB, word).ifPresent(kind -> cues.add(child, kind));
      if (relation.equals("aux")) auxiliary(token, child, word);
      if (relation.equals("obl") && isNever(child))
        cues.add(child, Kind.NEGATED, "no " + child.text());
      if (token.isNoun() && relation.equals("amod")) adjective(child);
      if (relation.equals("case") && word.equals("without"))
        cues.add(child, Kind.NEGATED, "without");
    }
    considered(token);
    isTo(token);
    isGoingTo(token);
    General.over(sentence, token).ifPresent(word -> cues.add(word, Kind.GENERAL));
    LongAgo.over(sentence, token).ifPresent(word -> cues.add(word, Kind.RECALLED));
    pluperfect(token);
  }

  /** "Neither country attacked", "nobody was hurt". */
  private void noSubject(Token subject) {
    Optional<Token> no = sentence.children(subject).stream().filter(OwnWords::isNo).findFirst();
    Optional<Token> neither =
        sentence
            .children(subject, "cc:preconj")
            .filter(word -> isWord(word, "neither"))
            .findFirst();
    if (no.isPresent()) cues.add(no.get(), Kind.NEGATED, "no " + subject.text());
    else if (neither.isPresent()) cues.add(neither.get(), Kind.NEGATED);
    else if (Set.of("nobody", "none", "neither", "nothing").contains(subject.lemma()))
      cues.add(subject, Kind.NEGATED);
  }

  /** "Reached no agreement", "did nothing". */
  private void noObject(Token object) {
    if (NONE.contains(object.lemma())) cues.add(object, Kind.EMPTY);
    sentence.children(object).stream()
        .filter(OwnWords::isNo)
        .forEach(no -> cues.add(no, Kind.EMPTY, "no " + object.text()));
  }

  private void auxiliary(Token token, Token auxiliary, String word) {
    if (COMING.contains(word)) cues.add(auxiliary, Kind.WILL, word);
    else if (word.equals("would") && isReportedInThePast(token))
      cues.add(auxiliary, Kind.WILL, word);
    else if (word.equals("would") || word.equals("'d") && token.tag().equals("VB"))
      cues.add(auxiliary, Kind.WOULD, word);
    else if (POSSIBLE.contains(word)) cues.add(auxiliary, Kind.POSSIBLE, word);
    else if (word.equals("should") && opensClause(auxiliary))
      cues.add(auxiliary, Kind.CONDITION, word);
    else if (word.equals("should") || word.equals("ought")) cues.add(auxiliary, Kind.ADVISED, word);
    else if (OBLIGED.contains(word)) cues.add(auxiliary, Kind.OBLIGED, word);
  }

  private void adjective(Token adjective) {
    Signatures.kind(Signatures.Of.ON, adjective.text().toLowerCase(Locale.ROOT))
        .ifPresent(kind -> cues.add(adjective, kind));
  }

  /** "At no time", "in no way". */
  private boolean isNever(Token phrase) {
    return Set.of("time", "way", "circumstance", "account", "condition").contains(phrase.lemma())
        && sentence.children(phrase).stream().anyMatch(OwnWords::isNo);
  }

  private static boolean isWord(Token token, String word) {
    return token.text().equalsIgnoreCase(word);
  }

  /** "is considering whether to". */
  private void considered(Token token) {
    int next = token.index() + 1;
    if (token.isVerb() && next < sentence.size() && isWord(sentence.token(next), "whether"))
      cues.add(sentence.token(next), Kind.CONDITION);
  }

  /** "Jordan is going to send medicine": where "going" carries the act. */
  private void isGoingTo(Token token) {
    if (token.lemma().equals("go")
        && token.tag().equals("VBG")
        && sentence
            .children(token, "xcomp")
            .anyMatch(verb -> grammar.preposition(verb).equals("to")))
      cues.add(token, Kind.WILL, "going to");
  }

  /** "The presidents are to meet"; "if they were to meet" says nothing of what will be. */
  private void isTo(Token token) {
    if (token.tag().equals("VB")
        && !Conditions.isCondition(grammar, token)
        && sentence.hasChild(token, child -> child.lemma().equals("be") && !child.isNoun())
        && sentence.children(token, "mark").anyMatch(mark -> mark.lemma().equals("to"))
        && sentence.children(token, "cop", "aux").anyMatch(be -> be.tag().matches("VBZ|VBP|VBD")))
      cues.add(token, Kind.WILL, "to " + token.text());
  }

  /** Background, other than in a report of the past: "said that he had come" is that he came. */
  private void pluperfect(Token token) {
    if (token.plainRelation().equals("ccomp")) return;
    boolean had =
        sentence
            .children(token, "aux")
            .anyMatch(child -> child.text().equalsIgnoreCase("had") || child.text().equals("’d"));
    boolean been =
        sentence
            .children(token, "aux", "aux:pass", "cop")
            .anyMatch(child -> child.text().equalsIgnoreCase("been"));
    if (had && (token.tag().equals("VBN") || token.tag().equals("VBD") || been))
      cues.add(token, Kind.PAST, "had " + token.text());
  }

  /** "Fight them!", "insisted that he be freed", "To leave would be wrong": not told as done. */
  void unfinished(Token token) {
    if (!token.isVerb()) return;
    boolean subject = sentence.children(token, "nsubj", "nsubj:pass").findAny().isPresent();
    boolean qualified = sentence.children(token, "aux", "cop").findAny().isPresent();
    boolean to = sentence.children(token, "mark").anyMatch(mark -> mark.tag().equals("TO"));
    boolean inSpeech = isUnder(token, "say", "urge", "chant", "shout");
    if (token.tag().equals("VB") && !subject && !qualified && !to && inSpeech)
      cues.add(token, Kind.DEMANDED, "imperative");
    else if (to && token.relation().matches("root|dep|csubj|conj"))
      cues.add(token, Kind.UNTOLD, "to " + token.text());
    else if (!qualified
        && token.plainRelation().equals("ccomp")
        && sentence.children(token, "aux:pass").anyMatch(be -> be.text().equals("be"))
        && sentence.children(token, "aux:pass").count() == 1)
      cues.add(token, Kind.DEMANDED, "be " + token.text());
  }

  private boolean isUnder(Token token, String... verbs) {
    return sentence
        .head(token)
        .map(head -> Set.of(verbs).contains(head.lemma()))
        .orElse(token.relation().equals("root"));
  }

  /** "said it would send": the future as seen from a report in the past. */
  private boolean isReportedInThePast(Token token) {
    return token.plainRelation().equals("ccomp")
        && sentence
            .head(token)
            .filter(above -> above.tag().matches("VBD|VBN") || above.isNoun())
            .isPresent();
  }

  /** "Should Russia attack, Poland will respond". */
  private boolean opensClause(Token should) {
    int before = should.index() - 1;
    boolean first = before < 0 || sentence.token(before).isPunctuation();
    return first && sentence.size() > should.index() + 1;
  }

  private static boolean isNo(Token token) {
    return token.plainRelation().equals("det")
        && Set.of("no", "neither").contains(token.text().toLowerCase(Locale.ROOT));
  }

  private boolean isPreceded(Token token, String word) {
    return token.index() > 0 && sentence.token(token.index() - 1).text().equalsIgnoreCase(word);
  }

  private boolean isNotOnly(Token not) {
    int next = not.index() + 1;
    Optional<Token> after =
        next < sentence.size() ? Optional.of(sentence.token(next)) : Optional.empty();
    return after.filter(word -> Set.of("only", "just", "least").contains(word.lemma())).isPresent();
  }
}
