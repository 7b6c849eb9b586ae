package org.entente.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A standalone master and its workers of one core each, as processes of this machine. */
final class LocalCluster implements AutoCloseable {
  /** Little rows and short lives: neither Spark's nor Java's own compiling is worth its while. */
  private static final List<String> SETTINGS =
      List.of(
          "spark.ui.enabled=false",
          "spark.sql.shuffle.partitions=4",
          "spark.sql.codegen.wholeStage=false",
          "spark.sql.codegen.factoryMode=NO_CODEGEN",
          "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");

  private static final Duration START = Duration.ofSeconds(60);
  private static final Pattern ADDRESS = Pattern.compile("spark://127\\.0\\.0\\.1:\\d+");

  private final Path folder;
  private final SparkHome home;
  private final List<Process> workers = new ArrayList<>();
  private final List<Process> jobs = new ArrayList<>();
  private final Process master;
  private final String address;

  private LocalCluster(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    this.home = SparkHome.in(folder.resolve("spark"));
    this.master =
        start(
            "master",
            "org.apache.spark.deploy.master.Master",
            "--host 127.0.0.1 --port 0 --webui-port 0");
    this.address = await("master", ADDRESS);
  }

  static LocalCluster start(Path folder, int workers) throws IOException, InterruptedException {
    var cluster = new LocalCluster(folder);
    for (int i = 0; i < workers; i++) cluster.addWorker();
    return cluster;
  }

  void addWorker() throws IOException, InterruptedException {
    String name = "worker-" + workers.size();
    workers.add(
        start(
            name,
            "org.apache.spark.deploy.worker.Worker",
            "--host 127.0.0.1 --cores 1 --memory 2G --webui-port 0 --work-dir %s %s"
                .formatted(folder.resolve(name), address)));
    await(name, Pattern.compile("Successfully registered with master"));
  }

  /** Kills a worker, as {@code kill -9} does; what it runs goes with it. */
  void kill(int worker) {
    workers.get(worker).descendants().forEach(ProcessHandle::destroyForcibly);
    workers.get(worker).destroyForcibly();
  }

  /** A job that was handed in and runs. */
  record Submitted(Process process, Path log) {
    /** Its exit code, and what it said. */
    Ended await() throws IOException, InterruptedException {
      int code = process.waitFor();
      return new Ended(code, Files.readString(log));
    }
  }

  record Ended(int code, String log) {}

  /**
   * Hands a job in.
   *
   * @param memory of an executor, such as 900m
   */
  Submitted submit(String name, String memory, String... arguments) throws IOException {
    Stream<String> settings = SETTINGS.stream().flatMap(each -> Stream.of("--conf", each));
    Stream<String> job =
        Stream.of(
            "--master",
            address,
            "--executor-memory",
            memory,
            "--class",
            Main.class.getName(),
            Path.of("target", "entente-spark.jar").toAbsolutePath().toString());
    List<String> all =
        Stream.of(settings, job, Stream.of(arguments)).flatMap(each -> each).toList();
    Path log = folder.resolve(name + ".log");
    Process process =
        home.program("512m", "org.apache.spark.deploy.SparkSubmit", all)
            .redirectOutput(log.toFile())
            .start();
    jobs.add(process);
    return new Submitted(process, log);
  }

  private Process start(String name, String main, String arguments) throws IOException {
    return home.program("256m", main, List.of(arguments.split(" ")))
        .redirectOutput(folder.resolve(name + ".log").toFile())
        .start();
  }

  /** Waits until a program has said something. */
  private String await(String name, Pattern said) throws IOException, InterruptedException {
    Path log = folder.resolve(name + ".log");
    for (long end = System.nanoTime() + START.toNanos();
        System.nanoTime() < end;
        Thread.sleep(100)) {
      Matcher matcher = said.matcher(Files.readString(log));
      if (matcher.find()) return matcher.group();
    }
    throw new IllegalStateException(
        "%s has not said '%s':%n%s".formatted(name, said, Files.readString(log)));
  }

  @Override
  public void close() {
    for (int i = 0; i < workers.size(); i++) kill(i);
    master.destroyForcibly();
    jobs.forEach(Process::destroyForcibly);
  }
}
