package org.entente.spark;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.entente.ledger.CodedTable;

/**
 * Where a job's files lie.
 *
 * @param root what the user named
 * @param name of the folder in it that belongs to this job: its inputs, settings and coder
 */
record Folders(String root, String name, Configuration configuration) {
  String data() {
    return root + "/" + name;
  }

  String table(CodedTable table) {
    return data() + "/" + table.folder();
  }

  String refused() {
    return data() + "/refused";
  }

  String work() {
    return data() + "/work";
  }

  String read() {
    return work() + "/read";
  }

  String coded() {
    return work() + "/coded";
  }

  String alone() {
    return work() + "/alone";
  }

  String marks(boolean alone) {
    return work() + (alone ? "/marks-alone" : "/marks");
  }

  /** Whether Spark wrote all of a folder. */
  boolean isDone(String folder) {
    return Inputs.exists(new Path(folder, "_SUCCESS"), configuration);
  }
}
