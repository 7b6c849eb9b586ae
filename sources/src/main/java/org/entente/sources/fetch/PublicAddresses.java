package org.entente.sources.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are of the public network, after IANA's registries of special-purpose addresses
 * (RFC 6890): none that is of this machine, of a network at home, of a cloud's metadata service, or
 * of many.
 */
final class PublicAddresses {
  /** The metadata service of Azure, which has an address of the public network. */
  private static final Block AZURE = Block.of(168, 63, 129, 16, 32);

  private static final List<Block> SPECIAL =
      List.of(
          Block.of(0, 0, 0, 0, 8), // this network
          Block.of(10, 0, 0, 0, 8), // private
          Block.of(100, 64, 0, 0, 10), // shared by customers of a carrier; Alibaba's metadata
          Block.of(127, 0, 0, 0, 8), // this machine
          Block.of(169, 254, 0, 0, 16), // this link; metadata of most clouds
          Block.of(172, 16, 0, 0, 12), // private
          Block.of(192, 0, 0, 0, 24), // protocols
          Block.of(192, 0, 2, 0, 24), // documentation
          Block.of(192, 88, 99, 0, 24), // relays of 6to4
          Block.of(192, 168, 0, 0, 16), // private
          Block.of(198, 18, 0, 0, 15), // benchmarks
          Block.of(198, 51, 100, 0, 24), // documentation
          Block.of(203, 0, 113, 0, 24), // documentation
          Block.of(224, 0, 0, 0, 4), // multicast
          Block.of(240, 0, 0, 0, 4), // reserved, broadcast
          AZURE);

  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    return SPECIAL.stream().noneMatch(block -> block.holds(bytes));
  }

  /** Only 2000::/3 is given out; what carries an address of version 4 is as public as that. */
  private static boolean isPublic6(byte[] bytes) {
    if (starts(bytes, 0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0))
      return isPublic4(Arrays.copyOfRange(bytes, 12, 16)); // NAT64
    if (starts(bytes, 0x20, 0x02)) return isPublic4(Arrays.copyOfRange(bytes, 2, 6)); // 6to4
    if (starts(bytes, 0x20, 0x01, 0x0D, 0xB8)) return false; // documentation
    if (starts(bytes, 0x20, 0x01) && (bytes[2] & 0xFE) == 0) return false; // Teredo and the like
    if (starts(bytes, 0x3F, 0xFF) && (bytes[2] & 0xF0) == 0) return false; // documentation
    return (bytes[0] & 0xE0) == 0x20;
  }

  private static boolean starts(byte[] bytes, int... values) {
    for (int i = 0; i < values.length; i++) if ((bytes[i] & 0xFF) != values[i]) return false;
    return true;
  }

  /**
   * @param bits how many of the first bits all its addresses share, 1 to 32
   */
  private record Block(int start, int bits) {
    static Block of(int a, int b, int c, int d, int bits) {
      return new Block(a << 24 | b << 16 | c << 8 | d, bits);
    }

    boolean holds(byte[] address) {
      int number =
          (address[0] & 0xFF) << 24
              | (address[1] & 0xFF) << 16
              | (address[2] & 0xFF) << 8
              | (address[3] & 0xFF);
      return (number ^ start) >>> (32 - bits) == 0;
    }
  }
}
