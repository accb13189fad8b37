package io.sixpager.document.layout;

import io.sixpager.document.Direction;
import java.text.Bidi;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Which way the blocks of a page are written: as their first letter that has a direction. */
final class PageDirections {

    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "th", "td", "figcaption");

    private static final int LAM = 0x644;

    private PageDirections() {}

    /** Whether anything on the page may be written from right to left. */
    static boolean isMixed(Document page) {
        var text = page.getDocumentElement().getTextContent().toCharArray();
        return Bidi.requiresBidi(text, 0, text.length);
    }

    static void prepare(Document page) {
        if (!isMixed(page)) {
            return;
        }
        var all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element
                    && BLOCKS.contains(element.getTagName())
                    && Direction.of(element.getTextContent()) == Direction.RIGHT_TO_LEFT) {
                element.setAttribute("dir", "rtl");
            }
        }
    }

    /** Lam and any alef after it are one character on paper. */
    static boolean areOne(int before, int c) {
        return before == LAM && (c == 0x622 || c == 0x623 || c == 0x625 || c == 0x627);
    }

    static boolean isArabic(int c) {
        return c >= 0x600 && c <= 0x6FF;
    }
}
