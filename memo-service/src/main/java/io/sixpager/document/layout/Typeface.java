package io.sixpager.document.layout;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** One typeface: read when a character first asks for it, shared by all layouts, given back when memory is short. */
final class Typeface {

    /** Where a file comes from. */
    interface Source {
        byte[] read() throws IOException;
    }

    /** Beyond it are ideographs that no typeface here has. */
    private static final int LAST = 0x30000;

    private static final int THOUSAND = 1000;

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final Source source;
    private SoftReference<TrueTypeFont> font = new SoftReference<>(null);
    private @Nullable BitSet covered;

    Typeface(String family, int weight, FontStyle style, Source source) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        this.source = source;
    }

    static Typeface ofJar(String family, int weight, FontStyle style, String file) {
        return new Typeface(family, weight, style, () -> {
            try (var in = Typeface.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
                if (in == null) {
                    throw new IllegalStateException("Missing from the jar: " + file);
                }
                return in.readAllBytes();
            }
        });
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    boolean has(int c) {
        return covered().get(c);
    }

    synchronized BitSet covered() {
        if (covered == null) {
            covered = coverage();
        }
        return covered;
    }

    /** The width of a character in thousandths of the size of the type. */
    int width(int c) {
        try {
            var read = font();
            return read.getAdvanceWidth(read.getUnicodeCmapLookup().getGlyphId(c)) * THOUSAND / read.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDFont in(PDDocument document) {
        try {
            return PDType0Font.load(document, font(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized TrueTypeFont font() {
        var known = font.get();
        if (known == null) {
            known = read();
            font = new SoftReference<>(known);
        }
        return known;
    }

    /** Without ligatures: the engine measures none, and a reader who copies or searches the PDF would miss their letters. */
    private TrueTypeFont read() {
        try {
            var read = new TTFParser().parse(new RandomAccessReadBuffer(source.read()));
            read.setEnableGsub(false);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BitSet coverage() {
        try {
            var lookup = font().getUnicodeCmapLookup();
            var found = new BitSet();
            for (int c = 0; c < LAST; c++) {
                if (lookup.getGlyphId(c) != 0) {
                    found.set(c);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
