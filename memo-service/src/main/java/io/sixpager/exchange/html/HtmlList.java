package io.sixpager.exchange.html;

import io.sixpager.exchange.model.Container.Listing;
import io.sixpager.exchange.model.ListMark;
import org.jsoup.nodes.Element;

/** A list that is being read. Where its numbers jump, or are no numbers that Markdown has, its items say so. */
final class HtmlList {

    private final boolean numbered;
    private final String format;
    private final int step;
    private int next;
    private Listing listing = new Listing(0, false, 1, true);
    private int items;

    private HtmlList(boolean numbered, String format, int start, int step) {
        this.numbered = numbered;
        this.format = format;
        this.next = start;
        this.step = step;
    }

    static HtmlList of(Element list) {
        if (!list.normalName().equals("ol")) {
            return new HtmlList(false, HtmlMarks.format(list, "bullet"), 1, 1);
        }
        var reversed = list.hasAttr("reversed");
        var count = (int) list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .count();
        var start = HtmlTable.number(list, "start", reversed ? count : 1);
        return new HtmlList(true, HtmlMarks.format(list, "decimal"), start, reversed ? -1 : 1);
    }

    /** What stands before the next item, which is counted. */
    ListMark enter(Element item, int serial) {
        var own = HtmlMarks.format(item, format);
        int number = HtmlTable.number(item, "value", next);
        next = number + step;
        var mark = numbered || !own.equals("bullet") && !own.equals("none")
                ? HtmlMarks.numbered(own, number)
                : ListMark.BULLET;
        var goesOn = items > 0
                && listing.ordered() == mark.ordered()
                && (!mark.ordered() || listing.start() + items == number);
        if (!goesOn) {
            listing = new Listing(serial, mark.ordered(), mark.ordered() ? number : 1, true);
            items = 0;
        }
        items++;
        return mark;
    }

    Listing listing() {
        return listing;
    }

    int items() {
        return items;
    }
}
