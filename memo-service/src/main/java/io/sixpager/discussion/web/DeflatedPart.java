package io.sixpager.discussion.web;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A part of what is sent compressed. It ends with a byte and refers to nothing before it, so that it may stand in any
 * answer; it is kept without the plain bytes.
 *
 * @param checksum of the plain bytes
 * @param length of the plain bytes
 */
record DeflatedPart(byte[] bytes, int checksum, int length) {

    private static final int BUFFER = 8192;

    static DeflatedPart of(byte[] plain) {
        var checksum = new CRC32();
        checksum.update(plain);
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(plain);
            var out = new ByteArrayOutputStream(plain.length / 4 + 64);
            var buffer = new byte[BUFFER];
            int filled;
            do {
                filled = deflater.deflate(buffer, 0, BUFFER, Deflater.SYNC_FLUSH);
                out.write(buffer, 0, filled);
            } while (filled == BUFFER);
            return new DeflatedPart(out.toByteArray(), (int) checksum.getValue(), plain.length);
        } finally {
            deflater.end();
        }
    }

    byte[] plain() {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(bytes);
            var plain = new byte[length];
            int filled = 0;
            while (filled < length) {
                filled += inflater.inflate(plain, filled, length - filled);
            }
            return plain;
        } catch (DataFormatException e) {
            throw new IllegalStateException("What was deflated here cannot be inflated.", e);
        } finally {
            inflater.end();
        }
    }
}
