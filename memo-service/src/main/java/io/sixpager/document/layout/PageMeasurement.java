package io.sixpager.document.layout;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import io.sixpager.document.Overflow;
import io.sixpager.document.PageBreak;
import io.sixpager.document.Paper;
import io.sixpager.document.text.Excerpt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A laid-out memo, read from the boxes of the layout: pages, free lines and what runs over. */
public record PageMeasurement(
        int narrativePages,
        int appendixPages,
        int linesLeft,
        @Nullable Overflow overflow,
        List<PageBreak> breaks) {

    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "pre", "figcaption");
    /** Pages before the first appendix. The one place where this number stands. */
    public static final int PAGE_LIMIT = 6;

    private static final int POINTS_PER_LINE = 14;
    private static final int EXCERPT = 120;

    /** Positions are whole dots, so a full page may miss its last line by a hair. */
    private static final double ROUNDING = 0.05;

    static PageMeasurement of(PdfBoxRenderer renderer) {
        var root = renderer.getRootBox();
        var pages = root.getLayer().getPages();
        var appendix = find(root, "appendix");
        int narrativePages = appendix == null ? pages.size() : pageOf(pages, appendix.getAbsY());
        var narrative = find(root, "narrative");
        var breaks = PageBreaks.of(root, pages);
        if (narrative == null) {
            return new PageMeasurement(0, pages.size(), linesPerPage(), null, breaks);
        }
        var dots = POINTS_PER_LINE * renderer.getDotsPerPoint();
        var lines = lines(narrative);
        int end = lines.stream().mapToInt(PageMeasurement::bottom).max().orElse(0);
        var last = pages.get(Math.max(0, narrativePages - 1));
        int free = (int) Math.floor((last.getBottom() - end) / dots + ROUNDING);
        return new PageMeasurement(
                narrativePages,
                pages.size() - narrativePages,
                linesLeft(narrativePages, free),
                narrativePages <= PAGE_LIMIT ? null : overflow(lines, pages, narrativePages, end, dots, breaks),
                breaks);
    }

    private static int linesPerPage() {
        return Paper.inUse().size().lines();
    }

    private static int linesLeft(int pages, int freeOnLast) {
        return pages > PAGE_LIMIT ? 0 : Math.clamp(freeOnLast, 0, linesPerPage());
    }

    private static Overflow overflow(
            List<Box> lines, List<PageBox> pages, int narrativePages, int end, float dots, List<PageBreak> breaks) {
        int limit = pages.get(PAGE_LIMIT - 1).getBottom();
        var crossing = lines.stream()
                .filter(line -> bottom(line) > limit)
                .min(Comparator.comparingInt(Box::getAbsY))
                .map(line -> Excerpt.of(blockOf(line).getTextContent(), EXCERPT))
                .orElse("");
        var block = breaks.stream()
                .filter(next -> next.page() == PAGE_LIMIT + 1)
                .map(PageBreak::block)
                .findFirst()
                .orElse("");
        int over = narrativePages - PAGE_LIMIT;
        int onLast = (int) Math.ceil((end - pages.get(narrativePages - 1).getTop()) / dots - ROUNDING);
        return new Overflow(crossing, block, (over - 1) * linesPerPage() + Math.max(1, onLast), over);
    }

    private static Element blockOf(Box line) {
        var box = line;
        while (box.getParent() != null
                && (box.getElement() == null
                        || !BLOCKS.contains(box.getElement().getTagName()))) {
            box = box.getParent();
        }
        return box.getElement();
    }

    private static int pageOf(List<PageBox> pages, int y) {
        int page = 0;
        while (page + 1 < pages.size() && pages.get(page).getBottom() <= y) {
            page++;
        }
        return page;
    }

    private static int bottom(Box box) {
        return box.getAbsY() + box.getHeight();
    }

    private static List<Box> lines(Box root) {
        var found = new ArrayList<Box>();
        walk(root, box -> {
            if (box instanceof LineBox) {
                found.add(box);
            }
            return true;
        });
        return found;
    }

    private static @Nullable Box find(Box root, String name) {
        var found = new Box[1];
        walk(root, box -> {
            if (box.getElement() != null
                    && box.getElement().getAttribute("class").equals(name)) {
                found[0] = box;
            }
            return found[0] == null;
        });
        return found[0];
    }

    private static void walk(Box root, Predicate<Box> visit) {
        var boxes = new ArrayDeque<Box>();
        boxes.push(root);
        while (!boxes.isEmpty()) {
            var box = boxes.pop();
            if (!visit.test(box)) {
                return;
            }
            for (int i = box.getChildCount() - 1; i >= 0; i--) {
                boxes.push(box.getChild(i));
            }
        }
    }
}
