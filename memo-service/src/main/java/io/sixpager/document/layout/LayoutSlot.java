package io.sixpager.document.layout;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A document to lay out in, with the typefaces that its texts have asked for, and the words that were set in them. */
record LayoutSlot(PDDocument document, Map<Typeface, PDFont> fonts, WordWidths widths) {

    static LayoutSlot open() {
        return new LayoutSlot(new PDDocument(), new HashMap<>(), new WordWidths());
    }

    void useIn(PdfRendererBuilder builder) {
        for (var face : Typefaces.all()) {
            builder.useFont(new WhenNeeded(face), face.family(), face.weight(), face.style(), true);
        }
    }

    boolean isLight() {
        return fonts.keySet().stream().noneMatch(Typefaces::isLarge);
    }

    /** The engine asks for the font when the first text is set in it. */
    private final class WhenNeeded extends PDFontSupplier {

        private final Typeface face;

        WhenNeeded(Typeface face) {
            super(null);
            this.face = face;
        }

        @Override
        public PDFont supply() {
            return fonts.computeIfAbsent(face, missing -> missing.in(document));
        }
    }
}
