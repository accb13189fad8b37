package io.sixpager.exchange.word;

import io.sixpager.exchange.model.Container;
import io.sixpager.exchange.model.Container.Item;
import io.sixpager.exchange.model.Container.Listing;
import io.sixpager.exchange.model.Container.Quote;
import io.sixpager.exchange.model.ListMark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Guesses from numbering and indent what a paragraph of somebody else's document stands in. */
public final class WordPlaces {

    private record Open(Item item, int list, int level, int indent) {

        /** Whether an item with this mark is the next one of the same list; boxes are ticked item by item. */
        boolean goesOn(int otherList, ListMark mark) {
            return (list == otherList || !mark.text().isEmpty())
                    && item.list().ordered() == mark.ordered()
                    && (!mark.ordered() || item.list().start() + item.number() == mark.number());
        }
    }

    private final List<Open> open = new ArrayList<>();
    private @Nullable Quote quote;
    private int serial;

    public void close() {
        open.clear();
        quote = null;
    }

    /** @param list of which lists with the same number are parts */
    public List<Container> item(int list, int level, ListMark mark, int indent) {
        quote = null;
        while (!open.isEmpty() && open.getLast().level() > level) {
            open.removeLast();
        }
        if (!open.isEmpty() && open.getLast().level() == level) {
            var before = open.removeLast();
            if (before.goesOn(list, mark)) {
                return enter(new Item(before.item().list(), before.item().number() + 1), list, level, indent);
            }
        }
        var start = mark.ordered() ? mark.number() : 1;
        return enter(new Item(new Listing(++serial, mark.ordered(), start, true), 1), list, level, indent);
    }

    private List<Container> enter(Item item, int list, int level, int indent) {
        open.add(new Open(item, list, level, indent));
        return within();
    }

    public List<Container> quote() {
        open.clear();
        if (quote == null) {
            quote = new Quote(++serial);
        }
        return List.of(quote);
    }

    /** A paragraph without a number goes on with the item that it is indented as far as. */
    List<Container> paragraph(int indent, boolean goesOn) {
        quote = null;
        while (!open.isEmpty()
                && !goesOn
                && (indent == 0 || indent < open.getLast().indent())) {
            open.removeLast();
        }
        return within();
    }

    private List<Container> within() {
        return open.stream().map(Open::item).map(Container.class::cast).toList();
    }
}
