package io.sixpager.document.layout;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import io.sixpager.document.PageBreak;
import io.sixpager.document.html.Address;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Follows the laid-out text in the order it is read and notes where it reaches a new page. The engine collapses white
 * space, so positions are counted in visible characters and then looked up in the text as written. Bullets stand beside
 * the text in boxes of their own and are passed over.
 */
final class PageBreaks {

    private final List<PageBox> pages;
    private final List<PageBreak> breaks = new ArrayList<>();
    private Element block;
    private String address = "";
    private int seen;
    private int page;

    private PageBreaks(Box root, List<PageBox> pages) {
        this.pages = pages;
        block = root.getElement();
    }

    static List<PageBreak> of(Box root, List<PageBox> pages) {
        var reading = new PageBreaks(root, pages);
        reading.read(root);
        return List.copyOf(reading.breaks);
    }

    private void read(Box box) {
        if (box.getStyle() != null && box.getStyle().isAbsolute()) {
            return;
        }
        enter(box.getElement());
        if (box instanceof LineBox line) {
            line(line);
        } else {
            for (int i = 0; i < box.getChildCount(); i++) {
                read(box.getChild(i));
            }
        }
    }

    private void enter(Element element) {
        if (element != null
                && element != block
                && !element.getAttribute(Address.AFTER).isEmpty()) {
            block = element;
            address = element.getAttribute(Address.AFTER);
            seen = 0;
        }
    }

    private void line(LineBox line) {
        int visible = visible(line);
        if (visible == 0) {
            return;
        }
        for (int reached = pageOf(line); page < reached; page++) {
            breaks.add(new PageBreak(page + 2, address, PrintedText.offset(block, seen)));
        }
        seen += visible;
    }

    private int visible(Box box) {
        int count = 0;
        for (int i = 0; i < box.getChildCount(); i++) {
            if (box.getChild(i) instanceof InlineLayoutBox inline) {
                count += visible(inline);
            }
        }
        if (box instanceof InlineLayoutBox inline) {
            enter(inline.getElement());
            for (var child : inline.getInlineChildren()) {
                if (child instanceof InlineText text) {
                    count += PrintedText.visible(text.getSubstring());
                } else if (child instanceof InlineLayoutBox inner) {
                    count += visible(inner);
                }
            }
        }
        return count;
    }

    private int pageOf(Box box) {
        int found = page;
        while (found + 1 < pages.size() && pages.get(found).getBottom() <= box.getAbsY()) {
            found++;
        }
        return found;
    }
}
