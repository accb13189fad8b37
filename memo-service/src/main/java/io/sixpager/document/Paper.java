package io.sixpager.document;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * What an installation prints on: one size of paper for every memo, and typefaces beside those in the jar. It is chosen
 * before the first text is laid out and never again, as all pages of an installation are to be counted alike.
 *
 * @param typefaces the operator's, in the order in which they are asked for a character
 */
public record Paper(PaperSize size, List<TypefaceFile> typefaces) {

    private static volatile Paper inUse = new Paper(PaperSize.LETTER, List.of());

    public Paper {
        Objects.requireNonNull(size);
    }

    /** A TrueType file, read when a text first needs it. */
    public record TypefaceFile(String name, Content content) {}

    /** The bytes of a file, wherever they lie. */
    public interface Content {
        byte[] read() throws IOException;
    }

    public static Paper inUse() {
        return inUse;
    }

    public static void use(Paper paper) {
        inUse = paper;
    }
}
