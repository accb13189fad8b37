package io.sixpager.document.figure;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A JPEG cut into its segments. */
final class JpegFile {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final String EXIF = "Exif\0\0";
    private static final String COLOURS = "ICC_PROFILE\0";

    private final byte[] file;
    private final ByteArrayOutputStream out;
    private int orientation = 1;

    private JpegFile(byte[] file) {
        this.file = file;
        out = new ByteArrayOutputStream(file.length);
    }

    /** Without what no page shows: where, when and with what it was taken, and what hides behind its end. */
    static JpegFile of(byte[] file) {
        var jpeg = new JpegFile(file);
        try {
            jpeg.read();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw Refusals.damaged("JPEG");
        }
        return jpeg;
    }

    byte[] bytes() {
        return out.size() == file.length ? file : out.toByteArray();
    }

    /** How a viewer has to turn it, 1 (not at all) to 8, as Exif counts. */
    int orientation() {
        return orientation;
    }

    private void read() {
        int at = 2;
        out.write(file, 0, at);
        while (marker(at) != END) {
            int marker = marker(at);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int end = at + 2 + ((file[at + 2] & 0xFF) << Byte.SIZE | file[at + 3] & 0xFF);
            if (marker == APP1 && says(EXIF, at + 4)) {
                orientation = orientation(ByteBuffer.wrap(file, at + 4 + EXIF.length(), end - at - 4 - EXIF.length())
                        .slice());
            }
            end = marker == START_OF_SCAN ? endOfScan(end) : end;
            if (isShown(marker, at + 4)) {
                out.write(file, at, end - at);
            }
            at = end;
        }
        out.write(file, at, 2);
    }

    private int marker(int at) {
        if ((file[at] & 0xFF) != 0xFF) {
            throw new IllegalArgumentException("No marker at " + at);
        }
        return file[at + 1] & 0xFF;
    }

    private boolean isShown(int marker, int content) {
        return marker != COMMENT
                && (marker <= APP0 || marker > APP15 || marker == APP14 || marker == APP2 && says(COLOURS, content));
    }

    private boolean says(String name, int at) {
        return at + name.length() <= file.length
                && new String(file, at, name.length(), StandardCharsets.ISO_8859_1).equals(name);
    }

    /** Within a scan, 0xFF is followed by zero, or by a restart. */
    private int endOfScan(int start) {
        int at = start;
        while ((file[at] & 0xFF) != 0xFF || file[at + 1] == 0 || (file[at + 1] & 0xF8) == 0xD0) {
            at++;
        }
        return at;
    }

    /** Of what cannot be read, none. */
    private static int orientation(ByteBuffer tiff) {
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY;
                if (tiff.getShort(entry) == ORIENTATION) {
                    int value = tiff.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException e) {
            return 1;
        }
    }
}
