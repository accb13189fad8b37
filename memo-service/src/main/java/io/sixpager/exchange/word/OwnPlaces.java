package io.sixpager.exchange.word;

import io.sixpager.exchange.docx.StyleName.Step;
import io.sixpager.exchange.model.Container;
import io.sixpager.exchange.model.Container.Item;
import io.sixpager.exchange.model.Container.Listing;
import io.sixpager.exchange.model.Container.Quote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a paragraph of one of our own files stands in: its style names the path, its number starts an item. */
final class OwnPlaces {

    private record Open(Container container, Step step) {}

    private final List<Open> open = new ArrayList<>();
    private int serial;

    void close() {
        open.clear();
    }

    /** @param numId the list of which the paragraph starts an item, or null */
    List<Container> place(List<Step> path, @Nullable Integer numId, WordNumbers numbers, int level) {
        for (int i = 0; i < path.size(); i++) {
            var step = path.get(i);
            var starts = numId != null && i == path.size() - 1 && step.isList();
            var before = i < open.size() ? open.get(i) : null;
            var same = before != null && before.step() == step;
            if (starts && numId != null) {
                close(i);
                var container = same && before != null && before.container() instanceof Item item
                        ? new Item(item.list(), item.number() + 1)
                        : new Item(listing(step, numId, numbers, level), 1);
                open.add(new Open(container, step));
            } else if (!same) {
                close(i);
                open.add(
                        step.isList()
                                ? new Open(new Item(new Listing(--serial, false, 1, step.isTight()), 1), step)
                                : new Open(new Quote(--serial), step));
            }
        }
        close(path.size());
        return open.stream().map(Open::container).toList();
    }

    private Listing listing(Step step, int numId, WordNumbers numbers, int level) {
        var found = numbers.level(numId, level);
        return new Listing(
                --serial,
                found.filter(WordNumbers.Level::isOrdered).isPresent(),
                numbers.start(numId, level),
                step.isTight());
    }

    private void close(int size) {
        if (open.size() > size) {
            open.subList(size, open.size()).clear();
        }
    }
}
