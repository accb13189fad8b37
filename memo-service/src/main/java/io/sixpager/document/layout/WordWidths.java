package io.sixpager.document.layout;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The engine's own measure of a word, which it takes character by character through the tables of the typeface, and for
 * each place where the word stands. The texts of a language have most words in common, so a slot remembers them.
 */
final class WordWidths extends PdfBoxTextRenderer {

    /** Together some megabytes. */
    private static final int REMEMBERED = 20_000;

    /** In characters. */
    private static final int LONGEST = 30;

    private record Word(PDFont font, float size, String text) {}

    private final Map<Word, Integer> known = new HashMap<>();

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        if (text.length() > LONGEST
                || !(font instanceof PdfBoxFSFont faces)
                || faces.getFontDescriptions().isEmpty()) {
            return super.getWidth(context, font, text);
        }
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        // What the first typeface lacks is asked of those that follow it, always the same ones.
        var first = faces.getFontDescriptions().getFirst().getFont();
        return known.computeIfAbsent(
                new Word(first, faces.getSize2D(), text), _ -> super.getWidth(context, font, text));
    }
}
