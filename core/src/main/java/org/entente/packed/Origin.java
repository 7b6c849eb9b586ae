package org.entente.packed;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What a packed model was made of, named by a checksum of the contents: of what its authors ship
 * and of the classes that packed it, so that neither a new model nor a new layout is read from an
 * old file. A jar knows the checksums of its entries; other files are read.
 */
final class Origin {
  private static final int PORTION = 1 << 16;

  private Origin() {}

  /**
   * @param models names on the class path
   * @param packers classes that decide what is written
   */
  static long of(List<String> models, List<Class<?>> packers) throws IOException {
    long sum = 0;
    for (String model : models) sum = sum * 31 + checksum(resource(model));
    for (Class<?> packer : packers)
      sum = sum * 31 + checksum(resource(packer.getName().replace('.', '/') + ".class"));
    return sum;
  }

  private static URL resource(String name) throws IOException {
    URL found = Origin.class.getClassLoader().getResource(name);
    if (found == null) throw new FileNotFoundException("No " + name + " on the class path");
    return found;
  }

  private static long checksum(URL resource) throws IOException {
    URLConnection connection = resource.openConnection();
    if (connection instanceof JarURLConnection packed) {
      long known = packed.getJarEntry().getCrc();
      if (known >= 0) return known;
    }
    var sum = new CRC32();
    byte[] portion = new byte[PORTION];
    try (InputStream in = connection.getInputStream()) {
      for (int read = in.read(portion); read >= 0; read = in.read(portion))
        sum.update(portion, 0, read);
    }
    return sum.getValue();
  }
}
