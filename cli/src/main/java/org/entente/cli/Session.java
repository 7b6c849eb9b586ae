package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.entente.cli.terminal.Screen;

/**
 * What surrounds one run of the program.
 *
 * @param command how the reader calls the program
 * @param home the folder of the distribution, where {@code examples} lies
 * @param today what "now" means for series that end today
 */
record Session(
    Screen screen,
    Map<String, String> environment,
    String command,
    Path home,
    Interruption interruption,
    LocalDate today) {}
