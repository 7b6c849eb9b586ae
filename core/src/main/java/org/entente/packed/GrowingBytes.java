package org.entente.packed;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Bytes in the making. */
public final class GrowingBytes {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream data = new DataOutputStream(bytes);

  /** Where numbers and words are written. */
  public DataOutputStream data() {
    return data;
  }

  public int size() {
    return bytes.size();
  }

  public byte[] all() {
    return bytes.toByteArray();
  }

  public void writeTo(OutputStream out) throws IOException {
    bytes.writeTo(out);
  }
}
