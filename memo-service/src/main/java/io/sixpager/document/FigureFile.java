package io.sixpager.document;

import io.sixpager.document.figure.Drawing;
import io.sixpager.document.figure.Raster;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file that somebody sends as a figure. It is looked at and decoded, never believed. What is decoded is large, so
 * this is done where it can run out of memory.
 */
public final class FigureFile {

    static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final Map<String, String> NAMES =
            Map.of("image/png", "PNG", "image/jpeg", "JPEG", "image/svg+xml", "SVG");

    private FigureFile() {}

    /**
     * The figure in a file that claims to be of a type.
     *
     * @throws UnacceptableText with a sentence if it is anything else
     */
    public static Figure read(String claimed, byte[] file) {
        var type = claimed.toLowerCase(Locale.ROOT).replaceAll("\\s*;.*", "");
        var name = NAMES.get(type);
        if (name == null) {
            throw new UnacceptableText("A figure is a PNG, JPEG or SVG file.");
        }
        if (file.length == 0) {
            throw new UnacceptableText("The file is empty.");
        }
        if (file.length > MOST_BYTES) {
            throw tooLarge();
        }
        var seen = sniffed(file);
        if (!name.equals(seen)) {
            throw new UnacceptableText("The file is not the " + name + " that it claims to be.");
        }
        return name.equals("SVG") ? Drawing.read(file) : Raster.read(type, name, file);
    }

    /** For whoever need not read a file to the end to know. */
    public static UnacceptableText tooLarge() {
        return UnacceptableText.tooLarge("A figure may be at most 2 MiB; make the file smaller.");
    }

    private static @Nullable String sniffed(byte[] file) {
        if (starts(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return "PNG";
        }
        if (starts(file, 0xFF, 0xD8, 0xFF)) {
            return "JPEG";
        }
        return Drawing.looksLikeOne(file) ? "SVG" : null;
    }

    private static boolean starts(byte[] file, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
