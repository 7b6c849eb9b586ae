package org.entente.sources;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes as text, with a replacement character for each sequence that the encoding does not know.
 *
 * @param broken how many sequences were replaced
 * @param firstBroken where in the text the first stands; -1 when there is none
 * @param cutTail bytes of an incomplete character at the very end; 0 when there are none
 */
record Decoded(String text, int broken, int firstBroken, int cutTail) {

  static Decoded of(ByteBuffer bytes, Charset charset) {
    if (bytes.hasArray()) {
      int begin = bytes.arrayOffset() + bytes.position();
      String text = new String(bytes.array(), begin, bytes.remaining(), charset);
      if (text.indexOf('\uFFFD') < 0) return new Decoded(text, 0, -1, 0);
    }
    return slowly(bytes, charset);
  }

  /** Of bytes of which some are broken, or are the replacement character itself. */
  private static Decoded slowly(ByteBuffer bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = bytes.duplicate();
    CharBuffer out = CharBuffer.allocate((int) (in.remaining() * decoder.maxCharsPerByte()) + 1);
    int broken = 0;
    int firstBroken = -1;
    int cutTail = 0;
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      if (broken++ == 0) firstBroken = out.position();
      if (result.length() == in.remaining()) cutTail = result.length();
      in.position(in.position() + result.length());
      out.put('\uFFFD');
    }
    decoder.flush(out);
    return new Decoded(out.flip().toString(), broken, firstBroken, cutTail);
  }

  /**
   * Whether bytes that are not quite UTF-8 were meant to be. Letters of an 8-bit encoding hardly
   * ever form a valid sequence, so valid ones outweigh as many broken; without any, only a
   * character cut in two at the end speaks for UTF-8.
   */
  boolean resemblesUtf8() {
    if (broken == 0 || (broken == 1 && cutTail > 1)) return true;
    long beyondAscii = text.codePoints().filter(c -> c > 0x7F).count();
    return beyondAscii - broken >= broken;
  }
}
