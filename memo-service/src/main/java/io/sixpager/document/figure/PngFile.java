package io.sixpager.document.figure;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A PNG cut into its chunks. */
final class PngFile {

    private static final int SIGNATURE = 8;

    /** Length, name and checksum. */
    private static final int AROUND = 12;

    /** What a picture is drawn from; nothing that moves, and nothing that says where and when it was taken. */
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    private static final Set<String> REDRAWN = Set.of("tRNS", "gAMA", "cHRM", "iCCP");
    private static final int DEPTH = 24;
    private static final int COLOUR_TYPE = 25;
    private static final int INTERLACE = 28;
    private static final int ALPHA = 4;

    private final byte[] bytes;
    private final boolean printable;

    private PngFile(byte[] bytes, boolean printable) {
        this.bytes = bytes;
        this.printable = printable;
    }

    /** Without what no page shows. */
    static PngFile of(byte[] file) {
        var out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, SIGNATURE);
        var plain = true;
        int at = SIGNATURE;
        while (at + AROUND <= file.length) {
            int length = ByteBuffer.wrap(file, at, Integer.BYTES).getInt();
            var name = new String(file, at + Integer.BYTES, Integer.BYTES, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > file.length - at - AROUND) {
                throw Refusals.damaged("PNG");
            }
            if (KEPT.contains(name)) {
                out.write(file, at, AROUND + length);
                plain &= !REDRAWN.contains(name);
            }
            at += AROUND + length;
            if (name.equals("IEND")) {
                at = file.length;
            }
        }
        var kept = out.size() == file.length ? file : out.toByteArray();
        return new PngFile(kept, plain && isPlain(kept));
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether a PDF can hold its compressed bytes as they are: opaque, of eight bits at most, and not interlaced. */
    boolean isPrintable() {
        return printable;
    }

    private static boolean isPlain(byte[] file) {
        return file.length > INTERLACE
                && file[DEPTH] <= Byte.SIZE
                && (file[COLOUR_TYPE] & ALPHA) == 0
                && file[INTERLACE] == 0;
    }
}
