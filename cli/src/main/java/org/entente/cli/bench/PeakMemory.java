package org.entente.cli.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that this process has held so far. */
public final class PeakMemory {
  /** What Linux tells of a process; "VmHWM" is the most that was resident, in KiB. */
  private static final Path STATUS = Path.of("/proc/self/status");

  private static final String MOST = "VmHWM:";

  private PeakMemory() {}

  /** In MiB: what was resident where the system says it, else what Java's own pools held. */
  public static long mebibytes() {
    if (!Files.isReadable(STATUS)) return pools();
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith(MOST))
          .mapToLong(
              line -> Long.parseLong(line.substring(MOST.length()).replace("kB", "").trim()) / 1024)
          .findFirst()
          .orElseGet(PeakMemory::pools);
    } catch (IOException unreadable) {
      return pools();
    }
  }

  private static long pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .map(MemoryPoolMXBean::getPeakUsage)
            .filter(usage -> usage != null)
            .mapToLong(java.lang.management.MemoryUsage::getUsed)
            .sum()
        >> 20;
  }
}
