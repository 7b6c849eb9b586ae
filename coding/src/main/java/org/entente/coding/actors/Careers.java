package org.entente.coding.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.Sector;
import org.jspecify.annotations.Nullable;

/** Who held which office when, as the dictionary has it, for people to read. */
public final class Careers {
  private static final Comparator<Post> LATEST_FIRST =
      Comparator.comparing((Post post) -> post.start == null ? LocalDate.MIN : post.start)
          .reversed()
          .thenComparing(Post::person);

  private final Map<String, List<Post>> byPerson = new HashMap<>();
  private final Map<String, List<Post>> byCode = new HashMap<>();

  /**
   * One term of office.
   *
   * @param code of the state or organisation
   * @param rank 0 for heads of state or government, 1 for the leading ministers, 2 for others
   * @param start first day; {@code null} when unknown
   * @param end last day; {@code null} when unknown or still to come
   * @param source where the fact comes from
   */
  public record Post(
      String person,
      String code,
      Sector sector,
      String office,
      int rank,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      String source) {
    /** Whether it was held on a day. */
    public boolean holds(LocalDate day) {
      return new Period(start, end).holds(day);
    }
  }

  public Careers(ActorDictionary dictionary) {
    for (Meaning.Person person : dictionary.people())
      for (Term term : person.terms()) {
        Post post = post(person.name(), term);
        byPerson.computeIfAbsent(post.person, name -> new ArrayList<>(2)).add(post);
        byCode.computeIfAbsent(post.code, code -> new ArrayList<>()).add(post);
      }
  }

  private static Post post(String person, Term term) {
    return new Post(
        person,
        term.code(),
        term.sector(),
        term.office(),
        term.rank(),
        term.period().start(),
        term.period().end(),
        term.source());
  }

  /** Terms of office of those who have a name, the latest first; empty for nobody known. */
  public List<Post> of(String person) {
    return byPerson.getOrDefault(person, List.of()).stream().sorted(LATEST_FIRST).toList();
  }

  public boolean knows(String person) {
    return byPerson.containsKey(person);
  }

  /** Terms of office in a state or organisation, the latest first. */
  public List<Post> in(String code) {
    return byCode.getOrDefault(code, List.of()).stream().sorted(LATEST_FIRST).toList();
  }
}
