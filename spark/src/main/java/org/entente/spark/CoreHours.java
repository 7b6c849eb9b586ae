package org.entente.spark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** What each step takes of processors, in tasks that ended, failed ones too. */
final class CoreHours extends SparkListener {
  private static final double NANOSECONDS = 3600e9;
  private static final String STEP = "spark.job.description";
  private static final List<String> STEPS = List.of("reading", "coding", "writing");

  private final SparkContext context;
  private final Map<Integer, String> stages = new ConcurrentHashMap<>();
  private final Map<String, Long> nanoseconds = new ConcurrentHashMap<>();

  private CoreHours(SparkContext context) {
    this.context = context;
  }

  static CoreHours of(SparkContext context) {
    var hours = new CoreHours(context);
    context.addSparkListener(hours);
    return hours;
  }

  /** What runs from now on counts for it: one of {@link #STEPS}. */
  void begin(String step) {
    context.setJobDescription(step);
  }

  @Override
  public void onJobStart(SparkListenerJobStart start) {
    @Nullable String step = start.properties().getProperty(STEP);
    if (step == null) return;
    for (Object stage : CollectionConverters.asJava(start.stageIds()))
      stages.put((Integer) stage, step);
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    String step = stages.get(end.stageId());
    if (step != null && end.taskMetrics() != null)
      nanoseconds.merge(step, end.taskMetrics().executorCpuTime(), Long::sum);
  }

  /**
   * In words.
   *
   * @param sentences how many were coded
   */
  String line(long sentences) {
    double coding = hours("coding");
    return "core-hours at work: %s%s"
        .formatted(
            STEPS.stream()
                .map(step -> "%.4f %s".formatted(hours(step), step))
                .collect(Collectors.joining(", ")),
            coding > 0
                ? "; %,.0f sentences a core-hour of coding".formatted(sentences / coding)
                : "");
  }

  private double hours(String step) {
    return nanoseconds.getOrDefault(step, 0L) / NANOSECONDS;
  }
}
