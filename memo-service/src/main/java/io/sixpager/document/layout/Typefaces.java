package io.sixpager.document.layout;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces a memo is set in, read from the jar once. */
public final class Typefaces {

    private static final String SERIF = "Source Serif 4";
    private static final String MONO = "Source Code Pro";
    private static final List<Face> FACES = List.of(
            face(SERIF, 400, FontStyle.NORMAL, "SourceSerif4_400Regular"),
            face(SERIF, 400, FontStyle.ITALIC, "SourceSerif4_400Regular_Italic"),
            face(SERIF, 600, FontStyle.NORMAL, "SourceSerif4_600SemiBold"),
            face(SERIF, 600, FontStyle.ITALIC, "SourceSerif4_600SemiBold_Italic"),
            face(MONO, 400, FontStyle.NORMAL, "SourceCodePro_400Regular"));
    private static final BitSet COVERED = coverage();
    public static final char PLACEHOLDER = COVERED.get('\u25A1') ? '\u25A1' : '?';

    private record Face(String family, int weight, FontStyle style, byte[] bytes) {}

    private final List<PDFont> fonts;

    private Typefaces(List<PDFont> fonts) {
        this.fonts = fonts;
    }

    static Typefaces loadedInto(PDDocument document) {
        return new Typefaces(FACES.stream().map(face -> load(document, face)).toList());
    }

    void useIn(PdfRendererBuilder builder) {
        for (int i = 0; i < FACES.size(); i++) {
            var face = FACES.get(i);
            builder.useFont(new PDFontSupplier(fonts.get(i)), face.family(), face.weight(), face.style(), true);
        }
    }

    /** Replaces what no typeface can draw, as the engine would look for each such character in each font. */
    static String printable(String text) {
        if (text.codePoints().allMatch(c -> printable(c) == c)) {
            return text;
        }
        var printable = new StringBuilder(text.length());
        text.codePoints().map(Typefaces::printable).filter(c -> c >= 0).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** What is drawn for a character, or -1 where nothing is. */
    static int printable(int c) {
        if (c < 0x7F || COVERED.get(c)) {
            return c;
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK -> -1;
            default -> Character.isSpaceChar(c) ? ' ' : PLACEHOLDER;
        };
    }

    public static boolean isReplaced(int c) {
        return c != PLACEHOLDER && printable(c) == PLACEHOLDER;
    }

    /** Without ligatures: the engine measures none, and a reader who copies or searches the PDF would miss their letters. */
    private static PDFont load(PDDocument document, Face face) {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Face face(String family, int weight, FontStyle style, String file) {
        try (var in = Typefaces.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("Missing from the jar: " + file);
            }
            return new Face(family, weight, style, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The characters that every serif face has, so that bold or italic never loses one. */
    private static BitSet coverage() {
        var covered = new BitSet();
        covered.set(0, Character.MAX_CODE_POINT);
        for (var face : FACES) {
            if (face.family().equals(SERIF)) {
                covered.and(coverage(face));
            }
        }
        return covered;
    }

    private static BitSet coverage(Face face) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()))) {
            var lookup = font.getUnicodeCmapLookup();
            var covered = new BitSet();
            for (int c = 0; c < 0x20000; c++) {
                if (lookup.getGlyphId(c) != 0) {
                    covered.set(c);
                }
            }
            return covered;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
