package io.sixpager.exchange.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The numbering of a document: what stands before an item at each level of each list, and how far it is indented. */
final class WordNumbers {

    private static final int MAX_LISTS = 20_000;
    private static final int MAX_LEVELS = 20;

    /**
     * @param text what is shown, with %1 for the number of the first level
     * @param font in which a bullet is shown
     * @param restart the number of levels of which a new item starts this one anew; null for all above it
     */
    record Level(
            String format,
            int start,
            int indent,
            @Nullable String text,
            @Nullable String font,
            @Nullable Integer restart,
            boolean legal,
            @Nullable String style) {

        static final Level UNKNOWN = new Level("bullet", 1, 720, null, null, null, false, null);

        boolean isOrdered() {
            return !format.equals("bullet");
        }

        /** Whether anything stands before the item. */
        boolean isShown() {
            return !format.equals("none") && !"".equals(text)
                    || text != null && !text.replaceAll("%\\d", "").isBlank();
        }
    }

    private static final class Template {
        private final Map<Integer, Level> levels = new HashMap<>();
        private @Nullable String styleLink;
        private @Nullable String numStyleLink;
    }

    private final Map<Integer, Template> templates = new HashMap<>();
    private final Map<Integer, Integer> lists = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> starts = new HashMap<>();
    private final Map<Integer, Map<Integer, Level>> overrides = new HashMap<>();

    void read(Xml xml) {
        xml.root(_ -> xml.children(name -> {
            var template = xml.number("w:abstractNumId");
            var list = xml.number("w:numId");
            if (name.equals("w:abstractNum") && template != null && templates.size() < MAX_LISTS) {
                var read = templates.computeIfAbsent(template, _ -> new Template());
                xml.children(part -> {
                    switch (part) {
                        case "w:lvl" -> level(xml, read.levels);
                        case "w:styleLink" -> read.styleLink = xml.attribute("w:val");
                        case "w:numStyleLink" -> read.numStyleLink = xml.attribute("w:val");
                        default -> {}
                    }
                });
            } else if (name.equals("w:num") && list != null && lists.size() < MAX_LISTS) {
                xml.children(part -> list(xml, part, list));
            }
        }));
    }

    private static void level(Xml xml, Map<Integer, Level> levels) {
        var number = xml.number("w:ilvl");
        if (number != null && number >= 0 && number < MAX_LEVELS) {
            var reading = new Reading();
            xml.children(property -> reading.read(xml, property));
            levels.put(number, reading.level());
        }
    }

    private static final class Reading {
        private String format = "decimal";
        private int start = 1;
        private int indent;
        private @Nullable String text;
        private @Nullable String font;
        private @Nullable Integer restart;
        private boolean legal;
        private @Nullable String style;

        void read(Xml xml, String property) {
            switch (property) {
                case "w:numFmt" -> format = Objects.requireNonNullElse(xml.attribute("w:val"), "decimal");
                case "w:start" -> start = or(xml.number("w:val"), 1);
                case "w:lvlText" -> text = Objects.requireNonNullElse(xml.attribute("w:val"), "");
                case "w:lvlRestart" -> restart = xml.number("w:val");
                case "w:isLgl" -> legal = xml.isOn();
                case "w:pStyle" -> style = xml.attribute("w:val");
                case "w:ind" -> indent = or(xml.number("w:left"), or(xml.number("w:start"), 0));
                case "w:rFonts" -> font = WordStyles.font(xml);
                case "w:pPr", "w:rPr" -> xml.children(inner -> read(xml, inner));
                // a format of a newer Word stands beside one that every Word knows
                case "mc:AlternateContent", "mc:Fallback" -> xml.children(inner -> read(xml, inner));
                default -> {}
            }
        }

        Level level() {
            return new Level(format, start, indent, text, font, restart, legal, style);
        }
    }

    private void list(Xml xml, String part, int list) {
        if (part.equals("w:abstractNumId")) {
            lists.put(list, or(xml.number("w:val"), -1));
        } else if (part.equals("w:lvlOverride")) {
            var level = or(xml.number("w:ilvl"), 0);
            xml.children(inner -> {
                switch (inner) {
                    case "w:startOverride" ->
                        starts.computeIfAbsent(list, _ -> new HashMap<>()).put(level, or(xml.number("w:val"), 1));
                    case "w:lvl" -> level(xml, overrides.computeIfAbsent(list, _ -> new HashMap<>()));
                    default -> {}
                }
            });
        }
    }

    private static int or(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }

    /** Lists of one template count on where another one ended. */
    int template(int list) {
        var own = lists.getOrDefault(list, -1);
        var link = templates.containsKey(own) ? templates.get(own).numStyleLink : null;
        return link == null
                ? own
                : templates.entrySet().stream()
                        .filter(entry -> link.equals(entry.getValue().styleLink))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(own);
    }

    /** The level of a list, if there is such a list. */
    Optional<Level> level(@Nullable Integer list, int level) {
        if (list == null || list == 0 || !lists.containsKey(list)) {
            return Optional.empty();
        }
        var override = overrides.getOrDefault(list, Map.of()).get(level);
        var template = templates.get(template(list));
        var found = override != null || template == null ? override : template.levels.get(level);
        return Optional.of(found == null ? Level.UNKNOWN : found);
    }

    /** The number with which a list says that it starts anew, or null. */
    @Nullable Integer startsAnew(int list, int level) {
        return starts.getOrDefault(list, Map.of()).get(level);
    }

    /** The number with which a list starts if nothing is counted before it. */
    int start(int list, int level) {
        var anew = startsAnew(list, level);
        return anew == null ? level(list, level).map(Level::start).orElse(1) : anew;
    }

    /** The level of a list that belongs to a style, or 0. */
    int levelOf(int list, @Nullable String style) {
        var template = templates.get(template(list));
        return style == null || template == null
                ? 0
                : template.levels.entrySet().stream()
                        .filter(entry -> style.equals(entry.getValue().style()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(0);
    }
}
