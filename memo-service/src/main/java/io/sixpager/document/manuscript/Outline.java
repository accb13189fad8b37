package io.sixpager.document.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the blocks of a text stand in its lists and quotes, each seen from what it is a part of. */
public final class Outline {

    /**
     * @param path the kinds of elements between it and what it is a part of: lists and quotes
     * @param leads whether it begins an item
     * @param above the beginning of the item that it is a part of; null if it stands in none
     * @param group the list or quote in which it stands beside others; null if in none
     * @param number of the item that it begins
     */
    public record Position(
            List<String> path,
            boolean leads,
            @Nullable TextBlock above,
            @Nullable Container group,
            int number) {

        public boolean isQuoted() {
            return path.contains("blockquote");
        }

        public boolean isNumbered() {
            return leads && group != null && group.tag().equals("ol");
        }
    }

    private final Map<TextBlock, Position> positions = new IdentityHashMap<>();
    private final Map<TextBlock, Integer> places = new IdentityHashMap<>();
    private final List<TextBlock> blocks;
    private final Map<Integer, Integer> numbers = new HashMap<>();

    public Outline(Manuscript manuscript) {
        blocks = manuscript.blocks();
        var beginnings = new HashMap<Integer, TextBlock>();
        var last = new HashMap<Integer, Integer>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            number(block, last);
            places.put(block, i);
            positions.put(block, position(block, beginnings));
        }
    }

    public Position of(TextBlock block) {
        return Objects.requireNonNull(positions.get(block));
    }

    /** The number of an item of a list by its serial. */
    public int number(Container item) {
        return numbers.getOrDefault(item.serial(), 1);
    }

    /** Whether the block right before this one stands in the element too. */
    public boolean goesOn(TextBlock block, Container element) {
        int place = Objects.requireNonNull(places.get(block));
        return place > 0 && blocks.get(place - 1).containers().contains(element);
    }

    private void number(TextBlock block, Map<Integer, Integer> last) {
        for (int i = 1; i < block.containers().size(); i++) {
            var list = block.containers().get(i - 1);
            var item = block.containers().get(i);
            if (item.tag().equals("li") && !numbers.containsKey(item.serial())) {
                numbers.put(item.serial(), last.merge(list.serial(), list.start(), (before, _) -> before + 1));
            }
        }
    }

    private Position position(TextBlock block, Map<Integer, TextBlock> beginnings) {
        var around = block.containers();
        int own = lastItem(around, around.size());
        var leads = own >= 0 && !beginnings.containsKey(around.get(own).serial());
        int part = leads ? lastItem(around, own) : own;
        while (part >= 0 && !beginnings.containsKey(around.get(part).serial())) {
            part = lastItem(around, part);
        }
        for (var container : around) {
            if (container.tag().equals("li")) {
                beginnings.putIfAbsent(container.serial(), block);
            }
        }
        var path = new ArrayList<String>();
        Container group = null;
        for (int i = part + 1; i < around.size(); i++) {
            var container = around.get(i);
            if (container.isList() && !isOfNotes(around, i) || container.tag().equals("blockquote")) {
                path.add(container.isList() ? "list" : container.tag());
                group = container;
            }
        }
        var above = part < 0 ? null : beginnings.get(around.get(part).serial());
        int number = leads ? number(around.get(own)) : 0;
        return new Position(List.copyOf(path), leads, above, group, number);
    }

    private static boolean isOfNotes(List<Container> around, int list) {
        return list > 0 && around.get(list - 1).attributes().contains("notes");
    }

    private static int lastItem(List<Container> around, int end) {
        int at = end - 1;
        while (at >= 0 && !around.get(at).tag().equals("li")) {
            at--;
        }
        return at;
    }
}
