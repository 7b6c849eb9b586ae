package org.entente.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A Spark to run on, made of the jars that the module names as provided: a folder of links to them,
 * and the flags that Spark's own scripts give to Java.
 */
record SparkHome(Path folder) {
  /**
   * Jars that Spark brings and the job has too, and which Maven therefore does not call provided.
   */
  private static final Set<String> SHARED =
      Set.of(
          "slf4j-api",
          "jackson-annotations",
          "jakarta.servlet-api",
          "commons-codec",
          "commons-lang3",
          "commons-io",
          "commons-compress",
          "jsr305",
          "protobuf-java",
          "icu4j");

  private static final List<String> PACKAGES =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.invoke",
          "java.base/java.lang.reflect",
          "java.base/java.io",
          "java.base/java.net",
          "java.base/java.nio",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.base/java.util.concurrent.atomic",
          "java.base/jdk.internal.ref",
          "java.base/sun.nio.ch",
          "java.base/sun.nio.cs",
          "java.base/sun.security.action",
          "java.base/sun.util.calendar",
          "java.security.jgss/sun.security.krb5");

  static SparkHome in(Path folder) throws IOException {
    Path jars = Files.createDirectories(folder.resolve("jars"));
    String provided = Files.readString(Path.of("target", "spark.classpath")).strip();
    Stream<Path> shared = paths(System.getProperty("java.class.path")).filter(SparkHome::isShared);
    for (Path jar : Stream.concat(paths(provided), shared).distinct().toList())
      Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
    return new SparkHome(folder);
  }

  private static Stream<Path> paths(String joined) {
    return Stream.of(joined.split(File.pathSeparator)).map(Path::of);
  }

  private static boolean isShared(Path jar) {
    return SHARED.contains(jar.getFileName().toString().replaceFirst("-\\d.*", ""));
  }

  /** A program of Spark's, to be started. */
  ProcessBuilder program(String memory, String main, List<String> arguments) {
    Stream<String> opens = PACKAGES.stream().map("--add-opens=%s=ALL-UNNAMED"::formatted);
    List<String> java =
        Stream.of(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + memory,
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+IgnoreUnrecognizedVMOptions",
                    "--add-modules=jdk.incubator.vector",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow"),
                opens,
                Stream.of("-cp", folder.resolve("jars") + File.separator + "*", main),
                arguments.stream())
            .flatMap(each -> each)
            .toList();
    var builder = new ProcessBuilder(java).redirectErrorStream(true);
    builder.environment().put("SPARK_HOME", folder.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder;
  }
}
