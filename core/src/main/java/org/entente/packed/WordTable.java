package org.entente.packed;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Words and a number for each, asked where they lie. Safe to share between threads.
 *
 * <p>Half the slots or more are empty; a word is in the first free one from that of its hash. A
 * slot tells where the entry is: number, hash, length in bytes, and the word in UTF-8. All of it is
 * one stretch of memory, outside the heap where it is a mapped file: half a million words of a map
 * would be sixty megabytes of small objects, and a second to make.
 */
public final class WordTable {
  private static final int FREE = 0;
  private static final int SLOT = Integer.BYTES;
  private static final int ENTRY = 2 * Integer.BYTES + Short.BYTES;
  private static final int LONGEST = 0xFFFF;

  private final ByteBuffer slots;
  private final ByteBuffer entries;
  private final int mask;

  private WordTable(ByteBuffer slots, ByteBuffer entries) {
    this.slots = slots;
    this.entries = entries;
    this.mask = slots.limit() / SLOT - 1;
  }

  /** The table that lies at the buffer's place, which moves behind it. */
  public static WordTable read(ByteBuffer from) {
    int slots = from.getInt();
    int bytes = from.getInt();
    return new WordTable(slice(from, slots * SLOT), slice(from, bytes));
  }

  private static ByteBuffer slice(ByteBuffer from, int bytes) {
    ByteBuffer slice = from.slice(from.position(), bytes);
    from.position(from.position() + bytes);
    return slice;
  }

  /**
   * The number of a word.
   *
   * @param otherwise for a word that is not in the table
   */
  public int get(String word, int otherwise) {
    int hash = word.hashCode();
    for (int slot = slot(hash, mask); ; slot = slot + 1 & mask) {
      int entry = slots.getInt(slot * SLOT) - 1;
      if (entry < 0) return otherwise;
      if (entries.getInt(entry + Integer.BYTES) == hash && isAt(entry, word))
        return entries.getInt(entry);
    }
  }

  private boolean isAt(int entry, String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    int length = Short.toUnsignedInt(entries.getShort(entry + 2 * Integer.BYTES));
    if (length != bytes.length) return false;
    for (int i = 0; i < length; i++) if (entries.get(entry + ENTRY + i) != bytes[i]) return false;
    return true;
  }

  /** Hashes of short words are much alike in their high bits. */
  private static int slot(int hash, int mask) {
    return (hash ^ hash >>> 15) * 0x9E3779B1 >>> 7 & mask;
  }

  /**
   * Writes a table.
   *
   * @throws IllegalArgumentException when a word takes more than 65,535 bytes
   */
  public static void write(Map<String, Integer> words, DataOutputStream to) throws IOException {
    int size = Math.max(2, Integer.highestOneBit(Math.max(1, words.size()) * 2 - 1) * 2);
    int[] slots = new int[size];
    var bytes = new GrowingBytes();
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      int hash = word.getKey().hashCode();
      int slot = slot(hash, size - 1);
      while (slots[slot] != FREE) slot = slot + 1 & size - 1;
      slots[slot] = bytes.size() + 1;
      byte[] spelling = word.getKey().getBytes(StandardCharsets.UTF_8);
      if (spelling.length > LONGEST)
        throw new IllegalArgumentException(
            "A word of %,d bytes, more than %,d".formatted(spelling.length, LONGEST));
      bytes.data().writeInt(word.getValue());
      bytes.data().writeInt(hash);
      bytes.data().writeShort(spelling.length);
      bytes.data().write(spelling);
    }
    to.writeInt(size);
    to.writeInt(bytes.size());
    for (int slot : slots) to.writeInt(slot);
    bytes.writeTo(to);
  }
}
