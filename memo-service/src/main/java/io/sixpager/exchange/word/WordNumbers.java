package io.sixpager.exchange.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The numbering of a document: whether a level of a list is numbered, from where, and how far it is indented. */
public final class WordNumbers {

    private static final int MAX_LISTS = 20_000;

    public record Level(String format, int start, int indent) {

        boolean isList() {
            return !format.equals("none");
        }

        boolean isOrdered() {
            return !format.equals("bullet");
        }
    }

    private final Map<Integer, Map<Integer, Level>> templates = new HashMap<>();
    private final Map<Integer, Integer> lists = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> starts = new HashMap<>();

    void read(Xml xml) {
        xml.root(_ -> xml.children(name -> {
            var template = xml.number("w:abstractNumId");
            var list = xml.number("w:numId");
            if (name.equals("w:abstractNum") && template != null && templates.size() < MAX_LISTS) {
                var levels = templates.computeIfAbsent(template, _ -> new HashMap<>());
                xml.children(part -> level(xml, part, levels));
            } else if (name.equals("w:num") && list != null && lists.size() < MAX_LISTS) {
                xml.children(part -> list(xml, part, list));
            }
        }));
    }

    private static void level(Xml xml, String part, Map<Integer, Level> levels) {
        var number = xml.number("w:ilvl");
        if (!part.equals("w:lvl") || number == null || levels.size() > 20) {
            return;
        }
        var format = new String[] {"decimal"};
        int[] values = {1, 0};
        xml.children(property -> {
            switch (property) {
                case "w:numFmt" -> format[0] = Objects.requireNonNullElse(xml.attribute("w:val"), "decimal");
                case "w:start" -> values[0] = or(xml.number("w:val"), 1);
                case "w:pPr" ->
                    xml.children(inner -> {
                        if (inner.equals("w:ind")) {
                            values[1] = or(xml.number("w:left"), or(xml.number("w:start"), 0));
                        }
                    });
                default -> {}
            }
        });
        levels.put(number, new Level(format[0], values[0], values[1]));
    }

    private void list(Xml xml, String part, int list) {
        if (part.equals("w:abstractNumId")) {
            lists.put(list, or(xml.number("w:val"), -1));
        } else if (part.equals("w:lvlOverride")) {
            var level = or(xml.number("w:ilvl"), 0);
            xml.children(inner -> {
                if (inner.equals("w:startOverride")) {
                    starts.computeIfAbsent(list, _ -> new HashMap<>()).put(level, or(xml.number("w:val"), 1));
                }
            });
        }
    }

    private static int or(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }

    /** The level of a list, if there is such a list and it shows a mark. */
    Optional<Level> level(@Nullable Integer list, int level) {
        if (list == null || list == 0) {
            return Optional.empty();
        }
        var found =
                templates.getOrDefault(lists.getOrDefault(list, -1), Map.of()).get(level);
        if (found == null) {
            return lists.containsKey(list) ? Optional.of(new Level("bullet", 1, 720)) : Optional.empty();
        }
        var start = starts.getOrDefault(list, Map.of()).getOrDefault(level, found.start());
        return Optional.of(new Level(found.format(), start, found.indent())).filter(Level::isList);
    }
}
