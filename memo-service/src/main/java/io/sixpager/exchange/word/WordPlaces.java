package io.sixpager.exchange.word;

import io.sixpager.exchange.model.Container;
import io.sixpager.exchange.model.Container.Item;
import io.sixpager.exchange.model.Container.Listing;
import io.sixpager.exchange.model.Container.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Guesses from numbering and indent what a paragraph of somebody else's document stands in. */
public final class WordPlaces {

    private record Open(Item item, int numId, int level, int indent) {}

    private final List<Open> open = new ArrayList<>();
    private final Map<Integer, Integer> counted = new HashMap<>();
    private @Nullable Quote quote;
    private int serial;

    public void close() {
        open.clear();
        quote = null;
    }

    public List<Container> item(int numId, int level, WordNumbers.Level shape, @Nullable Integer directIndent) {
        quote = null;
        int indent = directIndent == null ? shape.indent() : directIndent;
        while (!open.isEmpty() && open.getLast().level() > level) {
            open.removeLast();
        }
        if (!open.isEmpty() && open.getLast().level() == level) {
            var before = open.removeLast();
            if (before.numId() == numId) {
                return enter(new Item(before.item().list(), before.item().number() + 1), numId, level, indent);
            }
        }
        var start = level == 0 && shape.isOrdered() ? counted.getOrDefault(numId, 0) + shape.start() : shape.start();
        return enter(new Item(new Listing(++serial, shape.isOrdered(), start, true), 1), numId, level, indent);
    }

    private List<Container> enter(Item item, int numId, int level, int indent) {
        open.add(new Open(item, numId, level, indent));
        if (level == 0) {
            counted.merge(numId, 1, Integer::sum);
        }
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
