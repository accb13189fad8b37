package io.sixpager.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands on the pages of a printed text, taken out of the PDF again. */
final class Printed {

    /** A character where it stands, in points from the left and from the top of its page. */
    record Glyph(String letter, double left, double right, double y, double size) {}

    private static final double FOOT = 730;

    private Printed() {}

    static String text(CanonicalText text) throws IOException {
        try (var document = Loader.loadPDF(Layout.pdf(new PrintedMemo("", text, "", null)))) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    /** From the top of the page to its end and from left to right, without the foot. */
    static List<Glyph> glyphs(CanonicalText text) throws IOException {
        var found = new ArrayList<Glyph>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                if (at.getY() < FOOT) {
                    found.add(new Glyph(
                            at.getUnicode(), at.getX(), at.getX() + at.getWidth(), at.getY(), at.getFontSizeInPt()));
                }
            }
        };
        stripper.setEndPage(1);
        try (var document = Loader.loadPDF(Layout.pdf(new PrintedMemo("", text, "", null)))) {
            stripper.getText(document);
        }
        found.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::left));
        return found;
    }
}
