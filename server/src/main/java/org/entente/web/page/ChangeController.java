package org.entente.web.page;

import java.util.List;
import org.entente.view.Flag;
import org.entente.view.PairReading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The changes of a relation, which may be hundreds, each with the events behind it. The page of the
 * relation takes from here what a reader opens.
 */
@Controller
class ChangeController {
  /** At most so many as a reader looks through. */
  private static final int CAUSES = 20;

  private final PairReadings readings;
  private final Clock clock;

  ChangeController(PairReadings readings, Clock clock) {
    this.readings = readings;
    this.clock = clock;
  }

  @GetMapping("/relations/{pair}/changes")
  String all(@PathVariable("pair") String pair, Counting counting, Model model) {
    PairReading reading = readings.read(counting.question(pair, clock.today()));
    show(reading, counting, reading.flags(), model);
    return "changes";
  }

  @GetMapping("/relations/{pair}/changes/{number}")
  String one(
      @PathVariable("pair") String pair,
      @PathVariable("number") String number,
      Counting counting,
      Model model) {
    PairReading reading = readings.read(counting.question(pair, clock.today()));
    Flag flag =
        reading.flags().stream()
            .filter(own -> String.valueOf(own.number()).equals(number))
            .findFirst()
            .orElseThrow(() ->
                new NotFoundException(
                    "%s has no change %s, but %d"
                        .formatted(pair, Asked.cut(number), reading.flags().size())));
    show(reading, counting, List.of(flag), model);
    model.addAttribute("causes", readings.causes(reading, flag, CAUSES));
    return "changes";
  }

  private static void show(PairReading reading, Counting counting, List<Flag> flags, Model model) {
    model.addAttribute("pair", reading.summary().relation().toString());
    model.addAttribute("counting", counting);
    model.addAttribute("query", counting.query());
    model.addAttribute("flags", flags);
  }
}
