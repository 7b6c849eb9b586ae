package org.entente.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.entente.coding.actors.Careers.Post;
import org.entente.coding.actors.Naming;
import org.entente.ledger.EventSearch;
import org.entente.ledger.Ledger;
import org.entente.ledger.Origin;
import org.entente.ledger.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A state, a group or a person: offices with their days, relations, and events. */
@Controller
class ActorController {
  private static final int EVENTS = 20;
  private static final int RELATIONS = 30;
  private static final int LONGEST = 200;
  private static final int LEADING = 1;

  private final Ledger ledger;
  private final OverviewReader reader;
  private final Clock clock;

  ActorController(Ledger ledger, OverviewReader reader, Clock clock) {
    this.ledger = ledger;
    this.reader = reader;
    this.clock = clock;
  }

  @GetMapping("/actors/{code}")
  String actor(
      @PathVariable("code") String asked,
      @RequestParam(name = "origin", required = false) @Nullable String origin,
      Model model) {
    String code = Asked.code("actor", asked);
    if (code == null) throw new NotFoundException("No actor without a code");
    List<Post> posts = Names.careers().in(code);
    Origin from = Asked.origin(origin);
    var reading = reader.read(from);
    List<RelationRow> relations =
        reading.stream()
            .flatMap(found -> found.relations().stream())
            .filter(
                ranked -> ranked.relation().a().equals(code) || ranked.relation().b().equals(code))
            .limit(RELATIONS)
            .map(RelationRow::of)
            .toList();
    List<EventLine> events = events(code, null);
    if (Names.of(code).equals(code)
        && posts.isEmpty()
        && events.isEmpty()
        && relations.isEmpty()
        && !Naming.isInternational(code))
      throw new NotFoundException("No actor '%s' is known".formatted(code));
    LocalDate day = reading.map(found -> found.range().last()).orElse(clock.today());
    model.addAttribute("code", code);
    model.addAttribute("name", Names.of(code));
    model.addAttribute("origin", from.label());
    model.addAttribute("day", day);
    model.addAttribute("holders", held(posts, day));
    model.addAttribute("posts", posts);
    model.addAttribute("relations", relations);
    model.addAttribute("lines", events);
    return "actor";
  }

  /** Those who lead it and its ministries, higher offices first. */
  private static List<Post> held(List<Post> posts, LocalDate day) {
    return posts.stream()
        .filter(post -> post.rank() <= LEADING && post.start() != null && post.holds(day))
        .sorted(Comparator.comparing(Post::rank).thenComparing(Post::office))
        .toList();
  }

  @GetMapping("/people")
  String person(@RequestParam("name") String name, Model model) {
    if (name.length() > LONGEST)
      throw new RefusedException(
          "A name of %,d characters; %d at most".formatted(name.length(), LONGEST));
    List<Post> posts = Names.careers().of(name);
    List<EventLine> events = events(null, name);
    if (posts.isEmpty() && events.isEmpty())
      throw new NotFoundException("Nobody is known as '%s'".formatted(name));
    model.addAttribute("name", name);
    model.addAttribute("posts", posts);
    model.addAttribute("lines", events);
    return "person";
  }

  private List<EventLine> events(@Nullable String code, @Nullable String name) {
    return ledger
        .search(
            new EventSearch(
                null,
                null,
                null,
                null,
                code,
                name,
                null,
                null,
                Status.ANY,
                null,
                null,
                null,
                null,
                EVENTS))
        .events()
        .stream()
        .map(EventLine::of)
        .toList();
  }
}
